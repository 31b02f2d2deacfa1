import type { Edit } from '../../document/edits.ts'
import { shareOfCommon } from '../common-share.ts'
import { lazy } from '../lazy.ts'
import { alignByBytes } from './align.ts'
import { chineseMisreadings, latinMisreadings, type Misreading, writings } from './encodings.ts'
import type { Reread } from './reread.ts'
import { everywhere } from './rules.ts'

/**
 * Undoes the reading of a whole text in the wrong encoding (`鎴戝浗`, `ÖÐ¹ú`, `æˆ‘å›½`), once or twice over, where that
 * turns nonsense into common characters. What the wrong reading lost stands as U+FFFD and is not guessed.
 */
export function undoMisreading(text: string): Edit[] {
  const looks = lookOf(text)
  if (looks === 'good' || qualityOf(text) >= leastQuality) return []
  // Nonsense of any other kind is told from its beginning: reading all of it again, in many ways, takes long.
  if (text.length > trial && rereadAs(text.slice(0, trial), looks, mostTurns) === null) return []
  const reread = rereadAs(text, looks, mostTurns)
  return reread === null ? [] : alignByBytes(text, reread)
}

/** Text misread more often than that is seldom worth reading. */
const mostTurns = 2
const sampleLength = 4000
const trial = 10_000
/** Fewer characters are too few to judge. */
const leastCharacters = 12

/** Of good Chinese text a sixth is of the commonest characters, in every sample; of misread text next to none. */
const leastEverywhere = 0.03

function lookOf(text: string): 'good' | 'latin' | 'chinese' {
  const common = commonest()
  let [han, frequent, latin] = [0, 0, 0]
  for (let at = 0; at < text.length && at < sampleLength; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80 || unit === noBreakSpace) continue
    if (common[unit] === 1) frequent++
    if (unit < 0x180 || (unit >= 0x2013 && unit <= 0x203a) || unit === 0x20ac) latin++
    else if (unit < firstSign || unit >= firstHan) han++
  }
  if (latin >= leastCharacters && latin > han * 4) return 'latin'
  return han >= leastCharacters && frequent < han * leastEverywhere ? 'chinese' : 'good'
}

const noBreakSpace = 0xa0

/** Roman numerals, arrows, symbols, and the lines that tables are drawn with, of which misread text has few. */
const firstSign = 0x2100
const firstHan = 0x2e80

const commonest = lazy((): Uint8Array => {
  const flags = new Uint8Array(0x10000)
  for (const character of everywhere) flags[character.charCodeAt(0)] = 1
  return flags
})

function rereadAs(text: string, looks: 'latin' | 'chinese', turns: number): Reread | null {
  const readings = (looks === 'latin' ? latinMisreadings : chineseMisreadings).flatMap(misreading => {
    const pieces = bytesOf(text, misreading)
    const bytes = Buffer.concat(pieces ?? [])
    return pieces === null
      ? []
      : writings.flatMap(writing =>
          writing.name === nameOfWriting[misreading.name]
            ? []
            : [{ text: writing.read(bytes), pieces, misreading, writing, turns: 1 }],
        )
  })
  const good = readings
    .map(reading => ({ reading, quality: qualityOf(reading.text) }))
    .filter(({ quality }) => quality >= leastQuality)
    .sort((one, other) => other.quality - one.quality)[0]
  if (good !== undefined && good.quality > qualityOf(text) + leastGain) return good.reading
  if (turns === 1) return null
  for (const reading of readings) {
    const looks = lookOf(reading.text)
    if (looks === 'good' || reading.text.includes('\uFFFD')) continue
    const again = rereadAs(reading.text, looks, turns - 1)
    if (again !== null) return { ...again, turns: 2 }
  }
  return null
}

const nameOfWriting: Readonly<Record<string, string>> = { gbk: 'gb18030', big5: 'big5' }

/** The worst repairable loss leaves so much. */
const leastQuality = 0.7
const leastGain = 0.3

const qualityOf = (text: string): number => shareOfCommon(text.slice(0, sampleLength), leastCharacters / 3)

/** Share of characters that no byte stands for; more, and it was not read so. */
const mostForeign = 0.02

function bytesOf(text: string, misreading: Misreading): readonly Uint8Array[] | null {
  const pieces = misreading.bytesOf([...text])
  const foreign = pieces.reduce((count, piece) => count + (piece === undefined ? 1 : 0), 0)
  if (pieces.length === 0 || foreign > text.length * mostForeign + text.split('\uFFFD').length - 1)
    return null
  return pieces.map(piece => piece ?? unread)
}

const unread = Uint8Array.of(0x3f)
