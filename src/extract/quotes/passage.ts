import type { SegmentedDocument, Sentence } from '../../document/document.ts'
import { isInside, lastBefore, startingIn } from '../../document/sorted-spans.ts'
import type { Span } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { toQuote } from './attribution.ts'
import { isSpeech, readContent, trimContent } from './content.ts'
import { governing, isSettingOfNext } from './cue-rules.ts'
import { type Cue, findCues } from './cues.ts'
import { afterSpeech, type Discourse, resolve } from './discourse.ts'
import { findNounSubject, type NounContext } from './noun-subject.ts'
import type { Quotation } from './quotation-marks.ts'
import type { Quote } from './quote.ts'
import { continuation, setting } from './speaker-rules.ts'
import { isOrganization, type SpeakerMention } from './speakers.ts'
import { clauseEnd, clauseStart, findSubject } from './subject.ts'

/** A sentence and what stands in it, in text order. */
export interface Passage {
  readonly sentence: Sentence
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly SpeakerMention[]
  /** The last quotation that ends before the sentence. */
  readonly quotationBefore: Quotation | undefined
  /** What the sentence introduces if it ends in a cue: the first sentence of the next paragraph. */
  readonly introduced: Sentence | undefined
}

export interface Reading {
  readonly lexicon: Lexicon
  readonly discourse: Discourse
  /** Quotations that a quote has taken; this is added to. */
  readonly used: Set<Quotation>
}

/** The quotes that the cues of a sentence report: for each those before it in marks, and those after it. */
export function readPassage(
  document: SegmentedDocument,
  passage: Passage,
  reading: Reading,
): { readonly quotes: readonly Quote[]; readonly discourse: Discourse } {
  const { text } = document
  const quotes: Quote[] = []
  const { sentence, quotations, introduced } = passage
  const { lexicon, used } = reading
  const cues = findCues(document, sentence, quotations, lexicon)
  const mentions = passage.mentions.filter(({ start }) => !isInside(quotations, start))
  let from = sentence.start
  let discourse = reading.discourse
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index]
    if (cue === undefined) break
    const following = cues[index + 1]
    if (cue.mark === '' && following && isSettingOfNext.test(text.slice(cue.end, following.start))) continue
    const lead = leadStart(text, from, cue.start, quotations)
    const verbStart = cue.start
    const context = { text, sentence, lexicon, discourse, mentions }
    const isOpen = continuation.test(text.slice(lead, verbStart)) || setting.test(text.slice(lead, verbStart))
    const found =
      findSpeaker(context, lead, verbStart) ??
      findNounSubject(context, { start: lead, end: verbStart }) ??
      (isOpen ? findSpeaker(context, from, verbStart) : undefined)
    const subject = found && resolve(discourse, found)
    if (
      subject &&
      cue.mark === '' &&
      governing.test(text.slice(from, subject.start).slice(-longestGoverning))
    )
      continue
    // 有消息称张三表示，: only the inner report counts.
    if (
      !subject?.speaker &&
      !isOpen &&
      following?.mark &&
      isOneClause(text, cue.contentStart, following.start)
    )
      continue
    const carried = subject === undefined && isCarried(isOpen, sentence, cue)
    const report = { who: subject ?? (carried ? discourse.speaker : undefined), subject, carried, cue }
    const before = subject && findBefore(text, passage, used, subject)
    if (before) {
      const rest = findRest(text, quotations, before, cue)
      used.add(before)
      if (rest) used.add(rest)
      const [first, ...others] = before.parts
      quotes.push(toQuote('direct', [first, ...others, ...(rest?.parts ?? [])], report, 'quotes/cue-after'))
      discourse = afterSpeech(discourse, report.who)
      from = rest ? rest.end : cue.end
      if (rest || cue.mark === '') continue
    }
    const next = findNextReport({ text, cues, index, mentions, quotations, sentence })
    const heading = cue.end === sentence.end ? introduced : undefined
    const content = heading ?? trimContent(text, cue.contentStart, next.start)
    const read = readContent(
      text,
      content,
      quotations,
      heading ? { ...report, cue: { ...cue, mark: '\n' } } : report,
    )
    quotes.push(...read.quotes)
    if (read.quotes.length === 0) continue
    for (const quotation of read.quotations) used.add(quotation)
    discourse = afterSpeech(discourse, report.who)
    index = next.index - 1
    from = next.start
  }
  return { quotes, discourse }
}

/** The mention that is the subject of a verb; an organization with all the words that belong to it. */
function findSpeaker(context: NounContext, from: number, verbStart: number): SpeakerMention | undefined {
  const { text, mentions } = context
  const subject = findSubject({ ...context, mentions: startingIn(mentions, from, verbStart), verbStart })
  if (subject === undefined || !isOrganization(subject)) return subject
  const end = clauseEnd(text, subject.end, verbStart)
  return findNounSubject(context, { start: subject.start, end }) ?? subject
}

/** Speech in marks that no verb of its passage or of the next took; whoever spoke before it goes on. */
export function* readUnreported(
  text: string,
  { sentence, quotations, mentions }: Passage,
  speaker: SpeakerMention | undefined,
  used: ReadonlySet<Quotation>,
): Generator<Quote> {
  for (const quotation of quotations) {
    if (used.has(quotation) || !isSpeech(text, quotation, sentence)) continue
    const mention = lastBefore(mentions, quotation.start)
    const subject = mention && isBeside(text, mention.end, quotation.start) ? mention : undefined
    yield toQuote(
      'direct',
      quotation.parts,
      { who: subject ?? speaker, subject, cue: null },
      'quotes/marks-alone',
    )
  }
}

const isOneClause = (text: string, from: number, to: number): boolean =>
  from < to && to - from <= longestClause && !/[，,；;：:。“”「」]/u.test(text.slice(from, to))

/** Longer clauses than this are not looked at. */
const longestClause = 60

/** As long as a verb is that keeps the report after it from being one. */
const longestGoverning = 4

/** From where the words before a verb say who speaks: after the last comma or quotation. */
function leadStart(text: string, from: number, verbStart: number, quotations: readonly Quotation[]): number {
  const quotationEnd = lastBefore(quotations, verbStart)?.end ?? from
  return Math.max(from, quotationEnd, clauseStart(text, verbStart))
}

/** 希望各位努力。 at the beginning of a sentence is as a rule the speaker's own voice, not a report of it. */
const isCarried = (isOpen: boolean, sentence: Span, cue: Cue): boolean =>
  isOpen && (cue.mark !== '' || cue.start > sentence.start)

const isBeside = (text: string, from: number, to: number): boolean =>
  from <= to && /^[\s，,：:]{0,3}$/u.test(text.slice(from, to))

/** The quotation that the subject of a verb follows: “…”，张三说. */
const findBefore = (
  text: string,
  { quotations, quotationBefore }: Passage,
  used: ReadonlySet<Quotation>,
  subject: SpeakerMention,
): Quotation | undefined =>
  [quotationBefore, lastBefore(quotations, subject.phraseStart ?? subject.start)].findLast(
    quotation =>
      quotation &&
      !used.has(quotation) &&
      isBeside(text, quotation.end, subject.phraseStart ?? subject.start),
  )

/** The second half of a quotation that the report breaks into with a comma: “…，”张三说，“…”. */
const findRest = (
  text: string,
  quotations: readonly Quotation[],
  { inner }: Quotation,
  cue: Cue,
): Quotation | undefined =>
  /[，,]/u.test(text.charAt(inner.end - 1))
    ? startingIn(quotations, cue.end, cue.contentStart + 4).find(({ start }) =>
        isBeside(text, cue.contentStart, start),
      )
    : undefined

interface Chain {
  readonly text: string
  readonly cues: readonly Cue[]
  readonly index: number
  readonly mentions: readonly SpeakerMention[]
  readonly quotations: readonly Quotation[]
  readonly sentence: Sentence
}

/** So far from its verb stands the subject of a second report in a sentence at most: ，他又说. */
const nearSubject = 8

/** The next cue of the sentence that reports anew, and where its clause begins; the sentence's end where there is none. */
function findNextReport({ text, cues, index, mentions, quotations, sentence }: Chain): {
  readonly index: number
  readonly start: number
} {
  const contentStart = cues[index]?.contentStart ?? sentence.end
  for (let next = index + 1; next < cues.length; next++) {
    const cue = cues[next]
    if (cue === undefined || cue.start < contentStart) continue
    const start = leadStart(text, contentStart, cue.start, quotations)
    if (start <= contentStart) continue
    const isNamed = startingIn(mentions, start, cue.start).some(
      ({ end }) => end <= cue.start && cue.start - end <= nearSubject,
    )
    const reports = cue.mark !== '' || cue.verb.strength === 'strong'
    if (reports && (isNamed || continuation.test(text.slice(start, cue.start)))) return { index: next, start }
  }
  return { index: cues.length, start: sentence.end }
}
