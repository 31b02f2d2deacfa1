import { lastBefore } from '../../document/sorted-spans.ts'
import { wordsBefore } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { clauseBefore } from '../discourse/clauses.ts'
import { notSubject } from '../discourse/rules.ts'
import { isPerson, type SpeakerMention } from '../discourse/speaker-mention.ts'
import { toQuote } from './attribution.ts'
import { isBeside } from './marks/adjacent-quotations.ts'
import { askedQuestion, beforeActor, endMark } from './marks/mark-rules.ts'
import type { Quotation } from './marks/quotation-marks.ts'
import type { Passage } from './passage.ts'
import type { Quote } from './quote.ts'
import { leadIn } from './speakers/nouns/noun-rules.ts'
import { isSpeech } from './speech.ts'

interface Surroundings {
  /** Quotations that a quote has taken; this is added to. */
  readonly used: Set<Quotation>
  readonly lexicon: Lexicon
  /** The mentions of the next passage. */
  readonly behind: readonly SpeakerMention[]
}

/** Speech in marks that no verb of its passage or of the next took; whoever spoke before it goes on. */
export function* readUnreported(
  text: string,
  { sentence, quotations, mentions }: Passage,
  speaker: SpeakerMention | undefined,
  { used, lexicon, behind }: Surroundings,
): Generator<Quote> {
  let last: { readonly end: number; readonly who: SpeakerMention | undefined } | undefined
  for (const quotation of quotations) {
    if (used.has(quotation) || !isSpeech(text, quotation, sentence)) continue
    used.add(quotation)
    const isAsked = askedQuestion.test(wordsBefore(text, quotation.start, farthestIntroduction))
    const mention = lastBefore(mentions, quotation.start)
    const isIntroduced = /[：:]/u.test(quotation.before)
    const own = isIntroduced ? mentions.find(one => isPerson(one) && one.end <= quotation.start) : undefined
    const isNobodys = isIntroduced && own === undefined && isByNobody(text, quotation.start, lexicon)
    const subject = mention && isBeside(text, mention.end, quotation.start) ? mention : undefined
    // “…”“…”: what follows at once is by the same.
    const isSame = last?.end === quotation.start
    const actor = findActor(text, quotation, [...mentions, ...behind])
    const told = subject ?? own ?? speaker
    const who = actor ?? (isAsked || isNobodys ? undefined : isSame ? last?.who : told)
    last = { end: quotation.end, who }
    const attribution = { who, subject: actor ?? subject, cue: null }
    yield toQuote('direct', quotation.parts, attribution, 'quotes/marks-alone')
  }
}

/** “先送路下乡。”省委书记陆一鸣也加入了翻译的行列: the person who does something right behind the words. */
function findActor(
  text: string,
  { inner, end }: Quotation,
  mentions: readonly SpeakerMention[],
): SpeakerMention | undefined {
  if (!endMark.test(text.charAt(inner.end - 1))) return undefined
  return mentions.find(
    mention =>
      isPerson(mention) &&
      !mention.isPronoun &&
      mention.start >= end &&
      beforeActor.test(
        text.slice(end, Math.min(mention.phraseStart ?? mention.start, end + longestBeforeActor)),
      ) &&
      !notSubject.test(text.slice(mention.end, mention.end + 1)),
  )
}

/** No words between are longer. */
const longestBeforeActor = 24

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
