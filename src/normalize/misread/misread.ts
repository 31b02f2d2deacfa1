import type { Edit } from '../../document/edits.ts'
import { shareOfCommon } from '../common-share.ts'
import { chineseMisreadings, latinMisreadings, type Misreading, writings } from './encodings.ts'
import { type Line, type Look, linesOf, lookOf } from './looks.ts'
import { rereadLine, type Turns, textOf } from './reread.ts'

/**
 * Undoes the reading of a text in the wrong encoding (`鎴戝浗`, `ÖÐ¹ú`, `æˆ‘å›½`), once or twice over, where that
 * turns nonsense into common characters. What the wrong reading lost stands as U+FFFD and is not guessed. Lines of a page that
 * reads well, put together with one that was misread, stay.
 */
export function undoMisreading(text: string): Edit[] {
  if (lookOf(text) === 'good') return []
  const nonsense = nonsenseOf(text)
  const looks = lookOf(nonsense)
  if (looks === 'good') return []
  const turns = turnsOf(nonsense, looks, mostTurns)
  return turns === null ? [] : [...linesOf(text)].flatMap(line => editsOf(line, turns))
}

/** Text misread more often than that is seldom worth reading. */
const mostTurns = 2
const sampleLength = 4000
/** Fewer characters are too few to judge. */
const leastCharacters = 12

/** The beginning of what does not read well. */
function nonsenseOf(text: string): string {
  let found = ''
  for (const { line } of linesOf(text)) {
    if (beyondAscii.test(line) && shareOfCommon(line) < leastQuality) found += `${line}\n`
    if (found.length > sampleLength) break
  }
  return found.slice(0, sampleLength)
}

const beyondAscii = /[\u0080-\uFFFF]/u

function editsOf({ start, line }: Line, turns: Turns): Edit[] {
  if (!beyondAscii.test(line)) return []
  const pieces = rereadLine(line, turns)
  const [{ misreading, writing }] = turns
  if (shareOfCommon(textOf(pieces)) < shareOfCommon(line)) return []
  const rule = `misread/${writing.name}-as-${misreading.name}` as const
  return pieces
    .filter(({ before, after }) => before !== after)
    .map(({ start: from, before, after }) => ({
      start: start + from,
      end: start + from + before.length,
      replacement: after,
      rule,
    }))
}

/** The turns back to what the text was meant to be. */
function turnsOf(text: string, looks: Exclude<Look, 'good'>, most: number): Turns | null {
  const readings = (looks === 'latin' ? latinMisreadings : chineseMisreadings).flatMap(misreading => {
    const bytes = bytesOf(text, misreading)
    if (bytes === null) return []
    const others = writings.filter(
      ({ name }) => name !== nameOfWriting[misreading.name] && (misreading.of?.includes(name) ?? true),
    )
    return others.map(writing => ({ text: writing.read(bytes), turn: { misreading, writing } }))
  })
  const [good] = readings
    .map(reading => ({ ...reading, quality: qualityOf(reading.text) }))
    .filter(({ quality }) => quality >= leastQuality)
    .sort((one, other) => other.quality - one.quality)
  if (good !== undefined && good.quality > qualityOf(text) + leastGain) return [good.turn]
  if (most === 1) return null
  for (const { text: once, turn } of readings) {
    const again = lookOf(once)
    // The last character may be cut by the end of the sample.
    if (again === 'good' || once.slice(0, -3).includes('\uFFFD')) continue
    const rest = turnsOf(once, again, most - 1)
    if (rest !== null) return [turn, ...rest]
  }
  return null
}

const nameOfWriting: Readonly<Record<string, string>> = { gbk: 'gb18030', big5: 'big5' }

/** The worst repairable loss leaves so much. */
const leastQuality = 0.7
const leastGain = 0.3

/** What was lost says nothing, where twice as much is left. */
function qualityOf(text: string): number {
  const parts = text.split(losses)
  const left = parts.join('')
  const isTooLittle = left.replace(ascii, '').length < (parts.length - 1) * 2
  return isTooLittle ? 0 : shareOfCommon(left, leastCharacters / 3)
}

const losses = /\uFFFD+/u
const ascii = /[\0-\x7F]+/gu

/** Share of characters that no byte stands for; more, and it was not read so. */
const mostForeign = 0.02

function bytesOf(text: string, misreading: Misreading): Buffer | null {
  const pieces = misreading.bytesOf([...text])
  const foreign = pieces.reduce((count, piece) => count + (piece === undefined ? 1 : 0), 0)
  if (pieces.length === 0 || foreign > text.length * mostForeign + text.split('\uFFFD').length - 1)
    return null
  return Buffer.concat(pieces.map(piece => piece ?? unread))
}

const unread = Uint8Array.of(0x3f)
