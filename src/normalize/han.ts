/** Whether a character is Han, or a mark of Chinese or Japanese text. */
export const isHanOrItsMark = (character: string | undefined): boolean =>
  character !== undefined && /[\u3000-\u303F\u3400-\u9FFF\uFF00-\uFFEF]/u.test(character)
