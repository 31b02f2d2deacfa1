import { lastBefore, startingIn } from '../../../document/sorted-spans.ts'
import type { Span } from '../../../document/span.ts'
import { clauseEnd, clauseStart } from '../../discourse/clauses.ts'
import { isOrganization, isPerson, type SpeakerMention } from '../../discourse/speaker-mention.ts'
import { proposing } from '../content-rules.ts'
import { type Cue, endsHere, isNounToo, reportsUnmarked } from '../cues/cue.ts'
import {
  announcing,
  answeringVerb,
  deed,
  forecasting,
  isPlaceOfNext,
  isQuestionOfNext,
  isSettingOfNext,
  ownMind,
  passingOn,
  quotingVerb,
} from '../cues/cue-rules.ts'
import { turnStart } from '../heading-turns.ts'
import { beginsClause } from '../marks/adjacent-quotations.ts'
import type { Quotation } from '../marks/quotation-marks.ts'
import { withCountry } from './country-name.ts'
import { firstKnownBody } from './first-body.ts'
import type { NounContext } from './noun-context.ts'
import { findMarkedSpeaker, nobody } from './noun-names.ts'
import { findNounSubject } from './noun-subject.ts'
import { carriedBy, carries, continuation, countedBodies, settingStart } from './speaker-rules.ts'
import { findSubject } from './subject.ts'

/**
 * Whether a verb only belongs to the words about the next one: 发表声明，表示, 致辞时表示, 规划建议中提出, 援引官员的话报道称，. One that reports for itself is followed by
 * a comma, by somebody else who speaks or by an 并 before the next.
 */
export function isPartOfNext(text: string, cue: Cue, next: Cue): boolean {
  const isProposal =
    cue.mark !== '' &&
    proposing.test(text.slice(cue.start, cue.end)) &&
    deed.test(text.slice(next.start, next.end))
  // 发表声明，表示; but 纲要提出，鼓励企业参与 and 回应，讲这样不对 are reports.
  // 公告，预计盈利增长: what is expected is announced.
  const isAnnounced =
    announcing.test(text.slice(cue.start, cue.end)) && ownMind.test(text.slice(next.start, next.end))
  const isBeside = next.start === cue.contentStart && !isProposal && !isAnnounced && !isUnmarked(text, next)
  if (isBeside && (isNounToo(cue) || cue.verb.strength === 'marked')) return true
  if (cue.mark !== '') return false
  const between = text.slice(cue.end, next.start)
  if (isNounToo(cue) && between.length <= longestAdverb && next.mark !== '' && continuation.test(between))
    return true
  if (isQuestionOf(text, cue, next)) return true
  if (isSettingOfNext.test(between) || (isNounToo(cue) && isPlaceOfNext.test(between))) return true
  // 引述部门的「防疫快讯」指，: the name of what is cited may stand in marks.
  return quotingVerb.test(text.slice(cue.start, cue.end)) && isOneClause(text, cue.end, next.start)
}

/** 讲这样: whether a verb of one character that only reports what a mark parts from it has none. */
const isUnmarked = (text: string, { start, end, mark, verb }: Cue): boolean =>
  mark === '' && end - start === 1 && verb.strength === 'marked' && !openingMark.test(text.charAt(end))

/** Whether a verb says what the next one answers: 回应危机，何时派兵时表示，. */
export const isQuestionOf = (text: string, cue: Cue, next: Cue): boolean =>
  cue.mark === '' &&
  next.mark !== '' &&
  answeringVerb.test(text.slice(cue.start, cue.end)) &&
  isQuestionOfNext.test(text.slice(cue.end, next.start))

/** 明确 in 规划建议明确提出，. */
const longestAdverb = 4

/** Whether a verb inside other reported words reports on its own: 专家认为， does, 市场预计 without a comma does not. */
export const isSaid = (text: string, cue: Cue): boolean => {
  const { start, end, mark, verb } = cue
  // 应当多听少说。: the last word of what is reported.
  if (mark === '' && endsHere(text, cue)) return false
  const words = text.slice(start, end)
  if (deed.test(words) && (mark === '' || !forecasting.test(words))) return false
  return (
    mark !== '' || (reportsUnmarked(verb) && verb.reports !== 'opinion') || openingMark.test(text.charAt(end))
  )
}

/** Somebody who is named or told by a noun in the clause of a verb. */
export const findReporter = (context: NounContext, clause: Span): SpeakerMention | undefined =>
  findMarkedSpeaker(context, clause) ?? findSpeaker(context, clause) ?? findNounSubject(context, clause)

/** So long are the words for a reporter within a report at most. */
const longestReporter = 16

export const findInnerReporter = (context: NounContext, clause: Span): SpeakerMention | undefined =>
  clause.end - clause.start <= longestReporter || isNamedAtEnd(context, clause)
    ? findReporter(context, clause)
    : undefined

/** A name with its titles is longer: 云岭联邦委员会（上院）宪法委员会主席陆一鸣|表示. */
const isNamedAtEnd = ({ mentions }: NounContext, { start, end }: Span): boolean =>
  end - start <= longestNamed &&
  mentions.some(
    mention => isPerson(mention) && mention.end === end && (mention.phraseStart ?? mention.start) <= start,
  )

const longestNamed = 40

/** The mention that is the subject of a verb; an organization with all the words that belong to it. */
export function findSpeaker(
  context: NounContext,
  { start, end: verbStart }: Span,
): SpeakerMention | undefined {
  const { text, sentence, lexicon } = context
  // 江淮日报引述云岭政府一份文件报道: whoever carries the report.
  const carrier = carries.test(text.slice(verbStart, verbStart + longestCarrying))
    ? carriedBy.exec(text.slice(start, verbStart))
    : null
  const mentions = startingIn(context.mentions, start, carrier ? start + carrier[0].length : verbStart)
  const subject = findSubject({ text, sentence, mentions, verbStart, lexicon })
  if (subject === undefined || !isOrganization(subject)) return subject
  if (countedBodies.test(text.slice(Math.max(start, subject.start - longestCount), subject.start)))
    return nobody(subject)
  // 华为在刚刚结束的年会上: behind when or where begins no more of the name, unless it ends in who speaks (江淮台在当地的记者).
  const isWhole =
    settingStart.test(text.slice(subject.end, verbStart)) &&
    lexicon.speakerNouns.matchBefore(text, verbStart, subject.end) === undefined
  const end = isWhole ? subject.end : clauseEnd(text, subject.end, verbStart)
  const whole = findNounSubject(context, { start: subject.start, end }) ?? subject
  if (!isOrganization(whole)) return whole
  const first = firstKnownBody(text, whole, mentions)
  return withCountry(context, first, Math.max(start, clauseStart(text, first.start)))
}

const longestCount = 6

/** As long as the verb of a medium is: 报道. */
const longestCarrying = 2

/** Who passes on what a subject says: 她 in 她引述世贸组织指,. */
export function findPasserOn(
  context: NounContext,
  lead: number,
  subject: SpeakerMention,
): SpeakerMention | undefined {
  const before = context.text.slice(lead, subject.phraseStart ?? subject.start)
  const quoting = passingOn.exec(before)
  const passer = quoting ? findReporter(context, { start: lead, end: lead + quoting.index }) : undefined
  return passer && isPerson(passer) ? passer : undefined
}

const clauseMark = /[，,；;：:。】]/u
const quotationMark = /[“”「」]/u

/** Whether no clause ends between two places. */
const isOneClause = (text: string, from: number, to: number): boolean =>
  to - from <= longestClause && !clauseMark.test(text.slice(from, to))

/** The same where something stands between them, and none of it in marks. */
export const isPlainClause = (text: string, from: number, to: number): boolean =>
  from < to && isOneClause(text, from, to) && !quotationMark.test(text.slice(from, to))

/** Longer clauses than this are not looked at. */
export const longestClause = 60

/** From where the words before a verb say who speaks: after the last comma or quotation, or the blank of a heading. */
export function leadStart(
  text: string,
  from: number,
  verbStart: number,
  quotations: readonly Quotation[],
): number {
  const quotation = lastBefore(quotations, verbStart)
  const clause = clauseStart(text, verbStart)
  // 在专页「水滴」表示: marked words within the clause belong to it.
  const isWithin = quotation && quotation.start > clause && !beginsClause(text, quotation)
  return Math.max(
    from,
    isWithin ? from : (quotation?.end ?? from),
    clause,
    turnStart(text, verbStart) ?? from,
  )
}

export const openingMark = /[“「『]/u
