import type { Sentence } from '../../../document/document.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { SpeakerMention } from '../../discourse/speaker-mention.ts'
import type { Discourse } from './memory/discourse.ts'

/** What a noun phrase is read against. */
export interface NounContext {
  readonly text: string
  readonly sentence: Sentence
  readonly lexicon: Lexicon
  readonly discourse: Discourse
  /** The mentions of the sentence outside quotation marks. */
  readonly mentions: readonly SpeakerMention[]
}
