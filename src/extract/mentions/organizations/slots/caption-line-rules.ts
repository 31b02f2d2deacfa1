/** Lines of a name, an organization and a title, as captions and lists of guests have them, set apart by blanks or by a bar. */
export const blankBefore = /^[ \u3000]$/u
export const captionBeforeTitle =
  /^[ \u3000]*(?<name>\p{Script=Han}[ \u3000]?\p{Script=Han}{1,3})[ \u3000]+(?<organization>[^\s，。、；：,;:！？!?（）()]{2,24})[ \u3000]+$/u
export const barBeforeTitle =
  /^[ \u3000]*(?<name>\p{Script=Han}{2,4})[ \u3000]*[|｜丨][ \u3000]*前?(?<organization>(?:[^\s，。、；：,;:！？!?（）()|｜丨]|(?<=[A-Za-z]) ){2,24}?)[ \u3000]*$/u
export const endsCaption = /^[ \u3000]*(?:$|\n|[&＆、/／兼]\S{2,20}(?:$|\n))/u
