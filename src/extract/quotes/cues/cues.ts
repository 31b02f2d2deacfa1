import type { SegmentedDocument, Sentence, Token } from '../../../document/document.ts'
import { indexFrom, isInside } from '../../../document/sorted-spans.ts'
import type { Mention, Span } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { CueVerb } from '../../../lexicon/reporting-words.ts'
import { clauseStart } from '../clauses.ts'
import type { Quotation } from '../quotation-marks.ts'
import {
  aspect,
  attributive,
  beforeMark,
  complementEnd,
  conditional,
  defining,
  done,
  everybody,
  figureOfSpeech,
  firstPerson,
  impersonal,
  joinsVerb,
  mark,
  measured,
  negated,
  nominal,
  nounEnding,
  owned,
  owner,
  plainSaying,
  pointing,
  possible,
} from './cue-rules.ts'

/** A verb that reports words, where it stands. */
export interface Cue extends Mention<'cue'> {
  readonly verb: CueVerb
  /** Where the reported words begin, its comma or colon passed over. */
  readonly contentStart: number
  /** The mark right after the verb, `''` where the words follow at once. */
  readonly mark: string
}

/** Whether the verb reports also a few words that follow it without a mark. */
export const reportsUnmarked = ({ strength }: CueVerb): boolean =>
  strength === 'strong' || strength === 'nominal' || strength === 'owned'

/** 三项倡议，愿同各方合作: the verb is as a rule a noun if nobody is its subject. */
export const isNounBeforeComma = (cue: Cue): boolean => isNounToo(cue) && /[，,]/u.test(cue.mark)

/** Whether the verb is a noun as often as not: 声明, 建议. */
export const isNounToo = ({ verb }: Cue): boolean => verb.strength === 'weak' || verb.strength === 'nominal'

/** The cues of a sentence outside quotation marks, in order. */
export function findCues(
  { text }: SegmentedDocument,
  sentence: Sentence,
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): Cue[] {
  const cues: Cue[] = []
  const { end, tokens } = sentence
  const tokenEnds = new Set(tokens.map(token => token.end))
  const endsToken = (at: number): boolean => tokenEnds.has(at) || punctuation.test(text.charAt(at))
  let free = sentence.start
  for (const token of tokens) {
    const lastStart = lastStartIn(token)
    for (let start = token.start; start <= lastStart; start++) {
      // Few words are cue verbs, so that is asked first.
      const match = start < free ? undefined : lexicon.cueVerbs.matchAt(text, start)
      if (match === undefined || isInside(quotations, start)) continue
      if (!endsToken(match.end) && !(token.tag === guessed && beginsClause(text, start))) continue
      const cue = toCue(text, { start, end: match.end }, match.entry, end)
      if (reportsNothing(text, cue, sentence, lexicon) || endsCompound(sentence, token, start)) continue
      cues.push(cue)
      free = match.end
    }
  }
  return cues
}

/** The tag of words that the segmenter guessed; at the beginning of a clause they may hold a verb and what follows: ，指署方. */
const guessed = 'x'
const beginsClause = (text: string, position: number): boolean => /[，,]/u.test(text.charAt(position - 1))

/** Tags of words that the segmenter knows as verb and noun alike, and of nouns. */
const verbalNoun = 'vn'
const commonNoun = /^(?:n|vn)$/u

/** Whether the verb ends a noun: 案例分析. People and organizations have other tags or are names. */
function endsCompound({ tokens }: Sentence, token: Token, start: number): boolean {
  if (token.tag !== verbalNoun || start !== token.start) return false
  const index = indexFrom(tokens, token.start)
  const [before, earlier] = [tokens[index - 1], tokens[index - 2]]
  return (
    before !== undefined && commonNoun.test(before.tag) && earlier !== undefined && isVerbal.test(earlier.tag)
  )
}

/** Before the noun stands the verb that it is the object of: 模拟案例分析; 市场人士分析 is a sentence. */
const isVerbal = /^(?:v|vn|ul)$/u

const punctuation = /\p{P}/u

/** A word may begin with a token, and anywhere within one that the segmenter guessed or that holds several words. */
function lastStartIn({ start, end, text, tag }: Token): number {
  if (end - start === 1) return start
  return tag === guessed || end - start > 2 || joinsVerb.test(text) ? end - 1 : start
}

/** As far as the words between a verb and its mark reach. */
const longestBeforeMark = 14

function toCue(text: string, { start, end }: Span, verb: CueVerb, sentenceEnd: number): Cue {
  const rest = text.slice(end, Math.min(sentenceEnd, end + longestBeforeMark))
  const between = beforeMark.exec(rest)?.[0] ?? ''
  const found = mark.exec(rest.slice(between.length))
  const contentStart = end + (found ? between.length + found[0].length : 0)
  return { start, end, label: 'cue', rule: 'quotes/cue-verb', verb, contentStart, mark: found?.[1] ?? '' }
}

/** Whether the verb is a noun, a negation, or says what was done with words instead of which: 表示欢迎, 的报告. */
function reportsNothing(text: string, cue: Cue, sentence: Sentence, { cueComplements }: Lexicon): boolean {
  const before = text.slice(Math.max(sentence.start, cue.start - 6), cue.start)
  if (cue.verb.strength === 'owned') return !owner.test(before)
  if (
    possible.test(before) ||
    conditional.test(text.slice(Math.max(sentence.start, clauseStart(text, cue.start)), cue.start))
  )
    return true
  if (negated.test(before) || firstPerson.test(before) || done.test(before)) return true
  if (plainSaying.test(text.slice(cue.start, cue.end)) && figureOfSpeech.test(before)) return true
  if (pointing.test(text.slice(cue.start, cue.end)) && defining.test(before)) return true
  if (impersonal.test(text.slice(Math.max(sentence.start, cue.start - 6), cue.end))) return true
  if (measured.test(text.slice(Math.max(sentence.start, cue.start - 12), cue.end))) return true
  if (owned.test(before) && !/[：:]/u.test(cue.mark)) return true
  if (everybody.test(before) && (cue.mark === '' || plainSaying.test(text.slice(cue.start, cue.end))))
    return true
  if (cue.mark !== '') return false
  const after = text.slice(cue.end, Math.min(sentence.end, cue.end + 6))
  if (nominal.test(before) || attributive.test(after) || aspect.test(after)) return true
  if (nounEnding.test(sentence.tokens[indexFrom(sentence.tokens, cue.end)]?.text ?? '')) return true
  const complement = cueComplements.matchAt(text, cue.end)
  return complement !== undefined && complementEnd.test(text.slice(complement.end, complement.end + 1))
}
