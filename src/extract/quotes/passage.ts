import type { SegmentedDocument, Sentence } from '../../document/document.ts'
import { isInside, lastBefore, startingIn } from '../../document/sorted-spans.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { toQuote } from './attribution.ts'
import { isSpeech, readContent, trimContent } from './content.ts'
import { governing } from './cue-rules.ts'
import { type Cue, findCues } from './cues.ts'
import { afterSpeech, type Discourse, resolve } from './discourse.ts'
import type { Quotation } from './quotation-marks.ts'
import type { Quote } from './quote.ts'
import {
  findEarlierSpeaker,
  findNextReport,
  findReporter,
  isPartOfNext,
  leadStart,
  leavesToInner,
} from './reporters.ts'
import { continuation, setting, sourcePreposition } from './speaker-rules.ts'
import type { SpeakerMention } from './speakers.ts'

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
    if (following && isPartOfNext(text, cue, following)) continue
    const lead = leadStart(text, from, cue.start, quotations)
    const verbStart = cue.start
    const context = { text, sentence, lexicon, discourse, mentions }
    const isOpen = continuation.test(text.slice(lead, verbStart)) || setting.test(text.slice(lead, verbStart))
    const found =
      findReporter(context, { start: lead, end: verbStart }) ??
      (isOpen ? findEarlierSpeaker(context, from, verbStart) : undefined)
    const subject = found && resolve(discourse, found)
    if (
      subject &&
      cue.mark === '' &&
      governing.test(text.slice(from, subject.start).slice(-longestGoverning))
    )
      continue
    if (subject === undefined && !isOpen && isWeakBeforeComma(cue) && !isSourced(text, verbStart)) continue
    if (following && leavesToInner(context, { cue, subject, isOpen }, following)) continue
    const carried = subject === undefined && isOpen && (cue.mark !== '' || quotes.length > 0)
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
    const next = findNextReport(context, { cues, index, quotations })
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

/** 三项倡议，愿同各方合作: the verb is as a rule a noun if nobody is its subject. */
const isWeakBeforeComma = ({ mark, verb }: Cue): boolean => verb.strength === 'weak' && /[，,]/u.test(mark)

/** 据介绍， needs no subject. */
const isSourced = (text: string, verbStart: number): boolean =>
  sourcePreposition.test(text.slice(Math.max(0, verbStart - 1), verbStart))

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

/** As long as a verb is that keeps the report after it from being one. */
const longestGoverning = 4

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
      beginsClause(text, quotation) &&
      isBeside(text, quotation.end, subject.phraseStart ?? subject.start),
  )

/** 举行“数智金融论坛”，张三表示，: marked words within a clause are speech only if they are a sentence. */
const beginsClause = (text: string, { start, inner }: Quotation): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) || /[。！？!?…，,]/u.test(text.charAt(inner.end - 1))

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
