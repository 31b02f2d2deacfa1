import type { PatternRule } from '../../../rules/pattern.ts'
import { honorificTitle } from '../../mentions/names/latin-name-rules.ts'

/** Titles before the name of who holds them: 云岭银行行长陶若溪. */
export const positionFirstRules = [
  {
    id: 'people/organization-of-position-name',
    pattern: '(?:来自)?{organization}的{position}[ \\u3000]{0,2}{name}',
    example: '来自{organization:云岭银行}的{position:高级研究员}{name:陶若溪}表示',
    counterexample: '来自{organization:云岭银行}的{position:高级研究员}表示',
  },
  {
    id: 'people/position-name',
    pattern: `{position}[ \\u3000：:]{0,4}(?:{honour}[ \\u3000]?)?(?:${honorificTitle})?{name}`,
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
    id: 'people/as-position-name',
    pattern: '(?:作为|身为|身兼)(?:一[名位])?{position}(?:的?[，,]|的){name}',
    example: '作为{position:云岭银行行长}，{name:陶若溪}在会上表示',
    counterexample: '作为{position:云岭银行行长}的客人，{name:陶若溪}在会上表示',
  },
  {
    id: 'people/position-of-holder',
    pattern: '{position}的{position:other}{name}',
    example: '身兼{position:云岭学会理事}的{position:云岭大学校长}{name:陶若溪}表示',
    counterexample: '身兼{position:云岭学会理事}的与{position:云岭大学校长}{name:陶若溪}',
  },
  {
    id: 'people/position-dash-name',
    pattern: '{position}[—–－-]{1,2}{name}',
    example: '{position:云岭银行行长}——{name:陶若溪}',
    counterexample: '{position:云岭银行行长}。{name:陶若溪}',
  },
] as const satisfies readonly PatternRule[]
