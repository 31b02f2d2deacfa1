import { honorifics } from '../../mentions/names/latin-name-rules.ts'

/** What stands between a name and its spelling in the other script: `马洛教授（Prof. Helen Marlow）`, `（英文名：…`, `Ruoxi Tao 陶若溪`. */
export const betweenNameAndGloss = new RegExp(
  `^(?:[ \\u3000]|\\p{Script=Han}{0,5}\\s?[（(]\\s?(?:\\p{Script=Han}{1,4}[:：]\\s?)?(?:${honorifics}\\.?\\s?)?)$`,
  'u',
)
