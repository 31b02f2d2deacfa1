import type { PatternRule } from '../../../rules/pattern.ts'

/**
 * `position` is one or more titles with the organizations they are held in, read as a whole (`招商银行副行长、首席信息官`). Rules that
 * come first win; a name may be given several positions, a position serves the rule that came first.
 */
export const affiliationRules = [
  {
    id: 'people/organization-of-position-name',
    pattern: '(?:来自)?{organization}的{position}[ \\u3000]{0,2}{name}',
    example: '来自{organization:云岭银行}的{position:高级研究员}{name:陶若溪}表示',
    counterexample: '来自{organization:云岭银行}的{position:高级研究员}表示',
  },
  {
    id: 'people/named-chair',
    pattern: '{organization}{name:donor}(?:家族|基金)?{position}[ \\u3000]?{name}',
    example: '{organization:云岭大学}{name:潘格勒}家族{position:讲席教授}{name:陶若溪}致辞',
    counterexample: '{organization:云岭大学}{name:潘格勒}与{position:讲席教授}{name:陶若溪}致辞',
  },
  {
    id: 'people/position-name',
    pattern: '{position}[ \\u3000：:]{0,4}(?:{honour}[ \\u3000]?)?{name}',
    example: '{position:云岭银行行长} {name:陶若溪}在会上表示',
    counterexample: '{position:云岭银行行长}表示，{name:陶若溪}没有出席',
  },
  {
    id: 'people/quoted-position-name',
    pattern: '(?:{organization}籍?)?[“「『‘"]{position}[”」』’"]{name}',
    example: '{organization:云岭党}“{position:立委}”{name:陶若溪}质询',
    counterexample: '{organization:云岭党}“{position:立委}”一职由{name:陶若溪}接任',
  },
  {
    id: 'people/position-with-duties-name',
    pattern: '{position}[ \\u3000]?[（(][^（）()\\n\uE000-\uF8FF]{1,20}[）)][ \\u3000]?{name}',
    example: '{position:金融局助理总裁}（法规及培训）{name:陶若溪}表示',
    counterexample: '{position:金融局助理总裁}（右）；{name:陶若溪}表示',
  },
  {
    id: 'people/position-with-office-name',
    pattern: '{position}[ \\u3000]?[（(]{position:office}[）)][ \\u3000]?{name}',
    example: '{position:云岭省工业厅巡视员}（{position:稀土办主任}）{name:陶若溪}表示',
    counterexample: '{position:云岭省工业厅巡视员}（{position:稀土办主任}）会见{name:陶若溪}',
  },
  {
    id: 'people/position-of-name',
    pattern: '{position}(?:一职|职务)?的{name}',
    example: '时任{position:云岭银行行长}的{name:陶若溪}回忆',
    counterexample: '{position:云岭银行行长}的家人与{name:陶若溪}',
  },
  {
    id: 'people/position-of-holder',
    pattern: '{position}的{position:other}{name}',
    example: '身兼{position:云岭学会理事}的{position:云岭大学校长}{name:陶若溪}表示',
    counterexample: '身兼{position:云岭学会理事}的与{position:云岭大学校长}{name:陶若溪}',
  },
  {
    id: 'people/position-dash-name',
    pattern: '{position}[—－-]{1,2}{name}',
    example: '{position:云岭银行行长}——{name:陶若溪}',
    counterexample: '{position:云岭银行行长}。{name:陶若溪}',
  },
  {
    id: 'people/organization-name-position',
    pattern: '{organization}的?[ \\u3000]{0,3}{name}[ \\u3000]{0,3}{position}',
    example: '{organization:云岭银行}{name:陶若溪}{position:行长}致辞',
    counterexample: '{organization:云岭银行}，{name:陶若溪}致辞',
  },
  {
    id: 'people/common-noun-name-position',
    pattern: '{common:organization}[ \\u3000]{0,2}{name}[ \\u3000]{0,2}{position}',
    example: '{common:该会}{name:陶若溪}{position:总干事}致辞',
    counterexample: '{common:该会}与{name:陶若溪}{position:总干事}座谈',
  },
  {
    id: 'people/name-position-in-organization',
    pattern:
      '{name}[ \\u3000]{0,3}(?:{courtesy}[ \\u3000]?)?{position}[ \\u3000]?[（(][ \\u3000]?{organization}[ \\u3000]?[）)]',
    example: '{name:陶若溪}{position:教授}（{organization:云岭大学}）、',
    counterexample: '{name:陶若溪}{position:教授}（左）、{organization:云岭大学}',
  },
  {
    id: 'people/organization-short-name-position',
    pattern:
      '{organization}[（(](?:以下|下文)?(?:简称|称)(?:为)?[“"「《]?{organization:short}[”"」》]?[）)][ \\u3000]?{name}{position}',
    example:
      '{organization:云岭大学高级金融学院}（以下简称“{organization:云高金}”）{name:陶若溪}{position:教授}致辞',
    counterexample:
      '{organization:云岭大学}（以下简称“{organization:云大}”）与{name:陶若溪}{position:教授}座谈',
  },
  {
    id: 'people/organization-name-gloss-position',
    pattern:
      '{organization}{name}[ \\u3000]?[（(](?:{name:gloss}|[A-Z][A-Za-z .-]{2,40})[）)][ \\u3000]?{position}',
    example: '{organization:云岭大学}{name:陶若溪}(Ruoxi Tao){position:教授}致辞',
    counterexample: '{organization:云岭大学}{name:陶若溪}(左){position:教授}致辞',
  },
  {
    id: 'people/name-gloss-position',
    pattern: '{name}[ \\u3000]?[（(](?:{name:gloss}|[A-Z][A-Za-z .-]{2,40})[）)][ \\u3000]?{position}',
    example: '{name:陶若溪}(Ruoxi Tao){position:教授}致辞',
    counterexample: '{name:陶若溪}(左){position:教授}致辞',
  },
  {
    id: 'people/area-name-office',
    pattern: '{location:organization}[ \\u3000]?{name}{position}',
    example: '{location:云海市}{name:陶若溪}{position:副市长}出席',
    counterexample: '在{location:云海市}，{name:陶若溪}{position:教授}出席',
  },
  {
    id: 'people/name-position',
    pattern: '{name}[ \\u3000]{0,3}(?:{courtesy}[ \\u3000]?)?{position}',
    example: '{name:陶若溪}{position:行长}致辞',
    counterexample: '{name:陶若溪}致辞，{position:行长}出席',
  },
  {
    id: 'people/names-with-position',
    pattern:
      '{name}(?:等|等?[两二三四五六七八九十几多0-9]{1,3}[位名](?:[^，,。、；;\\s\uE000-\uF8FF]{1,12}?)?)(?:知名|著名|资深)?{position}(?![ \\u3000]?{name:other})',
    example: '陶远、{name:陶若溪}等{position:院士}出席',
    counterexample: '陶远、{name:陶若溪}等{position:院士}{name:王实}出席',
  },
  {
    id: 'people/name-in-brackets-position',
    pattern:
      '{name}(?:{courtesy}|{position:rank})?[ \\u3000]?[（(][ \\u3000]?(?:时任|现任|原任|系|为|[前原])?{position}(?=[ \\u3000]?[）)，,；;、])',
    example: '{name:陶若溪}（{position:云岭银行行长}）',
    counterexample: '{name:陶若溪}（左）与{position:云岭银行行长}',
  },
  {
    id: 'people/name-organization-position-in-brackets',
    pattern:
      '{name}(?:{courtesy})?[ \\u3000]?[（(][ \\u3000]?{organization}(?:[（(]\\p{Script=Han}{2,8}[）)])?[，,、；; \\u3000]{1,2}{position}(?=[ \\u3000]?[）)，,；;、])',
    example: '{name:陶若溪}（{organization:云岭大学}，{position:教授}）、',
    counterexample: '{name:陶若溪}与{organization:云岭大学}，{position:教授}座谈',
  },
  {
    id: 'people/name-comma-position',
    pattern:
      '{name}(?:{courtesy})?[ \\u3000]?[，,：:/][ \\u3000]?(?:[现时曾原前]任|[系为原前]|知名|著名|资深)?{position}(?=[，,。；;）)】〕\\s]|$)',
    example: '{name:陶若溪}，{position:云岭银行行长}，在会上表示',
    counterexample: '{name:陶若溪}，{position:云岭银行行长}王实出席',
  },
  {
    id: 'people/name-introduced-position',
    pattern:
      '{name}(?:{courtesy})?[，,：:](?:男|女)[，,](?:[^。；;！？\\n\uE000-\uF8FF]{1,48}[，,])?(?:现系|系)?{position}',
    example: '{name:陶若溪}，男，云岭人，{position:云岭银行行长}',
    counterexample: '{name:陶若溪}，男，云岭人。{position:云岭银行行长}',
  },
  {
    id: 'people/organization-headed-by-name',
    pattern:
      '{organization}[，,]?(?:将|会|现|则)?由(?:{position:standing})?{name}(?:{courtesy})?(?:[担出兼]?任|领导并担任){position}',
    example: '{organization:云岭咨询委员会}由{name:陶若溪}担任{position:主席}',
    counterexample: '{organization:云岭咨询委员会}与{name:陶若溪}担任{position:主席}的学会签约',
  },
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
      '{name}(?:{courtesy}|{position:rank})?(?:等(?:[两二三四五六七八九十几多0-9]{1,3}[位名人](?:同志)?)?)?(?:[（(][^（）()\\n\uE000-\uF8FF]{1,8}[）)])?[ \\u3000]?(?:目前|现在|现时|同时|此前|后来|正式|新(?=当选)|[还也又则再先都均皆现曾已将即]{1,2}|双双|已经|先后|相继|随后|一直|长期|至今){0,2}(?:任|担任|出任|就任|兼任|升任|接任|转任|继任|连任|代理|代任|暂代|荣[任升]|是|为|系|当选|当选为|获任|获选为|获推选为|调任为|改任|转任为|受聘为|获聘为|被任命为|被选为|被聘为|被推选为|被推举为|被增选为|[被获](?:委任|任命|选任|聘任)为|现为|成为)(?:了|过|新的|(?:资深|著名|知名|杰出)的?|新任?|新一任|新一届|首届|本届|第?[一二三四五六七八九十0-9]{1,3}[届任])?(?:[^，,。；：:、！？\\s\uE000-\uF8FF]{0,12}(?:公司|企业|平台|机构|品牌|巨头|厂商)新?)?{position}(?!颁[奖发]|授[奖牌予]|佩戴|戴上|献花|拨穗|揭幕)',
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
    id: 'people/name-comes-from-position',
    pattern:
      '{name}(?:{courtesy})?(?:也|则|均|原)?是?(?:由|从){position}(?:的?位置上|的?岗位上|任上|一职|职位)?(?:调任|升任|转任|晋升|提拔|转入|接任|出任)',
    example: '{name:陶若溪}也是由{position:云岭银行行长}调任',
    counterexample: '{name:陶若溪}由{position:云岭银行行长}陪同',
  },
  {
    id: 'people/position-organization-name',
    pattern: '{position}、{organization:next}[ \\u3000]?{name}',
    example: '{position:云岭学会理事长}、{organization:云岭大学}{name:陶若溪}教授出席',
    counterexample: '{position:云岭学会理事长}，{organization:云岭大学}的{name:陶若溪}教授出席',
  },
  {
    id: 'people/position-degree-name',
    pattern: '{position}、{courtesy}{name}',
    example: '{position:云岭大学副教授}、{courtesy:博士}{name:陶若溪}出席',
    counterexample: '{position:云岭大学副教授}，{courtesy:博士}{name:陶若溪}出席',
  },
  {
    id: 'people/position-standing-name',
    pattern:
      '{position}、(?:{location:home})?[^，,。、；;：:\\s\uE000-\uF8FF]{0,16}(?:家|者|人|人才|毕业生|校友|之一|首富|富豪|富商|大亨|泰斗|元老|名宿|之父){name}',
    example: '{position:云岭学会理事长}、{location:青弋}首富{name:陶若溪}出席',
    counterexample: '{position:云岭学会理事长}、各界人士，{name:陶若溪}出席',
  },
  {
    id: 'people/position-comprises-names',
    pattern: '{position}(?:[（(][^（）()\\n]{1,8}[）)])?(?:名单|分别)?(?:包括|有)[:：]?[ \\u3000]?{name}',
    example: '新任{position:副会长}（见图）名单包括{name:陶若溪}、王实和李远',
    counterexample: '新任{position:副会长}出席，包括{name:陶若溪}',
  },
  {
    id: 'people/position-is-name',
    pattern:
      '{position}(?:是|为|系|分别是|分别为|就是|人选为)[ \\u3000]?(?:来自)?(?:{organization:party}[ \\u3000]?)?{name}',
    example: '{position:云岭银行行长}为{name:陶若溪}',
    counterexample: '{position:云岭银行行长}为人和善，{name:陶若溪}也是',
  },
  {
    id: 'people/position-is-holder',
    pattern:
      '{position}(?:一职)?(?:则|仍|也|仍然|依然)?(?:是|为|系|分别为|分别是)(?:其|该\\p{Script=Han})?{position:other}{name}',
    example: '{position:云岭银行发言人}为{position:副行长}{name:陶若溪}',
    counterexample: '{position:云岭银行发言人}会见{position:副行长}{name:陶若溪}',
  },
  {
    id: 'people/position-in-brackets-name',
    pattern: '{position}[（(]{name}[）)]',
    example: '{position:云岭银行行长}（{name:陶若溪}）',
    counterexample: '{position:云岭银行行长}（右）与{name:陶若溪}',
  },
  {
    id: 'people/position-held-by-name',
    pattern:
      '{position}(?:一职|职务|职位)?[，,]?(?:将|则|仍)?(?:分别)?由{name}(?:{courtesy})?(?:担任|出任|接任|兼任|继任|升任|续任|接掌|暂代|代理)',
    example: '{position:云岭银行行长}一职由{name:陶若溪}接任',
    counterexample: '{position:云岭银行行长}与{name:陶若溪}会谈',
  },
  {
    id: 'people/position-held-by-holder',
    pattern:
      '{position}(?:一职|职务|职位)?[，,]?(?:将|则|仍)?(?:分别)?由{position:other}{name}(?:{courtesy})?(?:[、和与及]{position:next}{name:last})?(?:担任|出任|接任|兼任|继任|升任|续任|接掌|暂代|代理)',
    example: '{position:云岭学会会长}一职由{position:副会长}{name:陶若溪}接任',
    counterexample: '{position:云岭学会会长}与{position:副会长}{name:陶若溪}会谈',
  },
] as const satisfies readonly PatternRule[]
