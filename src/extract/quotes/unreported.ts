import { lastBefore } from '../../document/sorted-spans.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { toQuote } from './attribution.ts'
import { clauseBefore } from './clauses.ts'
import { isSpeech } from './content.ts'
import { isBeside } from './marks/adjacent-quotations.ts'
import { askedQuestion } from './marks/mark-rules.ts'
import type { Quotation } from './marks/quotation-marks.ts'
import type { Passage } from './passage.ts'
import type { Quote } from './quote.ts'
import { leadIn } from './speakers/speaker-rules.ts'
import { isPerson, type SpeakerMention } from './speakers/speakers.ts'

/** Speech in marks that no verb of its passage or of the next took; whoever spoke before it goes on. */
export function* readUnreported(
  text: string,
  { sentence, quotations, mentions }: Passage,
  speaker: SpeakerMention | undefined,
  { used, lexicon }: { readonly used: Set<Quotation>; readonly lexicon: Lexicon },
): Generator<Quote> {
  let last: { readonly end: number; readonly who: SpeakerMention | undefined } | undefined
  for (const quotation of quotations) {
    if (used.has(quotation) || !isSpeech(text, quotation, sentence)) continue
    used.add(quotation)
    const isAsked = askedQuestion.test(
      text.slice(Math.max(0, quotation.start - farthestIntroduction), quotation.start),
    )
    const mention = lastBefore(mentions, quotation.start)
    const isIntroduced = /[：:]/u.test(quotation.before)
    const own = isIntroduced ? mentions.find(one => isPerson(one) && one.end <= quotation.start) : undefined
    const isNobodys = isIntroduced && own === undefined && isByNobody(text, quotation.start, lexicon)
    const subject = mention && isBeside(text, mention.end, quotation.start) ? mention : undefined
    // “…”“…”: what follows at once is by the same.
    const isSame = last?.end === quotation.start
    const who = isAsked || isNobodys ? undefined : isSame ? last?.who : (subject ?? own ?? speaker)
    last = { end: quotation.end, who }
    yield toQuote('direct', quotation.parts, { who, subject, cue: null }, 'quotes/marks-alone')
  }
}

/** 不少人疑虑：“…”, 大学陈同学：“…”: the clause before the colon begins or ends with somebody who has no name. */
function isByNobody(
  text: string,
  quotationStart: number,
  { speakerNouns, courtesyTitles }: Lexicon,
): boolean {
  const { start, end } = clauseBefore(text, quotationStart)
  const lead = leadIn.exec(text.slice(start, end))?.[0].length ?? 0
  return (
    speakerNouns.matchAt(text, start + lead)?.entry === 'person' ||
    speakerNouns.matchBefore(text, end, start)?.entry === 'person' ||
    courtesyTitles.matchBefore(text, end, start) !== undefined
  )
}

/** So far before a question stands what introduces it and the questions before it. */
const farthestIntroduction = 300
