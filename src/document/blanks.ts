import type { Span } from './span.ts'

/** The place before `position` behind which only blanks stand, no line passed. */
export function beforeBlanks(text: string, position: number): number {
  let at = position
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

/** The place from `position` on before which only blanks stand, no line passed. */
export function behindBlanks(text: string, position: number): number {
  let at = position
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at
}

/** The character before a place, blanks passed over; a line feed where none stands in the line, `''` at the text's beginning. */
export const characterBefore = (text: string, position: number): string =>
  text.charAt(beforeBlanks(text, position) - 1)

/** The character at or behind a place, blanks passed over. */
export const characterFrom = (text: string, position: number): string =>
  text.charAt(behindBlanks(text, position))

/** From `start` to `end` without the white space around it, line ends too; empty where nothing else stands there. */
export function trim(text: string, start: number, end: number): Span {
  let [from, to] = [start, end]
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** What stands in a line without saying anything: spaces of every width and tabs. */
const isBlank = (code: number): boolean => isSpace(code) && code !== 0x0a && code !== 0x0d

/** What `String.prototype.trim` takes for white space, the commonest first. */
const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0x3000 ||
  code === 0xa0 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x1680
