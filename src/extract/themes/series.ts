import type { SegmentedDocument } from '../../document/document.ts'
import type { Mention, Span } from '../../document/span.ts'
import { coiningBeginnings, coiningEndings, listJoiners } from './rules.ts'

/** Items are words of so many characters. */
const itemLengths = [2, 3, 4, 5] as const
const separator = '、'

export interface Series extends Mention<'series'> {
  readonly items: readonly Span[]
}

/** Parallel coinages in a list (移动化、智能化、数字化): words of equal length, made alike. */
export function findSeries({ text }: SegmentedDocument): Series[] {
  const found: Series[] = []
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
    if (at < (found.at(-1)?.end ?? 0)) continue
    // Longer items first: 普惠金融、养老金融 before 金融、养老.
    const series = itemLengths
      .toReversed()
      .map(length => seriesAt(text, at, length))
      .find(items => items !== null)
    const [first, last] = [series?.[0], series?.at(-1)]
    if (series && first && last) {
      found.push({
        start: first.start,
        end: last.end,
        label: 'series',
        rule: 'themes/series-of-coinages',
        items: series,
      })
    }
  }
  return found
}

const han = /^\p{Script=Han}+$/u

/** The items of a list whose first separator stands at `at`, all of one length; `null` if they are not coined alike. */
function seriesAt(text: string, at: number, length: number): Span[] | null {
  const items: Span[] = [{ start: at - length, end: at }]
  let joiner = 1
  for (let next = at; ; ) {
    const start = next + joiner
    const end = start + length
    if (!han.test(text.slice(start, end))) break
    items.push({ start, end })
    next = end
    joiner = listJoiners.exec(text.slice(next, next + 2))?.[0].length ?? 0
    if (joiner === 0) break
  }
  const words = items.map(({ start, end }) => text.slice(start, end))
  const distinct = new Set(words).size === words.length
  return words.length > 1 && distinct && words.every(word => han.test(word)) && isCoinedAlike(words)
    ? items
    : null
}

function isCoinedAlike(words: readonly string[]): boolean {
  const [first = ''] = words
  const sharesEnd = (length: number) => words.every(word => word.endsWith(first.slice(-length)))
  const isSuffixed = coiningEndings.test(first) && sharesEnd(1) && first.length >= 3
  if (words.length === 2) return isSuffixed && first.length === 3
  if (isSuffixed || (first.length >= 4 && sharesEnd(2))) return true
  const sharesBeginning = words.every(word => word.startsWith(first.charAt(0)))
  if (first.length >= 3 && sharesBeginning && coiningBeginnings.test(first)) return true
  return (
    first.length >= 3 &&
    words.some(word => coiningEndings.test(word)) &&
    words.some(word => coiningBeginnings.test(word))
  )
}
