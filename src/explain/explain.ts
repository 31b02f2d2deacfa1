import { overlaps, type Span, wordsAt } from '../document/span.ts'
import { normalizeSought } from '../normalize/normalize.ts'
import type { Analysis, Resources } from '../pipeline.ts'
import { type ExplainedFinding, findingsAt } from './findings.ts'
import { type MatchedRule, rulesAt } from './matched-rules.ts'
import { type Reading, readingsAt } from './readings.ts'

/** Why the words at one place were taken for what they were. */
export interface Explanation extends Span {
  readonly text: string
  /** All that words there may be, what was kept first. */
  readonly readings: readonly Reading[]
  /** Rules whose pattern holds there and joins a name to a title, in order of precedence. */
  readonly rules: readonly MatchedRule[]
  /** What the report says of the place. */
  readonly findings: readonly ExplainedFinding[]
}

/** Explains every place of a document where the words stand; `words` in either script. */
export function explain(analysis: Analysis, words: string, resources: Resources): readonly Explanation[] {
  const { document } = analysis
  const sought = normalizeSought(words)
  if (sought === '') return []
  return placesOf(document.text, sought).map(span => ({
    ...span,
    text: wordsAt(document.text, span),
    readings: readingsAt(analysis, span, resources),
    rules: rulesAt(analysis, span, resources),
    findings: findingsAt(analysis, span, other => overlaps(span, other)),
  }))
}

function placesOf(text: string, words: string): Span[] {
  const places: Span[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
    places.push({ start, end: start + words.length })
  return places
}
