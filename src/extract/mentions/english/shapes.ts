import type { Span } from '../../../document/span.ts'
import type { Gazetteer } from '../../../lexicon/gazetteer.ts'
import type { EnglishWordKind } from '../../../lexicon/lexicon.ts'
import { honorifics } from '../names/latin-name-rules.ts'

/** What one word is, as one letter that the patterns below read. */
type WordCode = 'O' | 'T' | 'M' | 'K' | 'H' | 'c' | 'p' | 'G' | 'C' | 'I' | 'U' | 'N' | 'l' | ','

export interface EnglishWord extends Span {
  readonly code: WordCode
}

export interface ShapeRule {
  readonly label: 'name' | 'organization' | 'title'
  /**
   * Over one letter a word: O organization word, T title, M modifier of titles, K chief, H honorific, c connector, p particle of names, G given name,
   * C common word, I initial, U all capitals, N any other capitalised word, l small word, and a comma. What the group
   * holds is the finding.
   */
  readonly pattern: RegExp
  readonly example: string
  readonly counterexample: string
}

/** The first to claim a word keeps it. */
export const shapeRules: readonly ShapeRule[] = [
  {
    label: 'title',
    pattern: /(K[MCNGOU]{0,3}T|M{0,4}T)(?!c?O)/dg,
    example: 'Senior Vice President',
    counterexample: 'Director Bank',
  },
  {
    label: 'organization',
    pattern: /([NGUCMI]{0,3}Oc{1,2}[NGUCMO]{1,4}(?:cO)?)/dg,
    example: 'Bank of England',
    counterexample: 'Bank of the',
  },
  {
    label: 'organization',
    pattern: /([NGUCI][NGUCMIO]{0,5}(?:c[NGUCMO]{1,3})?O)(?![a-zA-Z])/dg,
    example: 'Alder Bay Holdings',
    counterexample: 'Holdings Grew',
  },
  {
    label: 'name',
    pattern: /H([NGUI]{1,3}(?:p{1,2}[NGU])?)/dg,
    example: 'Dr. Lena Holt',
    counterexample: 'Dr.',
  },
  {
    label: 'name',
    pattern: /(G[NGI]{0,2}p{0,2}[NGU])(?![NGUCOMT])/dg,
    example: 'Eleanor van der Holt',
    counterexample: 'Holt Eleanor Bank',
  },
  {
    // Initials stand in names of people alone.
    label: 'name',
    pattern: /([NG]?I{1,2}[NGU])(?![NGUCOMT])/dg,
    example: 'Lena M. Holt',
    counterexample: 'A. Holt Bank',
  },
]

/** The words of a span and its commas, each with its code. */
export function wordsOf(span: string, kinds: Gazetteer<EnglishWordKind>): EnglishWord[] {
  return [...span.matchAll(wordOrComma)].map(match => {
    const word = match[0]
    return { start: match.index, end: match.index + word.length, code: codeOf(word, kinds) }
  })
}

/** Prof.|Lena: behind the short form of an honorific the blank may be missing. */
const wordOrComma = new RegExp(
  `,|&|${honorifics}\\.(?=\\p{Lu})|[\\p{L}\\p{M}\\p{Nd}](?:[\\p{L}\\p{M}\\p{Nd}.’'&-]*[\\p{L}\\p{M}\\p{Nd}])?\\.?`,
  'gu',
)

const codesOfKinds: Readonly<Record<EnglishWordKind, WordCode>> = {
  organization: 'O',
  title: 'T',
  modifier: 'M',
  chief: 'K',
  honorific: 'H',
  connector: 'c',
  particle: 'p',
  given: 'G',
  common: 'C',
}

function codeOf(word: string, kinds: Gazetteer<EnglishWordKind>): WordCode {
  if (word === ',') return ','
  const isCapitalized = /^\p{Lu}/u.test(word)
  const kind = kinds.get(word.toLowerCase())
  if (kind !== undefined && (isCapitalized || kind === 'connector' || kind === 'particle'))
    return codesOfKinds[kind]
  if (!isCapitalized) return 'l'
  if (/^\p{Lu}\.?$/u.test(word)) return 'I'
  return /^[\p{Lu}\p{Nd}&.-]+$/u.test(word) ? 'U' : 'N'
}

/** What the rules find, in the order of the rules; no two overlap. */
export function findShapes(words: readonly EnglishWord[]): (Span & { readonly label: ShapeRule['label'] })[] {
  const found: (Span & { label: ShapeRule['label'] })[] = []
  let codes = words.map(({ code }) => code).join('')
  for (const { label, pattern } of shapeRules) {
    for (const match of codes.matchAll(pattern)) {
      const [from, to] = match.indices?.[1] ?? [0, 0]
      const first = words[from]
      const last = words[to - 1]
      if (first === undefined || last === undefined) continue
      found.push({ start: first.start, end: last.end, label })
      codes = codes.slice(0, from) + claimed.repeat(to - from) + codes.slice(to)
    }
  }
  return found
}

/** Stands for a word that a rule has claimed; no pattern reads it. */
const claimed = '_'
