import { type Mention, type Span, wordsBefore } from '../../../document/span.ts'
import { isArea, isName } from '../../mentions/mention.ts'
import type { Position } from '../positions/positions.ts'
import { opensCapacity, opensQuote } from './holder-rules.ts'
import { isPosition } from './mention-kinds.ts'

interface Cluster extends Span {
  readonly mentions: readonly Mention[]
}

/** Mentions farther apart than this are not read together. */
const farthest = 24

/** Groups of mentions on one line that stand near each other and hold both a name and a position, read one at a time. */
export function clustersOf(
  text: string,
  mentions: readonly Mention[],
  positions: readonly Position[],
): Cluster[] {
  const clusters: Cluster[] = []
  let members: Mention[] = []
  let next = 0
  const finish = (): void => {
    const first = members[0]
    const last = members.at(-1)
    const hasBoth = members.some(isName) && members.some(isPosition)
    // The character after is seen by patterns that look ahead.
    if (first && last && hasBoth)
      clusters.push({
        start: startBefore(text, first.start),
        end: endAfter(text, last.end),
        mentions: members,
      })
    members = []
  }
  const add = (mention: Mention): void => {
    const last = members.at(-1)
    if (last && (mention.start - last.end > farthest || text.slice(last.end, mention.start).includes('\n')))
      finish()
    members.push(mention)
  }
  for (const mention of mentions) {
    const position = positions[next]
    if (position && position.end <= mention.start) next++
    const current = positions[next]
    if (position && position !== current) add(position)
    if (current && mention.start >= current.start && mention.end <= current.end) continue
    const { start, end, rule } = mention
    add(isArea(mention) ? { start, end, label: 'location', rule } : mention)
  }
  const last = positions[next]
  if (last) add(last)
  finish()
  return clusters
}

/** The mark before “经济部长”王实 and what says how somebody acts (作为行长，王实) are seen by patterns. */
function startBefore(text: string, start: number): number {
  if (opensQuote.test(text.charAt(start - 1))) return start - 1
  return start - (opensCapacity.exec(wordsBefore(text, start, longestOpening))?.[0].length ?? 0)
}

const longestOpening = 4

const reach = 8

function endAfter(text: string, end: number): number {
  const after = text.slice(end, end + reach)
  const lineEnd = after.indexOf('\n')
  return end + (lineEnd < 0 ? after.length : lineEnd)
}
