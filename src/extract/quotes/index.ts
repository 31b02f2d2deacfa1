import type { SegmentedDocument, Sentence } from '../../document/document.ts'
import type { Span } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Extractor } from '../extractor.ts'
import type { Organization } from '../organizations/organization.ts'
import type { Person } from '../people/person.ts'
import { type Cue, findCues } from './cues.ts'
import { findQuotations, type Quotation } from './quotation-marks.ts'
import type { Quote } from './quote.ts'
import { continuation } from './speaker-rules.ts'
import { findSpeakerMentions, findSubject, type SpeakerMention } from './speakers.ts'

export interface QuotesGiven {
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
}

/** Reads sentence by sentence; who spoke last is remembered for the next that names nobody. */
export const extractQuotes: Extractor<readonly Quote[], QuotesGiven> = (
  document,
  lexicon,
  { people, organizations },
) => {
  const quotations = findQuotations(document.text)
  const mentions = findSpeakerMentions(people, organizations)
  const quotes: Quote[] = []
  const used = new Set<Quotation>()
  let last: SpeakerMention | undefined
  let quotation = 0
  let mention = 0
  for (const [index, sentence] of document.sentences.entries()) {
    while ((quotations[quotation]?.end ?? Infinity) <= sentence.start) quotation++
    while ((mentions[mention]?.end ?? Infinity) <= sentence.start) mention++
    const here = {
      sentence,
      quotations: upTo(quotations, quotation, sentence.end),
      mentions: upTo(mentions, mention, sentence.end),
      before:
        document.sentences[index - 1]?.paragraph === sentence.paragraph
          ? quotations[quotation - 1]
          : undefined,
    }
    for (const quote of readSentence(document, here, lexicon, last, used)) {
      quotes.push(quote)
      if (quote.speaker && quote.speakerMention) last = { ...quote.speakerMention, speaker: quote.speaker }
      else if (quote.speakerMention) last = undefined
    }
  }
  return quotes.sort((one, other) => one.parts[0].start - other.parts[0].start)
}

function upTo<S extends Span>(spans: readonly S[], from: number, end: number): S[] {
  const found: S[] = []
  for (let index = from; index < spans.length; index++) {
    const span = spans[index]
    if (span === undefined || span.start >= end) break
    found.push(span)
  }
  return found
}

interface Place {
  readonly sentence: Sentence
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly SpeakerMention[]
  /** The quotation before the sentence, in its paragraph. */
  readonly before: Quotation | undefined
}

function* readSentence(
  document: SegmentedDocument,
  { sentence, quotations, mentions, before }: Place,
  lexicon: Lexicon,
  last: SpeakerMention | undefined,
  used: Set<Quotation>,
): Generator<Quote> {
  const { text } = document
  const cues = findCues(document, sentence, quotations, lexicon)
  const outside = mentions.filter(({ start }) => !quotations.some(q => q.start <= start && start < q.end))
  let regionStart = sentence.start
  let speaker = last
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index]
    if (cue === undefined) break
    const subject = findSubject(
      text,
      outside.filter(({ start }) => start >= regionStart),
      cue.start,
      lexicon,
    )
    const lead = text.slice(leadStart(text, regionStart, cue.start, quotations), cue.start)
    const carried = subject === undefined && continuation.test(lead)
    const who = subject ?? (carried ? speaker : undefined)
    const attribution = { who, cue, subject }
    const quoted = [...quotations, ...(before ? [before] : [])].findLast(
      q =>
        q.end <= cue.start && !used.has(q) && subject !== undefined && isBeside(text, q.end, subject.start),
    )
    if (quoted) {
      used.add(quoted)
      const rest = quotations.find(q => q.start >= cue.end && isBeside(text, cue.contentStart, q.start))
      const split =
        rest && /[，,]$/u.test(text.slice(quoted.inner.start, quoted.inner.end)) ? rest : undefined
      if (split) used.add(split)
      yield toQuote('direct', [...quoted.parts, ...(split?.parts ?? [])], attribution, 'quotes/cue-after')
      speaker = who ?? speaker
      regionStart = split ? split.end : cue.end
      if (split || cue.mark === '') continue
    }
    const [next, nextStart] = nextReport(text, cues, index, cue, outside, quotations, sentence)
    const content = trimContent(text, cue.contentStart, nextStart)
    const quote = readContent(text, content, quotations, attribution, used)
    if (quote) {
      yield quote
      speaker = who ?? speaker
      index = next - 1
      regionStart = nextStart
    }
  }
}

/** From where the words before a verb say who speaks: after the last comma or quotation. */
function leadStart(text: string, from: number, verbStart: number, quotations: readonly Quotation[]): number {
  const quotationEnd = quotations.findLast(({ end }) => end <= verbStart)?.end ?? from
  return Math.max(
    from,
    quotationEnd,
    text.lastIndexOf('，', verbStart - 1) + 1,
    text.lastIndexOf(',', verbStart - 1) + 1,
  )
}

const isBeside = (text: string, from: number, to: number): boolean =>
  from <= to && /^[\s，,]{0,3}$/u.test(text.slice(from, to))

interface Attribution {
  readonly who: SpeakerMention | undefined
  readonly subject: SpeakerMention | undefined
  readonly cue: Cue
}

const firm = 0.9
const likely = 0.7

function toQuote(
  type: Quote['type'],
  [first, ...rest]: readonly Span[],
  { who, subject, cue }: Attribution,
  rule: Quote['rule'],
): Quote {
  if (first === undefined) throw new RangeError('a quote has at least one part')
  return {
    type,
    parts: [first, ...rest],
    cue: { start: cue.start, end: cue.end, label: 'cue', rule: cue.rule },
    speaker: who?.speaker ?? null,
    speakerMention: subject ? { start: subject.start, end: subject.end } : null,
    rule,
    confidence: subject ? firm : likely,
  }
}

/** The index of the next cue that reports anew, and where its clause begins; past the end where there is none. */
function nextReport(
  text: string,
  cues: readonly Cue[],
  index: number,
  cue: Cue,
  mentions: readonly SpeakerMention[],
  quotations: readonly Quotation[],
  sentence: Sentence,
): readonly [number, number] {
  for (let next = index + 1; next < cues.length; next++) {
    const other = cues[next]
    if (other === undefined || other.start < cue.contentStart) continue
    const start = leadStart(text, cue.contentStart, other.start, quotations)
    if (start <= cue.contentStart) continue
    const lead = text.slice(start, other.start)
    const named = mentions.some(m => m.start >= start && m.end <= other.start && other.start - m.end <= 8)
    const reports = other.mark !== '' || other.verb.strength === 'strong'
    if (reports && (continuation.test(lead) || named)) return [next, start]
  }
  return [cues.length, sentence.end]
}

/** The content without white space around it and without the comma before the next report. */
function trimContent(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /[\s，,；;]/u.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** Shorter words after a verb without a mark say what was done: 表示欢迎. */
const shortestWithoutMark = 8
const shortestContent = 4

function readContent(
  text: string,
  content: Span,
  quotations: readonly Quotation[],
  attribution: Attribution,
  used: Set<Quotation>,
): Quote | null {
  const { cue, subject } = attribution
  const length = content.end - content.start
  const inside = quotations.filter(
    ({ start, end }) => start >= content.start && start < content.end && end > content.start,
  )
  const first = inside[0]
  if (first && first.start === content.start) {
    const after = text.slice(first.end, content.end)
    const whole = /^[。！？!?.\s]?$/u.test(after)
    if (whole || /[：:]/u.test(cue.mark)) {
      used.add(first)
      return toQuote('direct', first.parts, attribution, 'quotes/cue-before-marks')
    }
  }
  if (
    cue.mark === '' &&
    (cue.verb.strength === 'weak' || length < shortestWithoutMark || subject === undefined)
  )
    return null
  if (length < shortestContent) return null
  for (const quotation of inside) used.add(quotation)
  return inside.length > 0
    ? toQuote('mixed', [content], attribution, 'quotes/cue-before-mixed')
    : toQuote('indirect', [content], attribution, 'quotes/cue-before')
}
