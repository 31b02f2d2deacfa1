import { overlaps, type RuleId, type Span, wordsAt } from '../document/span.ts'
import { affiliationTable } from '../extract/people/affiliations/affiliations.ts'
import { clustersOf } from '../extract/people/affiliations/clusters.ts'
import { findPositions } from '../extract/people/positions/positions.ts'
import type { Analysis, Resources } from '../pipeline.ts'
import { matchPatterns } from '../rules/pattern.ts'

/** A rule whose pattern holds at a place. */
export interface MatchedRule extends Span {
  readonly text: string
  readonly rule: RuleId
  /** The rule whose finding was taken instead, because it comes first; `null`: this one's was. */
  readonly after: RuleId | null
}

/** Rules that join names to titles at a place, in order of precedence. */
export function rulesAt(
  { document, mentions }: Analysis,
  place: Span,
  { lexicon }: Resources,
): readonly MatchedRule[] {
  const { text } = document
  const clusters = clustersOf(text, mentions, findPositions(text, mentions, lexicon))
  return clusters
    .filter(cluster => overlaps(cluster, place))
    .flatMap(cluster => {
      const taken = new Map<number, RuleId>()
      return matchPatterns(affiliationTable, text, cluster.mentions, cluster).flatMap(
        ({ start, end, rule, slots }) => {
          const position = slots.position?.start ?? start
          const first = taken.get(position) ?? null
          if (first === null) taken.set(position, rule)
          const span = { start, end }
          return overlaps(span, place)
            ? [{ ...span, text: wordsAt(document.text, span), rule, after: first }]
            : []
        },
      )
    })
}
