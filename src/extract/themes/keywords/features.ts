import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { standardOf } from '../variants.ts'
import type { KeywordCandidate } from './candidates.ts'
import { actionTags, describingTags, nameTags, termEndings } from './rules.ts'

/** What is seen of a candidate; the weights of the ranking stand beside these names. */
export interface Features {
  /** Natural logarithms: of the mentions, of how rare the words are, of the texts that know the phrase. */
  readonly mentions: number
  readonly rarity: number
  readonly known: number
  /** From 0 to 1: how near the beginning it first stands, and over how much of the text it is spread. */
  readonly early: number
  readonly spread: number
  /** All others are 1 where they hold, else 0. */
  readonly alwaysInLonger: number
  readonly twoWords: number
  readonly threeWords: number
  readonly fourWords: number
  readonly twoCharacters: number
  readonly threeCharacters: number
  readonly fourCharacters: number
  readonly fiveCharacters: number
  readonly term: number
  readonly endsInTerm: number
  readonly beginsWithTerm: number
  readonly headAlone: number
  readonly general: number
  readonly endsGeneral: number
  readonly beginsGeneral: number
  readonly action: number
  readonly beginsWithAction: number
  readonly endsInAction: number
  readonly describing: number
  readonly beginsDescribing: number
  readonly endsDescribing: number
  readonly name: number
  readonly holdsUnknownWord: number
  readonly suffixed: number
  readonly inPlace: number
  readonly inMarks: number
}

export interface FeatureContext {
  readonly lexicon: Lexicon
  readonly text: string
  /** Per label, the mentions of the longer candidate that holds it oftenest. */
  readonly holders: ReadonlyMap<string, number>
  isInPlace(position: number): boolean
}

/** The table of frequencies leaves rarer words out. */
const rareFrequency = 6
/** How many texts the frequencies are counted from. */
const countedTexts = 9874
/** How fast the first mention counts less: by half after this share of the text. */
const earlyShare = 0.1
const unknownTag = 'x'

const flag = (holds: boolean): number => (holds ? 1 : 0)

export function featuresOf(candidate: KeywordCandidate, context: FeatureContext): Features {
  const { label, tokens, mentions } = candidate
  const { lexicon, text, holders, isInPlace } = context
  const [first] = tokens
  const last = tokens.at(-1) ?? first
  const isPhrase = tokens.length > 1
  const [start, end] = [mentions[0]?.start ?? 0, mentions.at(-1)?.start ?? 0]
  const kindOf = (word: string) => lexicon.keywordWords.get(word)
  const rarity = tokens.reduce((sum, token) => sum + rarityOf(lexicon, token.text), 0) / tokens.length
  const length = [...label].length
  return {
    mentions: Math.log(mentions.length),
    rarity: Math.log(rarity),
    known: isPhrase ? Math.log(lexicon.documentFrequencies.get(label) ?? 1) : 0,
    early: 1 / (1 + start / text.length / earlyShare),
    spread: (end - start) / text.length,
    alwaysInLonger: flag((holders.get(label) ?? 0) >= mentions.length),
    twoWords: flag(tokens.length === 2),
    threeWords: flag(tokens.length === 3),
    fourWords: flag(tokens.length > 3),
    twoCharacters: flag(length === 2),
    threeCharacters: flag(length === 3),
    fourCharacters: flag(length === 4),
    fiveCharacters: flag(length === 5),
    term: flag(isTerm(lexicon, label)),
    endsInTerm: flag(isPhrase && (kindOf(last.text) === 'head' || isTerm(lexicon, last.text))),
    beginsWithTerm: flag(isPhrase && isTerm(lexicon, first.text)),
    headAlone: flag(!isPhrase && kindOf(label) === 'head' && !isTerm(lexicon, label)),
    general: flag(kindOf(label) === 'general'),
    endsGeneral: flag(isPhrase && kindOf(last.text) === 'general'),
    beginsGeneral: flag(isPhrase && kindOf(first.text) === 'general'),
    action: flag(!isPhrase && actionTags.has(first.tag)),
    beginsWithAction: flag(isPhrase && actionTags.has(first.tag)),
    endsInAction: flag(isPhrase && actionTags.has(last.tag)),
    describing: flag(!isPhrase && describingTags.has(first.tag)),
    beginsDescribing: flag(isPhrase && describingTags.has(first.tag)),
    endsDescribing: flag(isPhrase && describingTags.has(last.tag)),
    name: flag(!isPhrase && nameTags.has(first.tag)),
    holdsUnknownWord: flag(isPhrase && tokens.some(({ tag }) => tag === unknownTag)),
    suffixed: flag(isPhrase && last.text.length === 1 && termEndings.test(last.text)),
    inPlace: flag(isInPlace(start)),
    inMarks: flag(mentions.some(mention => isInMarks(text, mention.start, mention.end))),
  }
}

const isTerm = (lexicon: Lexicon, word: string): boolean =>
  lexicon.topics.get(standardOf(lexicon.termVariants, word)) !== undefined ||
  lexicon.terms.get(word) !== undefined

const rarityOf = ({ documentFrequencies }: Lexicon, word: string): number =>
  Math.log2(countedTexts / (documentFrequencies.get(word) ?? rareFrequency))

const isInMarks = (text: string, start: number, end: number): boolean =>
  /[“「『《]/u.test(text.charAt(start - 1)) && /[”」』》]/u.test(text.charAt(end))
