import { lastBefore, startingIn } from '../../../document/sorted-spans.ts'
import type { Span } from '../../../document/span.ts'
import { clauseBefore, clauseEnd, clauseStart, markBefore } from '../clauses.ts'
import { proposing } from '../content-rules.ts'
import { type Cue, endsHere, isNounToo, reportsUnmarked } from '../cues/cue.ts'
import {
  answeringVerb,
  deed,
  isPlaceOfNext,
  isQuestionOfNext,
  isSettingOfNext,
  ownMind,
  passingOn,
  performing,
  quotingVerb,
  there,
} from '../cues/cue-rules.ts'
import { beginsClause } from '../marks/adjacent-quotations.ts'
import { isLong, type Quotation } from '../marks/quotation-marks.ts'
import { withCountry } from './country-name.ts'
import type { NounContext } from './noun-context.ts'
import { findMarkedSpeaker } from './noun-names.ts'
import { findNounSubject } from './noun-subject.ts'
import {
  asked,
  besides,
  carriedBy,
  carries,
  compared,
  continuation,
  questionOpener,
  settingStart,
  together,
  topicAlone,
  topicOpener,
} from './speaker-rules.ts'
import { isOrganization, isPerson, type SpeakerMention } from './speakers.ts'
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
  const isBeside = next.start === cue.contentStart && !isProposal && !isUnmarked(text, next)
  if (isBeside && (isNounToo(cue) || cue.verb.strength === 'marked')) return true
  if (cue.mark !== '') return false
  const between = text.slice(cue.end, next.start)
  if (isNounToo(cue) && between.length <= longestAdverb && next.mark !== '' && continuation.test(between))
    return true
  if (isQuestionOf(text, cue, next)) return true
  if (isSettingOfNext.test(between) || (isNounToo(cue) && isPlaceOfNext.test(between))) return true
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
  if (deed.test(text.slice(start, end)) || (mark === '' && endsHere(text, cue))) return false
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
  // 华为在刚刚结束的年会上: behind when or where begins no more of the name, unless it ends in who speaks (江淮台在当地的记者).
  const isWhole =
    settingStart.test(text.slice(subject.end, verbStart)) &&
    lexicon.speakerNouns.matchBefore(text, verbStart, subject.end) === undefined
  const end = isWhole ? subject.end : clauseEnd(text, subject.end, verbStart)
  const whole = findNounSubject(context, { start: subject.start, end }) ?? subject
  return isOrganization(whole)
    ? withCountry(context, whole, Math.max(start, clauseStart(text, subject.start)))
    : whole
}

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

export const isOneClause = (text: string, from: number, to: number): boolean =>
  from < to && to - from <= longestClause && !/[，,；;：:。“”「」]/u.test(text.slice(from, to))

/** Longer clauses than this are not looked at. */
export const longestClause = 60

/** From where the words before a verb say who speaks: after the last comma or quotation. */
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
  return Math.max(from, isWithin ? from : (quotation?.end ?? from), clause)
}

interface Chain {
  readonly cues: readonly Cue[]
  readonly index: number
  readonly quotations: readonly Quotation[]
}

/** So far from its verb stands the subject of a second report in a sentence at most: ，他又说. */
const nearSubject = 8

/** The next cue of the sentence that reports anew, and where its clause begins; the sentence's end where there is none. */
export function findNextReport(
  context: NounContext,
  { cues, index, quotations }: Chain,
): { readonly index: number; readonly start: number } {
  const { text, mentions, sentence } = context
  const contentStart = cues[index]?.contentStart ?? sentence.end
  for (let next = index + 1; next < cues.length; next++) {
    const cue = cues[next]
    if (cue === undefined || cue.start < contentStart) continue
    const start = leadStart(text, contentStart, cue.start, quotations)
    if (start <= contentStart || isOwnMind(text, cue, start, quotations)) continue
    // 陆一鸣说，前景很好，正如沈知微所言，还需努力: the other's words are part of his.
    if (compared.test(text.slice(start, cue.end))) continue
    // 在该问题上，中方多次强调: what is reported has only named its topic yet.
    if (topicAlone.test(text.slice(contentStart, markBefore(text, start)))) continue
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
    const isDeed = goesOn && performing.test(text.slice(cue.start, cue.end))
    const reports = isMarked || (reportsUnmarked(cue.verb) && !isDeed)
    const lead = text.slice(start, cue.start)
    if (reports && (isNamed || continuation.test(lead) || (isMarked && asked.test(lead))))
      return { index: next, start: begin }
    if (
      !there.test(text.charAt(start)) &&
      isSaid(text, cue) &&
      findInnerReporter(context, { start, end: cue.start })
    )
      return { index: next, start: begin }
  }
  return { index: cues.length, start: sentence.end }
}

/** Whether words in marks stand at a place, and not a term with which the clause goes on (关注“看病贵”等问题). */
const opensWords = (text: string, at: number, quotations: readonly Quotation[]): boolean =>
  openingMark.test(text.charAt(at)) &&
  !quotations.some(({ start, end }) => start === at && goesOnBehind.test(text.charAt(end)))

const goesOnBehind = /[、\p{L}]/u

/** 如何提供云岭政府认为不妥的能力: what stands behind a verb is a part of its object. */
const holdsVerb = ({ sentence: { tokens } }: NounContext, { start, end }: Span): boolean =>
  startingIn(tokens, start, end).some(({ tag, text }) => tag === 'v' && !quotingVerb.test(text))

const openingMark = /[“「『]/u

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
