import { lastBefore, startingIn } from '../../../../document/sorted-spans.ts'
import { type Span, wordsAt } from '../../../../document/span.ts'
import { clauseBefore, clauseEnd, markBefore } from '../../../discourse/clauses.ts'
import { isPerson, type SpeakerMention } from '../../../discourse/speaker-mention.ts'
import { question } from '../../content-rules.ts'
import { type Cue, reportsUnmarked } from '../../cues/cue.ts'
import { ownMind, performing } from '../../cues/cue-rules.ts'
import { conditional } from '../../cues/unsaid-rules.ts'
import { bracketedHeadingEnd } from '../../heading-turns.ts'
import { openingMark } from '../../marks/mark-rules.ts'
import { isLong, type Quotation } from '../../marks/quotation-marks.ts'
import { quotingVerb } from '../media-rules.ts'
import type { NounContext } from '../noun-context.ts'
import { findInnerReporter, leadStart } from '../reporters.ts'
import { asked, asking, continuation, together } from '../speaker-rules.ts'
import {
  besides,
  conditionGoesOn,
  explaining,
  inReason,
  newsHeard,
  questionOpener,
  share,
  tellsNews,
  there,
  topicAlone,
  topicOpener,
  undergone,
  whenAlone,
} from './chain-rules.ts'
import { isSaid } from './cue-beside-cue.ts'

interface Chain {
  readonly cues: readonly Cue[]
  readonly index: number
  readonly quotations: readonly Quotation[]
}

/** So far from its verb stands the subject of a second report in a sentence at most: ，他又说. */
const nearSubject = 8

/** A cue, by its index, and where its clause begins. */
interface NextReport {
  readonly index: number
  readonly start: number
}

/**
 * The next cue of the sentence that reports anew, where its clause begins, and where the words before it end: behind a heading in brackets
 * the sentence begins anew.
 */
export function findNextReport(context: NounContext, chain: Chain): NextReport & { readonly end: number } {
  const { cues, index } = chain
  const next = findNext(context, chain)
  const start = cues[index]?.contentStart ?? next.start
  const end = bracketedHeadingEnd(context.text, { start, end: next.start })
  if (end === undefined) return { ...next, end: next.start }
  const behind = cues.findIndex(cue => cue.start > end)
  return { index: behind < 0 ? cues.length : behind, start: end + 1, end }
}

/** The same without headings; the sentence's end where there is none. */
function findNext(context: NounContext, { cues, index, quotations }: Chain): NextReport {
  const { text, mentions, sentence } = context
  const contentStart = cues[index]?.contentStart ?? sentence.end
  for (let next = index + 1; next < cues.length; next++) {
    const cue = cues[next]
    if (cue === undefined || cue.start < contentStart) continue
    const start = leadStart(text, contentStart, cue.start, quotations)
    if (start <= contentStart || isOwnMind(text, cue, start, quotations)) continue
    if (inReason.test(text.slice(start, cue.start))) continue
    // ，被职员建议申请: what is done to whoever was told of is part of what is told.
    if (undergone.test(text.slice(start, cue.start)) && !asked.test(text.slice(start, cue.start))) continue
    if (cue.mark === '' && isWithinClaim(text, contentStart, start, cue)) continue
    // 在该问题上，中方多次强调: what is reported has only named its topic yet.
    const opening = text.slice(contentStart, markBefore(text, start))
    // 被追问时，陆一鸣反问，“…”: whoever says marked words then says them himself.
    if (
      topicAlone.test(opening) ||
      (whenAlone.test(opening) && !openingMark.test(text.charAt(cue.contentStart)))
    )
      continue
    const begin = withTopic(text, contentStart, start)
    const isMarked = cue.mark !== '' || opensWords(text, cue.end, quotations)
    const isNamed = startingIn(mentions, start, cue.start).some(
      ({ start: own, end, phraseStart }) =>
        end <= cue.start &&
        cue.start - end <= nearSubject &&
        (isMarked || !holdsVerb(context, { start, end: phraseStart ?? own })),
    )
    // 习主席成功访问，和总统共同宣布: what was done goes on.
    const goesOn = start === cue.start || together.test(text.charAt(start))
    const isDeed = goesOn && performing.test(wordsAt(text, cue))
    const reports = isMarked || (reportsUnmarked(cue.verb) && !isDeed)
    const lead = text.slice(start, cue.start)
    if (reports && share.test(lead) && isShareFirst(context, { cues, index, quotations }))
      return { index: next, start: begin }
    if (reports && (isNamed || continuation.test(lead) || (isMarked && asked.test(lead))))
      return { index: next, start: begin }
    if (
      !there.test(text.charAt(start)) &&
      (isSaid(text, cue) || asks(text, cue)) &&
      findInnerReporter(context, { start, end: cue.start })
    )
      return { index: next, start: begin }
    if (isOthersTurn(text, mentions, start, cue)) return { index: next, start: begin }
  }
  return { index: cues.length, start: sentence.end }
}

/** 九成受访者认为…，七成受访者认为…: whether a share of those asked says what is reported first, so that another says the rest. */
function isShareFirst({ text, sentence }: NounContext, { cues, index, quotations }: Chain): boolean {
  const first = cues[index]
  return (
    first !== undefined &&
    share.test(text.slice(leadStart(text, sentence.start, first.start, quotations), first.start))
  )
}

/** ，就是云岭希望获胜; 若政府经过讨论后，认为有需要; 听到消息，指: who does so there does it in what is claimed. */
function isWithinClaim(text: string, contentStart: number, start: number, cue: Cue): boolean {
  if (explaining.test(text.slice(start, cue.start))) return true
  if (start !== cue.start) return false
  const before = text.slice(Math.max(contentStart, clauseBefore(text, start).start), markBefore(text, start))
  if (tellsNews.test(wordsAt(text, cue)) && newsHeard.test(before)) return true
  return conditional.test(before) && conditionGoesOn.test(before)
}

/** 媒体询问会否跟进: a question is asked with or without a mark. */
const asks = (text: string, { start, end }: Cue): boolean =>
  asking.test(text.slice(start, end)) &&
  question.test(text.slice(end, clauseEnd(text, end, end + longestQuestion)))

const longestQuestion = 40

/** ；沈知微勉励同仁: behind a semicolon somebody else has a turn, whether the words are told or not. */
const isOthersTurn = (text: string, mentions: readonly SpeakerMention[], start: number, cue: Cue): boolean =>
  semicolon.test(text.charAt(markBefore(text, start))) &&
  startingIn(mentions, start, cue.start).some(
    mention =>
      isPerson(mention) && mention.end === cue.start && (mention.phraseStart ?? mention.start) === start,
  )

const semicolon = /[；;]/u

/** Whether words in marks stand at a place, and not a term with which the clause goes on (关注“看病贵”等问题). */
const opensWords = (text: string, at: number, quotations: readonly Quotation[]): boolean =>
  openingMark.test(text.charAt(at)) &&
  !quotations.some(({ start, end }) => start === at && goesOnBehind.test(text.charAt(end)))

const goesOnBehind = /[、\p{L}]/u

/** 如何提供云岭政府认为不妥的能力: what stands behind a verb is a part of its object. */
const holdsVerb = ({ sentence: { tokens } }: NounContext, { start, end }: Span): boolean =>
  startingIn(tokens, start, end).some(({ tag, text }) => tag === 'v' && !quotingVerb.test(text))

/**
 * Whether a bare verb goes on with what somebody said: 他说，谈判会恢复，相信很快有结果, 他说，除了欢迎本地企业，亦希望引入其他. Behind a sentence in
 * marks (，“…”，期望) he begins anew.
 */
function isOwnMind(
  text: string,
  { start, end, mark }: Cue,
  clause: number,
  quotations: readonly Quotation[],
): boolean {
  if (mark !== '' || !ownMind.test(text.slice(start, end))) return false
  const before = lastBefore(quotations, clause)
  if (before && before.end === markBefore(text, clause) && isLong(before)) return false
  return (
    start === clause ||
    (start - clause === 1 && besides.test(text.slice(clauseBefore(text, clause).start, clause)))
  )
}

/** As many clauses before a report may tell what it answers. */
const longestTopic = 3

/** Where a report begins whose clause starts at `start`: at what it answers, if the clauses before say so (至于时间表，何时公布，他说). */
function withTopic(text: string, contentStart: number, start: number): number {
  let before = start
  for (let clauses = 0; clauses < longestTopic && before > contentStart; clauses++) {
    before = clauseBefore(text, before).start
    const words = text.slice(before, markBefore(text, start))
    if (before > contentStart && (clauses === 0 ? topicOpener : questionOpener).test(words)) return before
  }
  return start
}
