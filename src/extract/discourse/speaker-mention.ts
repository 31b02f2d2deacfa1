import type { Span } from '../../document/span.ts'
import type { Person } from '../people/person.ts'
import type { Speaker } from '../quotes/quote.ts'
import type { Gender } from './genders.ts'

/** A place in the text that names or stands for somebody who can speak. */
export interface SpeakerMention extends Span {
  /** `null` where the words name nobody: 业内人士. */
  readonly speaker: Speaker | null
  /** Whether the words are a pronoun, which whoever the text is about explains best. */
  readonly isPronoun: boolean
  /** Where the words about the speaker begin, where known: an organization and a title before the name belong to them. */
  readonly phraseStart: number | undefined
  /** What a pronoun says of whom it means. */
  readonly gender: Gender | undefined
  /** Whether the words stand for one person, who has no name in the text: 伍先生, 一名街坊. */
  readonly isSingle: boolean
}

type TellsMore = Partial<Pick<SpeakerMention, 'isPronoun' | 'phraseStart' | 'gender' | 'isSingle'>>

/** All are made here, so that all have the same fields: V8 compiles what works on them for each order and number of fields anew. */
export const createSpeakerMention = (
  { start, end }: Span,
  speaker: Speaker | null,
  { isPronoun = false, phraseStart, gender, isSingle = false }: TellsMore = {},
): SpeakerMention => ({ start, end, speaker, isPronoun, phraseStart, gender, isSingle })

/** Whether somebody is a person, also where it is unknown which. */
export const isPerson = ({ speaker, isPronoun }: SpeakerMention): boolean =>
  speaker === null ? isPronoun : speaker.kind === 'person'
export const isOrganization = ({ speaker }: SpeakerMention): boolean => speaker?.kind === 'organization'

/** Whom a mention names or means. */
export const personOf = ({ speaker }: SpeakerMention): Person | undefined =>
  speaker?.kind === 'person' ? speaker.person : undefined
