import type { Span } from '../../document/span.ts'
import { readingTable } from './readings.ts'

/** A syllable of pinyin in brackets after a Chinese character: `網(wǎng)`. The span is what follows the character. */
export interface Gloss extends Span {
  readonly host: string
  readonly syllable: string
  readonly toned: boolean
  /** How well the syllable fits its host: the reading everybody knows (in any tone), another one, or none. */
  readonly fit: 'usual' | 'other' | 'none'
  /** It stands behind a gloss of the same character and says the same. */
  readonly repeats: boolean
}

/** `(` or `（`, blanks inside allowed; no syllable is longer than six letters. */
const bracketed = /([(（])[ \u00A0]?([a-zü\u00E0-\u01DC]{1,6})[ \u00A0]?[)）]/uy

/** Every gloss of a text, also those that its author may have meant. A text without brackets costs two scans. */
export function findGlosses(text: string): Gloss[] {
  const found = [...glossesAt(text, '('), ...glossesAt(text, '（')]
  return found.sort((one, other) => one.start - other.start)
}

function* glossesAt(text: string, bracket: string): Generator<Gloss> {
  let last: Gloss | undefined
  for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
    if (!isLatin(text.charCodeAt(at + 1)) && text[at + 1] !== ' ') continue
    bracketed.lastIndex = at
    const syllable = bracketed.exec(text)?.[2]
    if (syllable === undefined) continue
    const end = bracketed.lastIndex
    const start = text[at - 1] === ' ' ? at - 1 : at
    const repeats = last?.end === start && last.syllable === syllable
    const host = repeats ? last?.host : text[start - 1]
    const described = host && describe(host, syllable.normalize('NFC'))
    if (!described) continue
    const { toned, fit } = described
    last = { toned, fit, host, syllable, repeats, start, end }
    yield last
  }
}

/** The letters of pinyin, `a` to `ǜ`. */
const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x1dc

function describe(host: string, syllable: string): Pick<Gloss, 'toned' | 'fit'> | undefined {
  const { byCharacter, toned, toneless } = readingTable()
  const plain = toned.get(syllable) ?? syllable
  if (!toneless.has(plain)) return undefined
  const readings = byCharacter.get(host)?.toneless
  if (readings === undefined) return undefined
  // Older and regional readings differ in tone alone: 績 jī.
  const fit = readings[0] === plain ? 'usual' : readings.includes(plain) ? 'other' : 'none'
  return { toned: plain !== syllable, fit }
}
