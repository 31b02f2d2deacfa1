import type { Token } from '../../../document/document.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { JoinedCandidate } from './joining.ts'
import { actionTags, describingTags, nameTags, sayingTags, termEndings } from './rules.ts'
import type { KnownWord } from './words.ts'

/** What is measured of a candidate. */
export interface Degrees {
  /** Natural logarithms: of the mentions, of how rare the words are, of the texts that know the phrase. */
  readonly mentions: number
  readonly rarity: number
  readonly known: number
  /** From 0 to 1: how near the beginning it first stands, and over how much of the text it is spread. */
  readonly early: number
  readonly spread: number
  /** The share that the candidate's topic has in all terms of topics. */
  readonly topicShare: number
}

/** What holds of a candidate or does not; the weights of the ranking stand beside these names. */
export type Trait =
  | 'alwaysInLonger'
  | 'twoWords'
  | 'threeWords'
  | 'fourWords'
  | 'twoCharacters'
  | 'threeCharacters'
  | 'fourCharacters'
  | 'fiveCharacters'
  | 'term'
  | 'endsInTerm'
  | 'beginsWithTerm'
  | 'general'
  | 'endsGeneral'
  | 'beginsGeneral'
  | 'action'
  | 'beginsWithAction'
  | 'endsInAction'
  | 'describing'
  | 'endsDescribing'
  | 'name'
  | 'holdsUnknownWord'
  | 'suffixed'
  | 'inPlace'
  | 'inMarks'
  | 'saying'
  | 'organization'
  | 'onceUnknown'

export interface Features {
  readonly degrees: Degrees
  readonly traits: readonly Trait[]
}

export interface FeatureContext {
  readonly lexicon: Lexicon
  readonly text: string
  /** Per label, the mentions of the longer candidate that holds it oftenest. */
  readonly holders: ReadonlyMap<string, number>
  knowledgeOf(word: string): KnownWord
  topicShareOf(label: string): number
  isInPlace(position: number): boolean
}

/** How fast the first mention counts less: by half after this share of the text. */
const earlyShare = 0.1
const unknownTag = 'x'

const traitsOfWords: readonly (Trait | null)[] = [null, null, 'twoWords', 'threeWords', 'fourWords']
const traitsOfLength: readonly (Trait | null)[] = [
  null,
  null,
  'twoCharacters',
  'threeCharacters',
  'fourCharacters',
  'fiveCharacters',
]

export function featuresOf(candidate: JoinedCandidate, context: FeatureContext): Features {
  const { label, tokens, mentions } = candidate
  const { lexicon, text, knowledgeOf } = context
  const [start, end] = [mentions[0]?.start ?? 0, mentions.at(-1)?.start ?? 0]
  let rarity = 0
  for (const token of tokens) rarity += knowledgeOf(token.text).rarity
  const textsThatKnow = tokens.length > 1 ? (lexicon.documentFrequencies.get(label) ?? 0) : 0
  const degrees = {
    mentions: Math.log(mentions.length),
    rarity: Math.log(rarity / tokens.length),
    known: Math.log(Math.max(1, textsThatKnow)),
    early: 1 / (1 + start / text.length / earlyShare),
    spread: (end - start) / text.length,
    topicShare: context.topicShareOf(label),
  }
  const traits = tokens.length > 1 ? traitsOfPhrase(tokens, knowledgeOf) : traitsOfWord(tokens[0])
  const add = (trait: Trait | null | undefined, holds: boolean): void => {
    if (holds && trait) traits.push(trait)
  }
  add(traitsOfWords[Math.min(tokens.length, traitsOfWords.length - 1)], true)
  add(traitsOfLength[[...label].length], true)
  add('term', candidate.topic !== null || lexicon.terms.get(label) !== undefined)
  add('general', lexicon.keywordWords.get(label) === 'general')
  add('alwaysInLonger', (context.holders.get(label) ?? 0) >= mentions.length)
  add('inPlace', context.isInPlace(start))
  add(
    'inMarks',
    mentions.some(mention => isInMarks(text, mention.start, mention.end)),
  )
  add('organization', candidate.isOrganization)
  add('onceUnknown', tokens.length > 1 && mentions.length === 1 && textsThatKnow === 0)
  return { degrees, traits }
}

function traitsOfWord({ tag }: Token): Trait[] {
  const traits: Trait[] = []
  if (actionTags.has(tag)) traits.push('action')
  if (describingTags.has(tag)) traits.push('describing')
  if (nameTags.has(tag)) traits.push('name')
  if (sayingTags.has(tag)) traits.push('saying')
  return traits
}

function traitsOfPhrase(
  tokens: JoinedCandidate['tokens'],
  knowledgeOf: FeatureContext['knowledgeOf'],
): Trait[] {
  const [first] = tokens
  const last = tokens.at(-1) ?? first
  const [ofFirst, ofLast] = [knowledgeOf(first.text), knowledgeOf(last.text)]
  const traits: Trait[] = []
  if (ofLast.isHead || ofLast.isTerm) traits.push('endsInTerm')
  if (ofFirst.isTerm) traits.push('beginsWithTerm')
  if (ofLast.isGeneral) traits.push('endsGeneral')
  if (ofFirst.isGeneral) traits.push('beginsGeneral')
  if (actionTags.has(first.tag)) traits.push('beginsWithAction')
  if (actionTags.has(last.tag)) traits.push('endsInAction')
  if (describingTags.has(last.tag)) traits.push('endsDescribing')
  if (tokens.some(({ tag }) => tag === unknownTag)) traits.push('holdsUnknownWord')
  if (last.text.length === 1 && termEndings.test(last.text)) traits.push('suffixed')
  return traits
}

const isInMarks = (text: string, start: number, end: number): boolean =>
  /[“「『《]/u.test(text.charAt(start - 1)) && /[”」』》]/u.test(text.charAt(end))
