import type { SegmentedDocument, Sentence } from '../../document/document.ts'
import type { Mention, Span } from '../../document/span.ts'
import type { CueVerb, Lexicon } from '../../lexicon/lexicon.ts'
import { aspect, attributive, complementEnd, negated, nominal, particles, punctuation } from './cue-rules.ts'
import type { Quotation } from './quotation-marks.ts'

/** A verb that reports words, where it stands. */
export interface Cue extends Mention<'cue'> {
  readonly verb: CueVerb
  /** Where the reported words begin, its comma or colon passed over. */
  readonly contentStart: number
  /** The mark right after the verb, `''` where the words follow at once. */
  readonly mark: string
}

/** The cues of a sentence outside quotation marks, in order. */
export function findCues(
  { text }: SegmentedDocument,
  { start, end, tokens }: Sentence,
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): Cue[] {
  const cues: Cue[] = []
  let free = start
  const tokenEnds = new Set(tokens.map(token => token.end))
  for (const token of tokens) {
    if (token.start < free || quotations.some(quotation => isWithin(quotation, token.start))) continue
    const match = lexicon.cueVerbs.matchAt(text, token.start)
    if (match === undefined || !tokenEnds.has(match.end)) continue
    const cue = toCue(text, { start: token.start, end: match.end }, match.entry, end)
    if (cue === null || reportsNothing(text, cue, start, end, lexicon)) continue
    cues.push(cue)
    free = match.end
  }
  return cues
}

const isWithin = ({ start, end }: Span, position: number): boolean => start <= position && position < end

function toCue(text: string, { start, end }: Span, verb: CueVerb, sentenceEnd: number): Cue | null {
  const rest = text.slice(end, Math.min(sentenceEnd, end + 4))
  const particle = particles.exec(rest)?.[0] ?? ''
  const mark = punctuation.exec(rest.slice(particle.length))
  const contentStart = end + (mark ? particle.length + mark[0].length : 0)
  return { start, end, label: 'cue', rule: 'quotes/cue-verb', verb, contentStart, mark: mark?.[1] ?? '' }
}

/** Whether the verb is a noun, a negation, or says what was done with words instead of which: 表示欢迎, 的报告. */
function reportsNothing(
  text: string,
  { start, end, mark }: Cue,
  from: number,
  to: number,
  { cueComplements }: Lexicon,
): boolean {
  const before = text.slice(Math.max(from, start - 4), start)
  if (negated.test(before) || (nominal.test(before) && mark === '')) return true
  if (mark !== '') return false
  const after = text.slice(end, Math.min(to, end + 6))
  if (attributive.test(after)) return true
  const complement = cueComplements.matchAt(text, end + (aspect.test(after) ? 1 : 0))
  return complement !== undefined && complementEnd.test(text.slice(complement.end, complement.end + 1))
}
