import type { Sentence } from '../../../document/document.ts'
import { startingIn } from '../../../document/sorted-spans.ts'
import type { Span } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Discourse } from './discourse.ts'
import { countrySide, demonstrative, indefinite, namelessSide, plural } from './speaker-rules.ts'
import { isOrganization, type SpeakerMention } from './speakers.ts'
import { readSubjectPhrase } from './subject-phrase.ts'

/** What a noun phrase is read against. */
export interface NounContext {
  readonly text: string
  readonly sentence: Sentence
  readonly lexicon: Lexicon
  readonly discourse: Discourse
  /** The mentions of the sentence outside quotation marks. */
  readonly mentions: readonly SpeakerMention[]
}

/**
 * The subject of a verb by the noun phrase that its clause begins with: 业内人士 stays nameless, 该公司 and 声明 are the organization
 * last spoken of, a report is whose it is, and words that end like an organization are one by their own name.
 */
export function findNounSubject(context: NounContext, clause: Span): SpeakerMention | undefined {
  const { text, sentence, mentions } = context
  const phrase = readSubjectPhrase(text, sentence.tokens, clause)
  if (phrase === undefined) return undefined
  const { head, owner } = phrase
  const { lexicon, discourse } = context
  const words = text.slice(head.start, head.end)
  const nameless: SpeakerMention = { ...head, speaker: null, isPronoun: false }
  const lastNamed: SpeakerMention = { ...nameless, speaker: discourse.organization?.speaker ?? null }
  const noun = lexicon.speakerNouns.matchBefore(text, withoutPlural(text, head.end), head.start)
  const named = mentions.find(
    mention => isOrganization(mention) && mention.start === head.start && mention.end <= head.end,
  )
  if (noun?.entry === 'person' || namelessSide.test(words)) return nameless
  if (noun?.entry === 'document' || noun?.entry === 'notice') {
    const source = named ?? (owner && findOwner(context, owner))
    if (source) return { ...nameless, speaker: source.speaker }
    return noun.entry === 'notice' ? lastNamed : nameless
  }
  if (named?.end === head.end) return owner ? nameless : named
  if (lexicon.titles.matchBefore(text, head.end, head.start)) return nameless
  const isCommon = noun !== undefined || endsLikeOrganization(context, head)
  if (noun?.start === head.start || demonstrative.test(words)) return isCommon ? lastNamed : undefined
  if (indefinite.test(words)) return isCommon ? nameless : undefined
  if (owner || !(isCommon || isName(context, head))) return undefined
  return { ...nameless, speaker: { kind: 'organization', name: words } }
}

/** 专家们 are 专家. */
const withoutPlural = (text: string, end: number): number => (text.charAt(end - 1) === plural ? end - 1 : end)

/** Whose a document is: the organization that its owner's words begin with, or that they name. */
function findOwner(context: NounContext, owner: Span): SpeakerMention | undefined {
  const { text, mentions } = context
  const named = mentions.find(({ start, end }) => start >= owner.start && end <= owner.end)
  if (named?.start === owner.start) return named
  if (!endsLikeOrganization(context, owner) && !isName(context, owner)) return named
  const name = text.slice(owner.start, owner.end)
  return { ...owner, speaker: { kind: 'organization', name }, isPronoun: false }
}

function endsLikeOrganization({ text, lexicon }: NounContext, { start, end }: Span): boolean {
  const suffix = lexicon.organizationSuffixes.matchBefore(text, end, start)
  return suffix !== undefined || countrySide.test(text.slice(start, end))
}

/** Longer phrases are seldom names. */
const longestName = 12

/** Whether the phrase is a country, one word of the kinds that name something, or nouns after such a word: 香港宽频. */
function isName({ text, sentence, lexicon }: NounContext, { start, end }: Span): boolean {
  if (lexicon.countries.matchAt(text, start)?.end === end) return true
  const [first, ...others] = startingIn(sentence.tokens, start, end)
  if (first?.start !== start || !nameTags.has(first.tag) || end - start > longestName) return false
  return others.every(({ tag }) => nounTag.test(tag))
}

/** Tags of the names of places, organizations and other things. */
const nameTags = new Set(['ns', 'nt', 'nz', 'nrt', 'x', 'eng'])
/** Tags of nouns, of verbs and adjectives that are nouns as well, of directions and of words that the segmenter guessed. */
const nounTag = /^(?:n|vn|an|x|f|j|eng)/u
