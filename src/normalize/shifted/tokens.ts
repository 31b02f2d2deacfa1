import { readingTable } from '../glosses/readings.ts'
import { codePage, euro } from './code-page.ts'

/**
 * What stands in damaged text, as the bytes it was read from:
 * - `pair`: a character of two bytes. `single`: one of one byte, which may have been two (full-width punctuation).
 * - `gloss`: `(zhuǎn)`, put in between the bytes. `cut-gloss`: `?yōu)`, where a lead byte took the bracket with it.
 * - `cut`: `?` for a lead byte that lost its trail: before a mark that tore them apart, or with an ASCII byte eaten.
 * - `foreign`: what the code page has not; no character reaches across it.
 */
export interface Token {
  readonly kind: 'pair' | 'single' | 'gloss' | 'cut-gloss' | 'cut-mark' | 'cut-tag' | 'cut' | 'foreign'
  readonly end: number
  /** UTF-16 unit as it stands. */
  readonly unit: number
  /** Its bytes: two of a pair, one of a single. */
  readonly code: number
  readonly syllable: string
  /** A sentence mark, at which the page was taken apart. */
  readonly isMark: boolean
  /** A tag that ended its paragraph, where text follows in the same line. */
  readonly endsLine: boolean
}

/** The token that begins at `at`; behind `?` for a cut mark, another `?` is that mark. */
export function tokenAt(text: string, at: number, afterCut = false): Token {
  const unit = text.charCodeAt(at)
  const make = (kind: Token['kind'], length: number, code = 0, syllable = ''): Token => ({
    kind,
    end: at + length,
    unit,
    code,
    syllable,
    isMark: isMark(unit),
    endsLine: false,
  })
  if (unit === questionMark && !afterCut) {
    const cutGloss = syllableAt(text, at + 1)
    if (cutGloss) return make('cut-gloss', cutGloss.length + 2, 0, cutGloss)
    tagRest.lastIndex = at + 1
    const rest = tagRest.exec(text)
    if (rest)
      return {
        ...make('cut-tag', rest[0].length + 1),
        endsLine: endsLine.test(rest[0]) && !isBreak(text[at + 1 + rest[0].length]),
      }
    if (isLineEnd(text[at + 1])) return make('cut-tag', 1)
    return make(isMark(text.charCodeAt(at + 1)) ? 'cut-mark' : 'cut', 1)
  }
  if (unit === openBracket) {
    const syllable = syllableAt(text, at + 1)
    if (syllable) return make('gloss', syllable.length + 2, 0, syllable)
  }
  if (unit === euro.unit) return make('single', 1, euro.byte)
  if (unit >= 0x20 && unit < 0x7f) return make('single', 1, unit)
  const code = codePage().codes[unit] ?? 0
  return make(code === 0 ? 'foreign' : 'pair', 1, code)
}

const questionMark = 0x3f
const openBracket = 0x28
const slash = 0x2f

/** `，` `；` `！` `？` `。`, in either width. */
export const isMark = (unit: number): boolean => turns.has(unit)

/**
 * When the program took the page apart at a mark, from 1 on; 0 for what is none. A mark whose bytes look like one only
 * because an earlier one tore the text is whole where it stands. Whether `？` or `。` came first is not known.
 */
export const turnOf = (unit: number): number => turns.get(unit) ?? 0

/** Behind a lead that a mark tore off, what is left of that mark where the next one tore it: `??。`. */
export const isTornMark = ({ unit }: Token, next: Token): boolean => unit === questionMark && next.isMark

const turns = new Map(
  [
    [0x2c, 0xff0c],
    [0x3b, 0xff1b],
    [0x21, 0xff01],
    [0x3f, 0xff1f, 0x3002],
  ].flatMap((marks, index) => marks.map(mark => [mark, index + 1] as const)),
)

/** Of the marks only `！`, by its bytes, may have been torn by another. */
export const turnOfTorn = turnOf(0x21)

/** What is left of a tag whose `<` was eaten. */
const tagRest = /\/?(?:p|div|span|strong|b|td|li|h[1-6]|a|em|i|u|font|br ?\/?)> ?/uy

const endsLine = /^\/?(?:p|div|li|h[1-6]|br)\b/u

/** The line ends there, or at the tag that begins there. */
const isBreak = (next: string | undefined): boolean => isLineEnd(next) || next === '<'

/** What was eaten at the end of a line began a tag that is gone, or was one of two characters that end it. */
const isLineEnd = (next: string | undefined): boolean => next === undefined || next === '\n'

/** A syllable with a tone mark, or a neutral one, before `)`. */
function syllableAt(text: string, at: number): string | undefined {
  syllableInBracket.lastIndex = at
  const syllable = syllableInBracket.exec(text)?.[1]?.normalize('NFC')
  if (syllable === undefined) return undefined
  const plain = readingTable().toned.get(syllable)
  return plain === undefined || plain === syllable ? undefined : syllable
}
const syllableInBracket = /([a-zü\u00E0-\u01DC]{1,6})\)/uy

/** Where damage by bytes shows: `?` before a mark, or before what is left of a gloss or tag. */
export function nextAnchor(text: string, from: number, to: number): number {
  for (let at = text.indexOf('?', from); at >= 0 && at < to; at = text.indexOf('?', at + 1)) {
    const next = text.charCodeAt(at + 1)
    if (isMark(next) || isToneLetter(next) || next === slash) return at
  }
  return -1
}

const isToneLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xe0 && unit <= 0x1dc)
