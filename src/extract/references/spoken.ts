import { lastBefore } from '../../document/sorted-spans.ts'
import { byStart, type Span } from '../../document/span.ts'
import type { Person } from '../people/person.ts'
import type { Quotation } from '../quotes/marks/quotation-marks.ts'
import type { Quote, Speaker } from '../quotes/quote.ts'
import type { Turn } from '../turns/turn.ts'

/** Words that somebody says in his own voice. */
export interface Spoken extends Span {
  readonly speaker: Person | undefined
}

interface Given {
  readonly quotations: readonly Quotation[]
  readonly quotes: readonly Quote[]
  readonly turns: readonly Turn[]
}

/** The words in closed marks and in turns, in text order. */
export function spokenWords({ quotations, quotes, turns }: Given): readonly Spoken[] {
  const speakers = new Map(
    quotes.flatMap(({ parts, speaker }) => parts.map(({ start }) => [start, speaker] as const)),
  )
  return [
    ...quotations
      .filter(({ closed }) => closed)
      .map(({ inner }) => toSpoken(inner, speakers.get(inner.start) ?? null)),
    ...turns.map(({ content, speaker }) => toSpoken(content, speaker)),
  ].sort(byStart)
}

const toSpoken = ({ start, end }: Span, speaker: Speaker | null): Spoken => ({
  start,
  end,
  speaker: speaker?.kind === 'person' ? speaker.person : undefined,
})

/** What somebody says at a place. */
export function spokenAt(spoken: readonly Spoken[], position: number): Spoken | undefined {
  const last = lastBefore(spoken, position + 1)
  return last && position < last.end ? last : undefined
}
