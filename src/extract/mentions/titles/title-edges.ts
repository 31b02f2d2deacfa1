import { addTo } from '../../../document/add-to.ts'
import type { Candidate } from '../candidate.ts'

/**
 * The titles of a sentence by where they start and where they end, in the order in which they were found: a sentence may be a list of
 * thousands, and whoever looks for those beside a word looks at few.
 */
export interface TitleEdges {
  readonly all: readonly Candidate[]
  startingAt(position: number): readonly Candidate[]
  endingAt(position: number): readonly Candidate[]
}

const none: readonly Candidate[] = []
const noTitles: TitleEdges = { all: none, startingAt: () => none, endingAt: () => none }

export function edgesOf(titles: readonly Candidate[]): TitleEdges {
  if (titles.length === 0) return noTitles
  const byStart = new Map<number, Candidate[]>()
  const byEnd = new Map<number, Candidate[]>()
  for (const title of titles) {
    addTo(byStart, title.start, title)
    addTo(byEnd, title.end, title)
  }
  return {
    all: titles,
    startingAt: position => byStart.get(position) ?? none,
    endingAt: position => byEnd.get(position) ?? none,
  }
}
