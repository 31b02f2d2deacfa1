import { partitionPoint } from '../../../document/partition.ts'
import type { Span } from '../../../document/span.ts'
import type { PageReport, Place } from '../../model/page-data.ts'
import type { ShownMark, ShownRepair } from './block.tsx'
import { kindOf } from './report-filter.ts'

/** Which of the two texts: as extractors read it, or as it was. */
export type Side = 'simplified' | 'original'

export interface BlockContent {
  readonly within: Span
  readonly marks: readonly ShownMark[]
  readonly repairs: readonly ShownRepair[]
}

/** What stands in each block of one side: its marks, and on demand its repairs. */
export function blockContents(
  report: PageReport,
  side: Side,
  shown: ReadonlySet<number>,
  withRepairs: boolean,
): readonly BlockContent[] {
  const on = ([start, end, sourceStart, sourceEnd]: Place): Span =>
    side === 'original' ? { start: sourceStart, end: sourceEnd } : { start, end }
  const blocks = report.blocks.map(block => ({
    within: on(block),
    marks: [] as ShownMark[],
    repairs: [] as ShownRepair[],
  }))
  const opened = new Set<number>()
  for (const [index, mark] of report.marks.entries()) {
    if (!shown.has(index)) continue
    const [start, end, sourceStart, sourceEnd, , , owner] = mark
    const kind = kindOf(mark)
    const opens = kind === 'quote' && !opened.has(owner) ? owner : null
    if (opens !== null) opened.add(opens)
    const place = on([start, end, sourceStart, sourceEnd])
    for (const block of blocksOf(blocks, place)) block.marks.push({ ...place, index, kind, opens })
  }
  for (const { place, before } of withRepairs ? report.repairs : []) {
    const span = on(place)
    // In the original, what was there before is the text itself.
    const shownBefore = side === 'original' ? '' : before
    for (const block of blocksOf(blocks, span)) block.repairs.push({ ...span, before: shownBefore })
  }
  return blocks
}

/** The blocks that a place touches: nearly always one. */
function blocksOf<Block extends { readonly within: Span }>(
  blocks: readonly Block[],
  { start, end }: Span,
): readonly Block[] {
  const first = partitionPoint(blocks.length, index => (blocks[index]?.within.end ?? 0) <= start)
  if (first === blocks.length) return blocks.slice(-1)
  let last = first + 1
  while (last < blocks.length && (blocks[last]?.within.start ?? 0) < end) last++
  return blocks.slice(first, last)
}
