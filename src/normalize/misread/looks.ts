import { endOfLine } from '../../document/lines.ts'
import { lazy } from '../lazy.ts'
import { everywhere } from './rules.ts'

/** What a text looks like that may have been misread: letters of Latin where Chinese would be, or characters that nobody writes. */
export type Look = 'good' | 'latin' | 'chinese'

export interface Line {
  readonly start: number
  readonly line: string
}

export function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start)
    yield { start, line: text.slice(start, end) }
    start = end + 1
  }
}

interface Counts {
  han: number
  /** Of the commonest characters. */
  frequent: number
  latin: number
}

/** Told from all of a text, or from a line that is long enough: a page that reads well may hold a part that was misread. */
export function lookOf(text: string): Look {
  const all = none()
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start)
    const line = count(text, start, end)
    const look = lookOfCounts(line, leastOfLine)
    if (look !== 'good') return look
    all.han += line.han
    all.frequent += line.frequent
    all.latin += line.latin
    start = end + 1
  }
  return lookOfCounts(all, leastCharacters)
}

const none = (): Counts => ({ han: 0, frequent: 0, latin: 0 })

function count(text: string, start: number, end: number): Counts {
  const common = commonest()
  const counts = none()
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80 || unit === noBreakSpace) continue
    if (common[unit] === 1) counts.frequent++
    if (unit < 0x800 || (unit >= 0x2013 && unit <= 0x203a) || unit === 0x20ac) counts.latin++
    else if (unit < firstSign || unit >= firstHan) counts.han++
  }
  return counts
}

/** Fewer characters are too few to judge; in one line of a text, of Chinese ones more may all be less common. */
const leastCharacters = 12
const leastOfLine = 30

/** Of good Chinese text a sixth is of the commonest characters, in every sample; of misread text next to none. */
const leastEverywhere = 0.03

function lookOfCounts({ han, frequent, latin }: Counts, leastHan: number): Look {
  if (latin >= leastCharacters && latin > han * 4) return 'latin'
  return han >= leastHan && frequent < han * leastEverywhere ? 'chinese' : 'good'
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
