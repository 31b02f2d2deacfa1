import { countWords } from '../../../../document/count-words.ts'
import type { Span } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { nameDot } from '../kinds/sound-rules.ts'
import { endsOffice, functionWord, functionWordOrSurname } from '../rules.ts'

/** The names that each pair of surnames begins in a text: 林郑 of 林郑若溪, who is called by both, her husband's before her own. */
export type MarriedNames = ReadonlyMap<string, ReadonlySet<string>>

export function marriedNames(text: string, established: ReadonlySet<string>, lexicon: Lexicon): MarriedNames {
  const married = new Map<string, Set<string>>()
  const pairs = [...established].filter(name => mayBeMarried(name, lexicon))
  const times = countWords(text, pairs.flatMap(partsOf))
  const whole = pairs.filter(name => standsWhole(name, times))
  if (whole.length === 0) return married
  const givenNames = new Set([...established].filter(isUsual).map(name => name.slice(1)))
  for (const name of whole) {
    const pair = name.slice(0, 2)
    // 芮安 of 郭芮安 is her given name, though both are surnames.
    if (givenNames.has(pair)) continue
    married.set(pair, (married.get(pair) ?? new Set()).add(name))
  }
  return married
}

const lengthOfUsual = 3
const lengthOfMarried = 4

/** Two surnames and a given name; not 官|陶若溪. */
function mayBeMarried(name: string, { surnames, japaneseSurnames, nameCharacters }: Lexicon): boolean {
  if (name.length !== lengthOfMarried) return false
  const [first = '', second = '', ...given] = name
  const isName = (words: string): boolean => surnames.get(words) !== undefined
  if (endsOffice.test(first) || !isName(first) || !isName(second) || isName(first + second)) return false
  if (japaneseSurnames.get(first + second) !== undefined) return false
  return given.every(character => (nameCharacters.get(character)?.asGiven ?? 0) > seldomGiven)
}

/** Words, and what they are without the last or the first character. */
const partsOf = (words: string): readonly string[] => [words, words.slice(0, -1), words.slice(1)]

/** No part stands by itself: that of 陶周礼|称 does. */
function standsWhole(name: string, times: ReadonlyMap<string, number>): boolean {
  const [whole = 0, ...parts] = partsOf(name).map(words => times.get(words) ?? 0)
  return parts.every(part => part <= whole)
}

/** Characters that weigh less are rather of the next word: 林郑|多番. */
const seldomGiven = -1.5

const isUsual = (name: string): boolean =>
  name.length === lengthOfUsual && !functionWord.test(name) && !functionWordOrSurname.test(name)

interface NamesOfText {
  readonly established: ReadonlySet<string>
  readonly married: MarriedNames
}

/** The names of a text without those that hold another one; 陶若溪先|问 stands once, and 陶若溪 elsewhere too. */
export function withoutGlued(text: string, names: NamesOfText): ReadonlySet<string> {
  const apart = [...names.established].filter(name => !isGluedName(name, names))
  const longer = apart.filter(name => goesBeyond(name, names.established))
  const times = countWords(text, longer.flatMap(partsOf))
  const goesOnOnce = (name: string): boolean =>
    times.get(name) === 1 && (times.get(name.slice(0, -1)) ?? 0) > 1
  return new Set(apart.filter(name => !goesOnOnce(name)))
}

/** Whether words are a whole name of the text and one character more. */
export const goesBeyond = (words: string, established: ReadonlySet<string>): boolean =>
  words.length > lengthOfUsual && !nameDot.test(words) && established.has(words.slice(0, -1))

/** Whether what stands at a span holds a name of the text, or begins within one's surnames: 林|郑班子. */
export const isGlued = (text: string, { start, end }: Span, names: NamesOfText): boolean =>
  isGluedName(text.slice(start, end), names) ||
  (names.married.size > 0 && names.married.has(text.slice(start - 1, start + 1)))

/** Whether words are a name of the text, or the surnames of one, with a word before or behind: 让|陶若溪, 向|林郑, 林郑|今早. */
function isGluedName(words: string, { established, married }: NamesOfText): boolean {
  const rest = words.slice(1)
  const mayJoin =
    functionWord.test(words) || (rest.length >= lengthOfUsual && functionWordOrSurname.test(words))
  if (mayJoin && established.has(rest)) return true
  if (married.size === 0 || words.length < lengthOfUsual) return false
  const whole = married.get(words.slice(0, 2))
  return whole === undefined ? words.length === lengthOfUsual && married.has(rest) : !whole.has(words)
}
