import { lastBefore, startingIn } from '../../../document/sorted-spans.ts'
import type { Span } from '../../../document/span.ts'
import { clauseEnd, clauseStart } from '../../discourse/clauses.ts'
import { isOrganization, isPerson, type SpeakerMention } from '../../discourse/speaker-mention.ts'
import { turnStart } from '../heading-turns.ts'
import { beginsClause } from '../marks/adjacent-quotations.ts'
import type { Quotation } from '../marks/quotation-marks.ts'
import { carriedBy, carries, passingOn } from './media-rules.ts'
import type { NounContext } from './noun-context.ts'
import { withCountry } from './nouns/country-name.ts'
import { firstKnownBody } from './nouns/first-body.ts'
import { findMarkedSpeaker, nobody } from './nouns/noun-names.ts'
import { findNounSubject } from './nouns/noun-subject.ts'
import { countedBodies, settingStart } from './speaker-rules.ts'
import { findSubject } from './subject.ts'

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
