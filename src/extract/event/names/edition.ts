import type { Mention, Span } from '../../../document/span.ts'
import { editionOfName, numberOfSeries, opensEdition, yearOfName } from './name-rules.ts'

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

/** 江淮高端论坛——第四届供应链金融论坛: the name of a series and that of its edition are one. */
export function joinEditions<N extends Span & { readonly text: string; readonly isQuoted: boolean }>(
  text: string,
  names: readonly N[],
): N[] {
  const joined: N[] = []
  for (const name of names) {
    const series = joined.at(-1)
    const isEdition =
      series !== undefined &&
      !series.isQuoted &&
      goesOnAsEdition(text.slice(series.end, name.start), name.text)
    if (isEdition)
      joined[joined.length - 1] = { ...name, start: series.start, text: text.slice(series.start, name.end) }
    else joined.push(name)
  }
  return joined
}

/** 江淮大讲堂|第205期——|支付专题报告会: behind its number in the series an edition may be called anything. */
const goesOnAsEdition = (between: string, name: string): boolean =>
  (between === dash && opensEdition.test(name)) || numberOfSeries.test(between)

const dash = '——'
