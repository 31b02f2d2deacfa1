import type { PatternRule } from '../../../rules/pattern.ts'

/** What somebody does who has an office from then on. */
const takesUp = '(?:担任|出任|接任|兼任|继任|升任|续任|接掌|暂代|代理)'

/** Titles that words stand between and the name of who holds them; read where nothing nearer is said: 云岭银行行长一职由陶若溪接任. */
export const positionApartRules = [
  {
    id: 'people/position-organization-name',
    pattern:
      '{position}、(?:[^，,。、；;：:\\s\uE000-\uF8FF]{1,14}{courtesy:standing}、)?{organization:next}[ \\u3000]?{name}',
    example: '{position:云岭学会理事长}、{organization:云岭大学}{name:陶若溪}教授出席',
    counterexample: '{position:云岭学会理事长}，{organization:云岭大学}的{name:陶若溪}教授出席',
  },
  {
    id: 'people/position-party-name',
    pattern:
      '{position}、(?:{organization:party}|{location:seat}|[^，,。、；;：:\\s\uE000-\uF8FF]{1,6}(?:界|界别|选委会))的{name}',
    example: '{position:云岭党议员}、商界的{name:陶若溪}说',
    counterexample: '{position:云岭党议员}、商界的代表{name:陶若溪}说',
  },
  {
    id: 'people/position-standing-name',
    pattern:
      '{position}、(?:{location:home})?[^，,。、；;：:\\s\uE000-\uF8FF]{0,16}(?:家|者|人|人才|毕业生|校友|之一|首富|富豪|富商|大亨|泰斗|元老|名宿|之父|{courtesy:standing}){name}',
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
    pattern: `{position}(?:一职|职务|职位)?[，,]?(?:将|则|仍)?(?:分别)?由{name}(?:{courtesy})?${takesUp}`,
    example: '{position:云岭银行行长}一职由{name:陶若溪}接任',
    counterexample: '{position:云岭银行行长}与{name:陶若溪}会谈',
  },
  {
    id: 'people/position-held-by-holder',
    pattern: `{position}(?:一职|职务|职位)?[，,]?(?:将|则|仍)?(?:分别)?由{position:other}{name}(?:{courtesy})?(?:[、和与及]{position:next}{name:last})?${takesUp}`,
    example: '{position:云岭学会会长}一职由{position:副会长}{name:陶若溪}接任',
    counterexample: '{position:云岭学会会长}与{position:副会长}{name:陶若溪}会谈',
  },
] as const satisfies readonly PatternRule[]
