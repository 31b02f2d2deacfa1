/** What stands between a name and its spelling in the other script: `马洛教授（Prof. Helen Marlow）`, `（英文名：…`, `Ruoxi Tao 陶若溪`. */
export const betweenNameAndGloss =
  /^(?:[ \u3000]|\p{Script=Han}{0,5}\s?[（(]\s?(?:\p{Script=Han}{1,4}[:：]\s?)?(?:(?:Prof|Dr|Mr|Ms|Mrs)\.?\s?)?)$/u
