import type { PatternRule } from '../../../rules/pattern.ts'

/** Titles behind the name of who holds them, or around it: 陶若溪行长, 陶若溪（云岭银行行长）. */
export const nameFirstRules = [
  {
    id: 'people/organization-name-position',
    pattern:
      '{organization}(?:[（(](?:以下|下[文称]|简称)[^（）()\\n]{1,20}[）)])?的?[ \\u3000]{0,3}{name}[ \\u3000]{0,3}{position}',
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
      '{name}(?:{courtesy})?[ \\u3000]?[，,：:/][ \\u3000]?(?:[现时曾原前]任|[系为原前]|知名|著名|资深)?(?:\\p{Script=Han}{2}[0-9]{2,4}强(?:企业)?)?{position}(?=[，,。；;）)】〕\\s]|$)',
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
] as const satisfies readonly PatternRule[]
