import type { Document } from '../document/document.ts'
import { type Mention, overlaps, type RuleId, type Span, wordsAt } from '../document/span.ts'
import type { Candidate } from '../extract/mentions/candidate.ts'
import { weighMentions } from '../extract/mentions/index.ts'
import { nameThreshold } from '../extract/mentions/names/evidence/weights.ts'
import type { NameCandidate } from '../extract/mentions/names/kinds/chinese-names.ts'
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
  const near = [...mentions.filter(mention => overlaps(mention, place)), place]
  const isNear = (span: Span): boolean => near.some(other => overlaps(other, span))
  return finish(weighMentions(document, lexicon, english))
    .filter(sentence => overlaps(sentence, place))
    .flatMap(({ candidates, names }): Reading[] => [
      ...candidates
        .filter(isNear)
        .map(candidate => weighedReading(document, candidate, candidates, mentions)),
      ...names.filter(name => isNearMiss(name) && isNear(name)).map(name => unlikelyReading(document, name)),
    ])
    .sort(
      (one, other) =>
        Number(other.outcome.kind === 'kept') - Number(one.outcome.kind === 'kept') ||
        (other.score ?? 0) - (one.score ?? 0),
    )
}

/** One of the candidates of a sentence, and whether it became a mention or what did instead. */
function weighedReading(
  document: Document,
  { start, end, label, rule, score }: Candidate,
  candidates: readonly Candidate[],
  mentions: readonly Mention[],
): Reading {
  const text = wordsAt(document.text, { start, end })
  const isKept = mentions.some(
    mention => mention.start === start && mention.end === end && mention.label === label,
  )
  if (isKept) return { start, end, text, label, rule, score, outcome: { kind: 'kept' } }
  const winners = candidates.filter(
    winner =>
      overlaps(winner, { start, end }) &&
      mentions.some(
        mention =>
          mention.start === winner.start && mention.end === winner.end && mention.rule === winner.rule,
      ),
  )
  const by = [...new Set(winners.map(winner => wordsAt(document.text, winner)))]
  const outcome = {
    kind: 'outweighed',
    by,
    score: winners.reduce((sum, winner) => sum + winner.score, 0),
  } as const
  return { start, end, text, label, rule, score, outcome }
}

const isNearMiss = ({ evidence }: NameCandidate): boolean =>
  evidence < nameThreshold && evidence >= nameThreshold - nearMiss

const unlikelyReading = (document: Document, { start, end, rule, evidence }: NameCandidate): Reading => ({
  start,
  end,
  text: wordsAt(document.text, { start, end }),
  label: 'name',
  rule,
  score: null,
  outcome: { kind: 'unlikely', evidence, needed: nameThreshold },
})
