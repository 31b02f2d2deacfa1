import type { PatternRule } from '../../../rules/pattern.ts'

/** Titles that a verb gives to whom is named before it: 陶若溪出任云岭银行行长. */
export const officeVerbRules = [
  {
    id: 'people/name-succeeds-in-position',
    pattern:
      '{name}(?:{courtesy})?[^，。；：、！？\\s\uE000-\uF8FF]{0,8}接替(?:{position:rank})?{name:before}(?:{courtesy:theirs})?(?:[担出接]?任|成为){position}',
    example: '{name:陶若溪}将接替{name:王实}出任{position:云岭银行行长}',
    counterexample: '{name:陶若溪}将接替{name:王实}会见{position:云岭银行行长}',
  },
  {
    id: 'people/name-is-position',
    pattern:
      '{name}(?:{courtesy}|{position:rank})?(?:等?[两二三四五六七八九十几多0-9]{1,3}[位名人](?:同志|{courtesy:counted})?|等)?(?:[（(][^（）()\\n\uE000-\uF8FF]{1,8}[）)])?[ \\u3000]?(?:目前|现在|现时|本身|同时|此前|后来|正式|新(?=当选)|[还也又则再先都均皆现曾已将即]{1,2}|双双|已经|先后|相继|随后|一直|长期|至今){0,2}(?:任|担任|出任|就任|兼任|升任|接任|转任|继任|连任|代理|代任|暂代|荣[任升]|是|为|系|当选|当选为|获任|获选为|获推选为|获聘|荣膺|膺任|调任为|改任|转任为|受聘为|获聘为|被任命为|被选为|被聘为|被推选为|被推举为|被增选为|[被获](?:委任|任命|选任|聘任)为|现为|成为)(?:了|过|新的|(?:资深|著名|知名|杰出)的?|新任?|新一任|新一届|首届|本届|第?[一二三四五六七八九十0-9]{1,3}[届任])?(?:[^，,。；：:、！？\\s\uE000-\uF8FF]{0,12}(?:公司|企业|平台|机构|品牌|巨头|厂商|[0-9]强)新?)?{position}(?!颁[奖发]|授[奖牌予]|佩戴|戴上|献花|拨穗|揭幕)',
    example: '{name:陶若溪}现任{position:云岭银行行长}',
    counterexample: '{name:陶若溪}会见{position:云岭银行行长}',
  },
  {
    id: 'people/name-comes-to-position',
    pattern:
      '{name}(?!面前)(?:{courtesy}|{position:standing})?(?:[，,](?=[^，。；：、！？\\s\uE000-\uF8FF]{0,10}(?:[被获](?:委任|任命)|起(?:兼任|出任|接任|担任))))?[^，。；：、！？\\s\uE000-\uF8FF]{0,24}(?:出任|接任|担任|升任|调任|兼任|就任|留任|续任|履新|挂职|挂任|辞任|辞去|卸任|当选为?|获委任为|获任命为|获选为|获推选为|获提名为|受聘为|接替)(?:新一任|新任|新|第[一二三四五六七八九十0-9]{1,3}[届任])?{position}',
    example: '{name:陶若溪}将于下月正式出任{position:云岭银行行长}',
    counterexample: '{name:陶若溪}说，谁来出任{position:云岭银行行长}还未可知',
  },
  {
    id: 'people/name-as-position',
    pattern: '{name}(?:{courtesy})?[，,]?[也还则]?(?:作为|身为|身兼)(?:一[名位])?{position}',
    example: '{name:陶若溪}作为{position:云岭银行行长}出席',
    counterexample: '{name:陶若溪}到会，作为云岭银行的客人与{position:行长}合影',
  },
  {
    id: 'people/name-in-capacity-of-position',
    pattern: '{name}(?:{courtesy})?[，,]?[也还则曾]?以{position}(?:的|这一|之)?(?:双重)?身份',
    example: '{name:陶若溪}以{position:云岭银行行长}的身份出席',
    counterexample: '{name:陶若溪}以云岭银行的名义致函{position:行长}',
  },
] as const satisfies readonly PatternRule[]
