import { configs } from 'opencc-js/preset/t2cn'
import { lazy } from '../lazy.ts'
import { characterConversions, wordConversions, wordsWithWritten } from './rules.ts'

/** A phrase and what it becomes: strings of as many code points. */
export interface PhraseConversion {
  readonly phrase: string
  readonly simplified: string
}

/** OpenCC's Traditional → Simplified dictionaries, arranged for one pass over UTF-16 units. */
export interface ConversionTable {
  /** Per unit what begins there that changes: nothing (as of most units of a Simplified text), this character, or look closer. */
  readonly flags: Uint8Array
  /** Per unit of the kind `character`, what it becomes. */
  readonly singles: readonly string[]
  /** Only characters that change. */
  readonly characters: ReadonlyMap<string, string>
  /** What they become. */
  readonly simplified: ReadonlySet<string>
  /** By the first two units (see `headOf`), longest first. */
  readonly phrases: ReadonlyMap<number, readonly PhraseConversion[]>
  /** Words whose 著 is no particle. */
  readonly written: readonly string[]
}

export const conversionTable = lazy(createConversionTable)

function createConversionTable(): ConversionTable {
  const { t2s } = configs
  const [phraseList, characterList] = t2s?.conversionChain[0] ?? []
  const characters = new Map(
    [...pairsOf(characterList), ...characterConversions].filter(([from, to]) => from !== to),
  )
  const phrases = new Map<number, PhraseConversion[]>()
  for (const [phrase, simplified] of [...pairsOf(phraseList), ...wordConversions]) {
    const head = headOf(phrase, 0)
    const sharing = phrases.get(head) ?? []
    sharing.push({ phrase, simplified })
    phrases.set(head, sharing)
  }
  for (const sharing of phrases.values())
    sharing.sort((one, other) => other.phrase.length - one.phrase.length)
  const flags = new Uint8Array(0x10000)
  const singles: string[] = new Array(0x10000).fill('')
  for (const [character, replacement] of characters) {
    flags[character.charCodeAt(0)] = character.length === 1 ? kinds.character : kinds.other
    if (character.length === 1) singles[character.charCodeAt(0)] = replacement
  }
  for (const sharing of phrases.values())
    for (const { phrase } of sharing.filter(changes)) flags[phrase.charCodeAt(0)] = kinds.other
  // A phrase that stays as it is keeps its characters from changing: 哪吒, 魏徵.
  for (const sharing of phrases.values())
    for (const { phrase } of sharing)
      if ([...phrase].some(character => characters.has(character))) flags[phrase.charCodeAt(0)] = kinds.other
  flags[writtenOrParticle.charCodeAt(0)] = kinds.other
  return {
    flags,
    singles,
    characters,
    simplified: new Set(characters.values()),
    phrases,
    written: wordsWithWritten,
  }
}

/** What may begin at a unit: a character that changes by itself, or something that wants a closer look. */
export const kinds = { nothing: 0, character: 1, other: 2 } as const

/** The two units at a place as one number. */
export const headOf = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

export const writtenOrParticle = '著'

const changes = ({ phrase, simplified }: PhraseConversion): boolean => phrase !== simplified

/** A dictionary of OpenCC: `from to|from to|…`, or pairs. */
function pairsOf(
  dictionary: string | readonly (readonly [string, string])[] = '',
): (readonly [string, string])[] {
  if (typeof dictionary !== 'string') return [...dictionary]
  return dictionary.split('|').map(entry => {
    const [from = '', to = ''] = entry.split(' ')
    return [from, to]
  })
}
