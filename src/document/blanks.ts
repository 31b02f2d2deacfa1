/** What stands in a line without saying anything: spaces of every width and tabs. */
const blank = /[^\S\n\r]/u

/** The place before `position` behind which only blanks stand, no line passed. */
export function beforeBlanks(text: string, position: number): number {
  let at = position
  while (at > 0 && blank.test(text.charAt(at - 1))) at--
  return at
}

/** The place from `position` on before which only blanks stand, no line passed. */
export function behindBlanks(text: string, position: number): number {
  let at = position
  while (at < text.length && blank.test(text.charAt(at))) at++
  return at
}

/** The character before a place, blanks passed over; a line feed where none stands in the line, `''` at the text's beginning. */
export const characterBefore = (text: string, position: number): string =>
  text.charAt(beforeBlanks(text, position) - 1)

/** The character at or behind a place, blanks passed over. */
export const characterFrom = (text: string, position: number): string =>
  text.charAt(behindBlanks(text, position))
