import type { SegmentedDocument } from '../../document/document.ts'
import { isInside } from '../../document/sorted-spans.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { findBefore, findRest } from './adjacent-quotations.ts'
import { toQuote } from './attribution.ts'
import { readContent, trimContent } from './content.ts'
import { forecast, governing, owner } from './cues/cue-rules.ts'
import { type Cue, findCues, isNounBeforeComma } from './cues/cues.ts'
import { beforeNarrator } from './narrator.ts'
import type { Passage } from './passage.ts'
import type { Quotation } from './quotation-marks.ts'
import type { Quote } from './quote.ts'
import { afterSpeech, type Discourse, resolve } from './speakers/discourse.ts'
import { findEarlierSpeaker } from './speakers/earlier-speaker.ts'
import { findNextReport, findReporter, isPartOfNext, leadStart, leavesToInner } from './speakers/reporters.ts'
import { continuation, setting, sourcePreposition } from './speakers/speaker-rules.ts'

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
  const cues = findCues(document, passage, lexicon)
  const mentions = passage.mentions.filter(({ start }) => !isInside(quotations, start))
  let from = sentence.start
  let discourse = reading.discourse
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index]
    if (cue === undefined) break
    const following = cues[index + 1]
    if (following && isPartOfNext(text, cue, following)) continue
    const lead = leadStart(text, from, cue.start, quotations)
    const verbStart = subjectEnd(text, cue)
    const context = { text, sentence, lexicon, discourse, mentions }
    const isOpen = continuation.test(text.slice(lead, verbStart)) || setting.test(text.slice(lead, verbStart))
    const nearest = findReporter(context, { start: lead, end: verbStart })
    const found = nearest ?? (isOpen ? findEarlierSpeaker(context, from, cue) : undefined)
    // 接连通车，预计: what is expected of something is the narrator's own word.
    if (!nearest && cue.mark === '' && quotes.length === 0 && forecast.test(text.slice(cue.start, cue.end)))
      continue
    const subject = found && resolve(discourse, found)
    if (
      subject &&
      cue.mark === '' &&
      governing.test(text.slice(from, subject.start).slice(-longestGoverning))
    )
      continue
    if (subject === undefined && cue.verb.strength === 'owned') continue
    if (subject === undefined && !isOpen && isNounBeforeComma(cue) && !isSourced(text, verbStart)) continue
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
    const heading =
      cue.end === sentence.end && subject && cue.verb.strength !== 'marked' ? introduced : undefined
    const end = heading ? 0 : beforeNarrator(text, { start: cue.contentStart, end: next.start }, quotations)
    const content = heading ?? trimContent(text, cue.contentStart, end)
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

/** Where the words about the subject end: at the verb, or at the 的 after whoever owns the words (张三的看法是). */
const subjectEnd = (text: string, { start, verb }: Cue): number => {
  if (verb.strength !== 'owned') return start
  const before = text.slice(Math.max(0, start - longestOwned), start)
  return start - before.length + before.search(owner)
}

/** As far as 的 stands from the noun it belongs to, itself included. */
const longestOwned = 6

/** 据介绍， needs no subject. */
const isSourced = (text: string, verbStart: number): boolean =>
  sourcePreposition.test(text.slice(Math.max(0, verbStart - 1), verbStart))

/** As long as a verb is that keeps the report after it from being one. */
const longestGoverning = 4
