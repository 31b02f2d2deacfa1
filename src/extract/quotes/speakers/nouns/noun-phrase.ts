import { type Span, wordsAt, wordsBefore } from '../../../../document/span.ts'
import type { SpeakerNounKind } from '../../../../lexicon/reporting-words.ts'
import { isOrganization, type SpeakerMention } from '../../../discourse/speaker-mention.ts'
import type { NounContext } from '../noun-context.ts'
import { markedName, nounEnding } from './noun-rules.ts'
import { readSubjectPhrase } from './subject-phrase.ts'

/** A noun phrase before a verb, and what is known of its words. */
export interface NounPhrase {
  readonly head: Span
  /** The words of the head. */
  readonly words: string
  /** Whose the head is. */
  readonly owner: Span | undefined
  /** The noun that speaks at the end of the head. */
  readonly noun: { readonly start: number; readonly entry: SpeakerNounKind } | undefined
  /** The organization that the head begins with. */
  readonly named: SpeakerMention | undefined
}

/** The noun phrase that a clause begins with; none where nothing is left of it. */
export function readNounPhrase(context: NounContext, clause: Span): NounPhrase | undefined {
  const { text, sentence, mentions, lexicon } = context
  const phrase = readSubjectPhrase(text, clause, { tokens: sentence.tokens, lexicon })
  if (phrase === undefined) return undefined
  // 共同民主党: an adverb within a name does not end it.
  const whole = mentions.find(
    ({ start, end }) => start === phrase.head.start && end > phrase.head.end && end <= clause.end,
  )
  const head = { start: phrase.head.start, end: whole?.end ?? phrase.head.end }
  return {
    head,
    words: wordsAt(text, head),
    owner: phrase.owner,
    noun: lexicon.speakerNouns.matchBefore(text, withoutEnding(text, head.end), head.start),
    named: mentions.find(
      mention => isOrganization(mention) && mention.start === head.start && mention.end <= head.end,
    ),
  }
}

/** 专家们 are 专家, 报告中 is in the 报告. */
export const withoutEnding = (text: string, end: number): number =>
  nounEnding.test(text.charAt(end - 1)) ? end - 1 : end

/** The marked part of a name that stands right before a noun; `''` where there is none. */
export const markedBefore = (text: string, start: number): string =>
  markedName.exec(wordsBefore(text, start, longestMarkedName))?.[0] ?? ''

/** As long as the marked part of a name is, marks included. */
const longestMarkedName = 14
