import { wordsAt } from '../../../../document/span.ts'
import { proposing } from '../../content-rules.ts'
import { type Cue, endsHere, isNounToo, reportsUnmarked } from '../../cues/cue.ts'
import { ownMind } from '../../cues/cue-rules.ts'
import { openingMark } from '../../marks/mark-rules.ts'
import { quotingVerb } from '../media-rules.ts'
import { continuation } from '../speaker-rules.ts'
import {
  announcing,
  answeringVerb,
  deed,
  isPlaceOfNext,
  isQuestionOfNext,
  isSettingOfNext,
} from './chain-rules.ts'

/**
 * Whether a verb only belongs to the words about the next one: 发表声明，表示, 致辞时表示, 规划建议中提出, 援引官员的话报道称，. One that reports for itself is followed by
 * a comma, by somebody else who speaks or by an 并 before the next.
 */
export function isPartOfNext(text: string, cue: Cue, next: Cue): boolean {
  const isProposal = cue.mark !== '' && proposing.test(wordsAt(text, cue)) && deed.test(wordsAt(text, next))
  // 发表声明，表示; but 纲要提出，鼓励企业参与 and 回应，讲这样不对 are reports.
  // 公告，预计盈利增长: what is expected is announced.
  const isAnnounced = announcing.test(wordsAt(text, cue)) && ownMind.test(wordsAt(text, next))
  const isBeside = next.start === cue.contentStart && !isProposal && !isAnnounced && !isUnmarked(text, next)
  if (isBeside && (isNounToo(cue) || cue.verb.strength === 'marked')) return true
  if (cue.mark !== '') return false
  const between = text.slice(cue.end, next.start)
  if (isNounToo(cue) && between.length <= longestAdverb && next.mark !== '' && continuation.test(between))
    return true
  if (isQuestionOf(text, cue, next)) return true
  if (isSettingOfNext.test(between) || (isNounToo(cue) && isPlaceOfNext.test(between))) return true
  // 引述部门的「防疫快讯」指，: the name of what is cited may stand in marks.
  return quotingVerb.test(wordsAt(text, cue)) && isOneClause(text, cue.end, next.start)
}

/** 讲这样: whether a verb of one character that only reports what a mark parts from it has none. */
const isUnmarked = (text: string, { start, end, mark, verb }: Cue): boolean =>
  mark === '' && end - start === 1 && verb.strength === 'marked' && !openingMark.test(text.charAt(end))

/** Whether a verb says what the next one answers: 回应危机，何时派兵时表示，. */
export const isQuestionOf = (text: string, cue: Cue, next: Cue): boolean =>
  cue.mark === '' &&
  next.mark !== '' &&
  answeringVerb.test(wordsAt(text, cue)) &&
  isQuestionOfNext.test(text.slice(cue.end, next.start))

/** 明确 in 规划建议明确提出，. */
const longestAdverb = 4

/** Whether a verb inside other reported words reports on its own: 专家认为， does, 市场预计 without a comma does not. */
export const isSaid = (text: string, cue: Cue): boolean => {
  const { start, end, mark, verb } = cue
  // 应当多听少说。: the last word of what is reported.
  if (mark === '' && endsHere(text, cue)) return false
  const words = text.slice(start, end)
  if (deed.test(words)) return false
  return (
    mark !== '' || (reportsUnmarked(verb) && verb.reports !== 'opinion') || openingMark.test(text.charAt(end))
  )
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
