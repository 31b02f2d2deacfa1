import type { Sentence } from '../../../document/document.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Discourse } from './discourse.ts'
import type { SpeakerMention } from './speakers.ts'

/** What a noun phrase is read against. */
export interface NounContext {
  readonly text: string
  readonly sentence: Sentence
  readonly lexicon: Lexicon
  readonly discourse: Discourse
  /** The mentions of the sentence outside quotation marks. */
  readonly mentions: readonly SpeakerMention[]
}
