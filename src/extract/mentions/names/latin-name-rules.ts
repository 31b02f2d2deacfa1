/** Shapes of names in Latin script, and of spellings in it. */

/** Before a name in Latin script, and no part of it. */
export const honorifics = '(?:Mr|Ms|Mrs|Dr|Prof)'
export const honorificTitle = `${honorifics}\\.? ?`
export const honorific = new RegExp(`^${honorificTitle}`, 'u')

/** A name in Latin script after a title: one word, or two that were run together. */
export const latinName =
  /^[ \u00A0]?(\p{Lu}\p{Ll}{2,15}(?:\p{Lu}\p{Ll}{2,15})?)(?![\p{Script=Latin}\p{Nd}]|[ \u00A0]?\p{Lu})/u

/** Helpers that are programs, and called by a word: AI助理Gemini. */
export const programBeforeName = /(?:AI|人工智[能慧]|智[能慧]|语音|虚拟)[ ]?(?:助理|助手|客服|主播)$/iu

/** An English given name before a Chinese surname: Peter陈. Characters of Asia are passed over first: to tell what is Latin takes long. */
export const givenBeforeSurname =
  /(?![\u2E80-\uA4CF])(?<![\p{Script=Latin}\p{Nd}])(\p{Lu}\p{Ll}{1,12})[ \u00A0]?(\p{Script=Han})/gu

/** A name's Latin spelling in brackets: 滨下武志（Takeshi Hamashita）. */
export const latinGloss = /^[ \u3000]?[（(]\p{Script=Latin}[\p{Script=Latin} .’'-]{2,40}[）)]/u
export const longestLatinGloss = 44

/** A Chinese name and its bearer's in Latin script, of two words or more: 祈耀年（Noel Quinn）. */
export const glossedName =
  /^(\p{Script=Han}{2,4})[ \u3000]?[（(]\p{Lu}[\p{Script=Latin}.’'-]{0,16}(?:[ ]\p{Lu}[\p{Script=Latin}.’'-]{0,20}){1,3}[）)]/u

/** Initials and a surname before the Chinese name in brackets: S.T.Yau（丘成桐）. */
export const initialsAndSurname =
  /(?![\u2E80-\uA4CF])(?<!\p{Script=Latin})(?:\p{Lu}\.[ -]?){1,3}\p{Lu}\p{Ll}{1,15}(?=[ \u3000]?[（(]\p{Script=Han}{2,4}[）)])/gu

/** The spelling of a foreign name, also run together as on pages that lost their blanks: 斯基贝（michaelskibbe）. */
export const latinGlossOfName =
  /^[ \u3000]?[（(][ ]?(\p{Script=Latin}(?!\p{Lu}+[）)])[\p{Script=Latin} .’'-]{2,40})[）)]/u

/** A part of a name in Latin script that may stand for the whole: Martin. */
export const latinPart = /^\p{Lu}\p{Ll}{2,14}$/u

/** A given name and a surname run together: JohnConnor. */
export const joinedLatinName =
  /(?![\u2E80-\uA4CF])(?<![\p{Script=Latin}\p{Nd}])(\p{Lu}\p{Ll}{2,12})(?:\p{Lu}\.?)?\p{Lu}\p{Ll}{2,15}(?![\p{Script=Latin}\p{Nd}])/gu
