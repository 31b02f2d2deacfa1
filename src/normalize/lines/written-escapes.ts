import type { Edit } from '../../document/edits.ts'
import { countHan } from '../common-share.ts'

/** Ends lines where `\\r\\n` was written out, and takes written-out tabs away; program text shows them on purpose. */
export function readEscapes(text: string): Edit[] {
  if (!text.includes('\\')) return []
  const found = [...text.matchAll(escapes)].filter(({ index, 0: run }) => {
    const after = text[index + run.length]
    return isProse(text[index - 1]) && isProse(after)
  })
  if (found.length < leastFound && !found.some(({ 0: run }) => run.length > longestExample)) return []
  return found.map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
    replacement: /[rn]/u.test(run) ? '\n' : '',
    rule: 'lines/written-escape',
  }))
}

/** One may be an example, which is no longer than `\\r\\n`; damage is in every line, or a row of them. */
const leastFound = 2
const longestExample = 4

/** Reads Chinese that was written out as code units, as programs write it down for each other (`\\u8FD9\\u662F`). */
export function readCodeUnits(text: string): Edit[] {
  if (!text.includes('\\u')) return []
  const edits: Edit[] = []
  for (const { index, 0: run } of text.matchAll(codeUnits)) {
    if (quotes.test(text.charAt(index - 1)) || quotes.test(text.charAt(index + run.length))) continue
    let start = index
    for (const character of run.replace(codeUnit, unitOf)) {
      const end = start + lengthOfUnit * character.length
      if (!character.isWellFormed()) return []
      edits.push({ start, end, replacement: character, rule: 'lines/written-unit' })
      start = end
    }
  }
  const written = edits.filter(({ replacement }) => han.test(replacement)).length
  return written < leastWritten || countHan(text).all * mostRead > written ? [] : edits
}

/** A text about escapes shows fewer, and is otherwise in Chinese that can be read. */
const leastWritten = 20
const mostRead = 4

const codeUnits = /(?:\\u[0-9A-Fa-f]{4}){1,1000}/gu
const codeUnit = /\\u([0-9A-Fa-f]{4})/gu
const lengthOfUnit = 6
const unitOf = (_: string, digits: string): string => String.fromCharCode(Number.parseInt(digits, 16))
const han = /\p{Script=Han}/u
/** A string in a program is for the program to read. */
const quotes = /["'`]/u

const escapes = /(?:\\[rnt]){1,20}/gu

/** Chinese characters and marks, and the edges of lines. */
const isProse = (character: string | undefined): boolean =>
  character === undefined || /[\n\u2014-\u2026\u3000-\u303F\u3400-\u9FFF\uFF00-\uFFEF]/u.test(character)
