import type { SegmentedDocument } from '../../document/document.ts'
import { isInside } from '../../document/sorted-spans.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { toQuote } from './attribution.ts'
import { readContent, tellsAttitude, trimContent, withList } from './content.ts'
import { endsHere, mayFollowWords } from './cues/cue.ts'
import { findCues } from './cues/cues.ts'
import { findBefore, findRest, findRunBefore } from './marks/adjacent-quotations.ts'
import type { Quotation } from './marks/quotation-marks.ts'
import { beforeNarrator } from './narrator.ts'
import type { Passage } from './passage.ts'
import type { Quote } from './quote.ts'
import { afterSpeech, afterTopic, type Discourse, findAsked, resolve } from './speakers/discourse.ts'
import { findReport } from './speakers/report-subject.ts'
import { findNextReport, findPasserOn, isPartOfNext, isQuestionOf, leadStart } from './speakers/reporters.ts'

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
): { readonly quotes: readonly Quote[]; readonly discourse: Discourse; readonly end: number } {
  const { text } = document
  const quotes: Quote[] = []
  const { sentence, quotations, introduced, list } = passage
  const { lexicon, used } = reading
  const cues = findCues(document, passage, lexicon)
  const mentions = passage.mentions.filter(({ start }) => !isInside(quotations, start))
  let from = sentence.start
  let discourse = reading.discourse
  let end = sentence.end
  let answer: number | undefined
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index]
    if (cue === undefined) break
    const following = cues[index + 1]
    if (following && isPartOfNext(text, cue, following)) {
      if (isQuestionOf(text, cue, following)) answer ??= cue.start
      continue
    }
    const subjectEnd = answer
    answer = undefined
    const lead = leadStart(text, from, subjectEnd ?? cue.start, quotations)
    const context = { text, sentence, lexicon, discourse, mentions }
    const report = findReport(context, {
      cue,
      following,
      lead,
      subjectEnd,
      from,
      isFirst: quotes.length === 0,
    })
    if (report === undefined) continue
    const { subject } = report
    const before = subject && mayFollowWords(text, cue) && findBefore(text, passage, used, subject)
    if (before) {
      for (const earlier of findRunBefore(passage, used, before)) {
        used.add(earlier)
        quotes.push(toQuote('direct', earlier.parts, report, 'quotes/cue-after'))
      }
      const rest = findRest(text, quotations, before, cue)
      used.add(before)
      if (rest) used.add(rest)
      const [first, ...others] = before.parts
      quotes.push(toQuote('direct', [first, ...others, ...(rest?.parts ?? [])], report, 'quotes/cue-after'))
      discourse = afterSpeech(discourse, report.who)
      from = rest ? rest.end : cue.end
      if (rest || (cue.mark === '' && endsHere(text, cue))) continue
    }
    const next = findNextReport(context, { cues, index, quotations })
    const heading =
      cue.contentStart === sentence.end && subject && cue.verb.strength !== 'marked' ? introduced : undefined
    const own =
      heading ??
      trimContent(
        text,
        cue.contentStart,
        beforeNarrator(text, { start: cue.contentStart, end: next.start }, quotations),
      )
    const content = next.start === sentence.end && list ? withList(text, own, list, cue) : own
    const read = readContent(
      text,
      content,
      quotations,
      heading ? { ...report, cue: { ...cue, mark: '\n' } } : report,
    )
    quotes.push(...read.quotes)
    if (read.quotes.length === 0 && !tellsAttitude(text, content, cue)) continue
    end = Math.max(end, content.end)
    for (const quotation of read.quotations) used.add(quotation)
    const passer = subject && findPasserOn(context, lead, subject)
    discourse = afterSpeech(discourse, passer ? resolve(discourse, passer, '') : report.who)
    const asked = findAsked(text, cue, read.quotes[0]?.parts[0].start ?? content.start, mentions)
    if (asked) discourse = afterTopic(discourse, asked)
    index = next.index - 1
    from = next.start
  }
  return { quotes, discourse, end }
}
