import type { Mention, Span } from '../../../document/span.ts'
import { listSeparator, organizerTail, sureSeparators } from './organizer-rules.ts'

/** An organization's name is of so many characters. */
const shortest = 2

/** The items of a list; 和 within an organization's name separates nothing. */
export function splitList(text: string, mentions: readonly Mention[], list: Span): Span[] {
  const ends = new Set(mentions.filter(({ label }) => label === 'organization').map(({ end }) => end))
  const cuts = [...text.slice(list.start, list.end).matchAll(listSeparator)]
    .map(({ 0: separator, index }) => ({
      start: list.start + index,
      end: list.start + index + separator.length,
      isSure: sureSeparators.has(separator),
    }))
    .filter(({ start, isSure }) => isSure || ends.has(start))
  const starts = [list.start, ...cuts.map(({ end }) => end)]
  const stops = [...cuts.map(({ start }) => start), list.end]
  return starts.flatMap((start, index) => {
    const item = text.slice(start, stops[index])
    const end = start + item.replace(organizerTail, '').length
    return end - start >= shortest ? [{ start, end }] : []
  })
}
