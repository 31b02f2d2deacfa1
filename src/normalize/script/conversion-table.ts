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
  /** Per unit: 0 nothing begins here that changes, else look closer. Most units of a Simplified text are 0. */
  readonly flags: Uint8Array
  /** Only characters that change. */
  readonly characters: ReadonlyMap<string, string>
  /** What they become. */
  readonly simplified: ReadonlySet<string>
  /** By first unit, longest first. */
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
    const head = phrase.charCodeAt(0)
    const sharing = phrases.get(head) ?? []
    sharing.push({ phrase, simplified })
    phrases.set(head, sharing)
  }
  for (const sharing of phrases.values())
    sharing.sort((one, other) => other.phrase.length - one.phrase.length)
  const flags = new Uint8Array(0x10000)
  for (const character of characters.keys()) flags[character.charCodeAt(0)] = 1
  for (const [head, sharing] of phrases) if (sharing.some(changes)) flags[head] = 1
  flags[writtenOrParticle.charCodeAt(0)] = 1
  return { flags, characters, simplified: new Set(characters.values()), phrases, written: wordsWithWritten }
}

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
