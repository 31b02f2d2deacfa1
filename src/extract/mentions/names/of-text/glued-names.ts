import type { Span } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { nameDot } from '../kinds/sound-rules.ts'
import { endsOffice, functionWord, functionWordOrSurname } from '../rules.ts'

/** The names that each pair of surnames begins in a text: 林郑 of 林郑若溪, who is called by both, her husband's before her own. */
export type MarriedNames = ReadonlyMap<string, ReadonlySet<string>>

export function marriedNames(text: string, established: ReadonlySet<string>, lexicon: Lexicon): MarriedNames {
  const married = new Map<string, Set<string>>()
  const whole = [...established].filter(name => isMarried(text, name, lexicon))
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

/** Two surnames and a given name, no part of which stands by itself: 陶周礼|称, 官|陶若溪. */
const isMarried = (
  text: string,
  name: string,
  { surnames, japaneseSurnames, nameCharacters }: Lexicon,
): boolean => {
  if (name.length !== lengthOfMarried) return false
  const [first = '', second = '', ...given] = name
  const isName = (words: string): boolean => surnames.get(words) !== undefined
  if (endsOffice.test(first) || !isName(first) || !isName(second) || isName(first + second)) return false
  if (japaneseSurnames.get(first + second) !== undefined) return false
  const times = timesIn(text, name)
  if (timesIn(text, name.slice(0, -1)) > times || timesIn(text, name.slice(1)) > times) return false
  return given.every(character => (nameCharacters.get(character)?.asGiven ?? 0) > seldomGiven)
}

/** Characters that weigh less are rather of the next word: 林郑|多番. */
const seldomGiven = -1.5

const isUsual = (name: string): boolean =>
  name.length === lengthOfUsual && !functionWord.test(name) && !functionWordOrSurname.test(name)

const timesIn = (text: string, name: string): number => text.split(name).length - 1

interface NamesOfText {
  readonly established: ReadonlySet<string>
  readonly married: MarriedNames
}

/** The names of a text without those that hold another one. */
export const withoutGlued = (text: string, names: NamesOfText): ReadonlySet<string> =>
  new Set([...names.established].filter(name => !isGluedName(name, names) && !goesOnOnce(text, name, names)))

/** 陶若溪先|问, beside 陶若溪: what stands once and has one character more than a name that stands elsewhere too. */
const goesOnOnce = (text: string, name: string, { established }: NamesOfText): boolean =>
  goesBeyond(name, established) && timesIn(text, name) === 1 && timesIn(text, name.slice(0, -1)) > 1

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
