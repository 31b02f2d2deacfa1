import { wordsAt } from '../../../../document/span.ts'
import { clauseStart, markBefore } from '../../../discourse/clauses.ts'
import { isPerson, type SpeakerMention } from '../../../discourse/speaker-mention.ts'
import { type Cue, isNounBeforeComma, reportsUnmarked } from '../../cues/cue.ts'
import { forecast, performing } from '../../cues/cue-rules.ts'
import { carries, carriesReport, mediaReport } from '../media-rules.ts'
import type { NounContext } from '../noun-context.ts'
import { findInnerReporter, findReporter } from '../reporters.ts'
import { turns } from '../speaker-rules.ts'
import { ownSource, whenAlone } from './chain-rules.ts'
import { isPlainClause, isSaid, longestClause } from './cue-beside-cue.ts'

/**
 * Whether only the next report counts: 有消息称张三表示，, 报道称，专家说，. A person's or a body's report of what others say is its own.
 * 希望各位努力。 without a subject is as a rule the speaker's own voice, so carried reports without a mark need one before them.
 */
export function leavesToInner(
  context: NounContext,
  { cue, subject, isOpen }: { cue: Cue; subject: SpeakerMention | undefined; isOpen: boolean },
  inner: Cue,
): boolean {
  const { text } = context
  if (isCarriedByMedium(context, { cue, subject }, inner)) return true
  if (!isPlainClause(text, cue.contentStart, inner.start)) return false
  // 对于未来展望，张三认为: the verb is a noun of the topic.
  if (subject === undefined && isOpen && isNounBeforeComma(cue))
    return findInnerReporter(context, { start: cue.contentStart, end: inner.start }) !== undefined
  if (!subject?.speaker && !isOpen && inner.mark !== '')
    return findReporter(context, { start: cue.contentStart, end: inner.start }) !== undefined
  // 气象局表示，船东会此前称,: what others said is told by whoever says so, unless that is nobody by name or only passes it on.
  if (subject === undefined || isPerson(subject)) return false
  if (subject.speaker !== null && speaksItself(context, subject, cue))
    return turns.test(text.charAt(cue.contentStart))
  // 江淮台报道称，根据顾问分析，: whose words those are belongs to what is reported.
  if (subject.speaker !== null && ownSource.test(text.slice(cue.contentStart, inner.start))) return false
  return (
    isSaid(text, inner) &&
    findInnerReporter(context, { start: cue.contentStart, end: inner.start }) !== undefined
  )
}

/**
 * 江淮日报报道，陆一鸣呼吁，: what a medium carries of somebody's words are that person's; but of a deed that no mark follows (陆一鸣宣布辞职) the
 * medium tells.
 */
function isCarriedByMedium(
  context: NounContext,
  { cue, subject }: { readonly cue: Cue; readonly subject: SpeakerMention | undefined },
  inner: Cue,
): boolean {
  const { text } = context
  // 江淮台报道，会谈开始时，陆一鸣说: when that was may stand before it.
  const own = Math.max(cue.contentStart, clauseStart(text, inner.start))
  const isBehindTime = whenAlone.test(text.slice(cue.contentStart, markBefore(text, own)))
  const clause = { start: isBehindTime ? own : cue.contentStart, end: inner.start }
  if (cue.mark === '' || !carriesReport.test(wordsAt(text, cue))) return false
  if ((subject && isPerson(subject)) || clause.end - clause.start > longestClause) return false
  if (clauseStart(text, clause.end) > clause.start) return false
  const reporter = findReporter(context, clause)
  if (reporter === undefined) return false
  // 报道称，他还敦促各方停火: a pronoun goes on with whoever spoke.
  if (reporter.isPronoun) return !performing.test(wordsAt(text, inner))
  // 江淮台报道，陆一鸣公布，: a person's deed is told with what it was.
  const isTold = isPerson(reporter) && inner.mark !== '' && performing.test(wordsAt(text, inner))
  if (!isTold && !isSaidForItself(text, inner)) return false
  // 报道称，陆一鸣原本希望访问: of plans the medium tells.
  return carries.test(wordsAt(text, cue)) || (isPerson(reporter) && inner.verb.reports !== 'opinion')
}

/** Whether a verb reports what an organization says: no medium, whose trade it is to pass on what others say, and none of 据江淮社消息，. */
function speaksItself(
  { text, lexicon: { organizationKinds } }: NounContext,
  { speaker, start: from, end: to }: SpeakerMention,
  { start, end, verb }: Cue,
): boolean {
  if (start === end || verb.strength !== 'strong' || speaker?.kind !== 'organization') return false
  if (mediaReport.test(text.slice(from, to))) return false
  return organizationKinds.matchBefore(speaker.name, speaker.name.length)?.entry !== 'media'
}

/** 指控，, 新线预计通车: no nouns, and nothing that looks ahead or is done without a mark behind it. */
const isSaidForItself = (text: string, inner: Cue): boolean =>
  inner.mark === ''
    ? reportsUnmarked(inner.verb) && !forecast.test(wordsAt(text, inner))
    : !isNounBeforeComma(inner) || reportsUnmarked(inner.verb)
