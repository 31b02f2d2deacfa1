import { textAt } from '../document/document.ts'
import { overlaps, type RuleId, type Span } from '../document/span.ts'
import { weighMentions } from '../extract/mentions/index.ts'
import { nameThreshold } from '../extract/mentions/names/evidence/weights.ts'
import type { Analysis, Resources } from '../pipeline.ts'
import { finish } from '../steps.ts'

/** What words may be, and what became of it. */
export interface Reading extends Span {
  readonly text: string
  readonly label: string
  readonly rule: RuleId
  /** Of those that overlap, the set whose scores add up to most is kept. */
  readonly score: number | null
  readonly outcome:
    | { readonly kind: 'kept' }
    /** What was kept instead, and what that scores together. */
    | { readonly kind: 'outweighed'; readonly by: readonly string[]; readonly score: number }
    /** Evidence for a name, as logarithms to the base 2, and how much a name needs. */
    | { readonly kind: 'unlikely'; readonly evidence: number; readonly needed: number }
}

/** Evidence so much below what is needed is no near miss. */
const nearMiss = 6

/** All that was weighed at a place, what was kept first, then by score. */
export function readingsAt(
  { document, mentions }: Analysis,
  place: Span,
  { lexicon, english }: Resources,
): readonly Reading[] {
  const sentences = finish(weighMentions(document, lexicon, english)).filter(sentence =>
    overlaps(sentence, place),
  )
  const kept = mentions.filter(mention => overlaps(mention, place))
  const near = [...kept, place]
  const isNear = (span: Span): boolean => near.some(other => overlaps(other, span))
  const readings = sentences.flatMap(({ candidates, names }): Reading[] => [
    ...candidates.filter(isNear).map(({ start, end, label, rule, score }) => {
      const text = textAt(document, { start, end })
      const isKept = mentions.some(
        mention => mention.start === start && mention.end === end && mention.label === label,
      )
      if (isKept) return { start, end, text, label, rule, score, outcome: { kind: 'kept' as const } }
      const winners = candidates.filter(
        winner =>
          overlaps(winner, { start, end }) &&
          mentions.some(
            mention =>
              mention.start === winner.start && mention.end === winner.end && mention.rule === winner.rule,
          ),
      )
      const outcome = {
        kind: 'outweighed' as const,
        by: [...new Set(winners.map(winner => textAt(document, winner)))],
        score: winners.reduce((sum, winner) => sum + winner.score, 0),
      }
      return { start, end, text, label, rule, score, outcome }
    }),
    ...names
      .filter(
        name => name.evidence < nameThreshold && name.evidence >= nameThreshold - nearMiss && isNear(name),
      )
      .map(({ start, end, rule, evidence }) => ({
        start,
        end,
        text: textAt(document, { start, end }),
        label: 'name',
        rule,
        score: null,
        outcome: { kind: 'unlikely' as const, evidence, needed: nameThreshold },
      })),
  ])
  return readings.sort(
    (one, other) =>
      Number(other.outcome.kind === 'kept') - Number(one.outcome.kind === 'kept') ||
      (other.score ?? 0) - (one.score ?? 0),
  )
}
