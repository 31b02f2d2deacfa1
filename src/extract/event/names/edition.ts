import type { Mention } from '../../../document/span.ts'
import { editionOfName, yearOfName } from './name-rules.ts'

/** The edition in an event's name: 第三届, 首届. */
export function findEdition(
  text: string,
  { start, end }: Mention<'event-name'>,
): Mention<'event-edition'> | null {
  const match = editionOfName.exec(text.slice(start, end))
  if (match === null) return null
  const from = start + match.index
  return { start: from, end: from + match[0].length, label: 'event-edition', rule: 'event/edition' }
}

/** The year in an event's name: 2020云计算大会. */
export function findYear(name: string): number | null {
  const year = yearOfName.exec(name)?.[0]
  return year === undefined ? null : Number(year)
}
