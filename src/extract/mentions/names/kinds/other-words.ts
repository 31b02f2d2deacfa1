import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../../../rules/character-test.ts'
import { isAllBySound } from '../../words/by-sound.ts'
import { joinsEventsBehind, joinsTitlesOfOne } from '../../words/rules.ts'
import { knownWordOf, type SentenceView } from '../../words/sentence-view.ts'
import { joinsNames } from '../characters.ts'
import {
  countryParty,
  pairOfCountries,
  partyNoun,
  partyOfCountry,
  peopleOfCountry,
} from '../evidence/place-rules.ts'
import { standsAsHolder } from '../evidence/slot.ts'
import { hasSurnameAt } from '../evidence/surname-strength.ts'
import { surnameWeight } from '../evidence/surnames.ts'
import type { NameSurroundings } from '../evidence/surroundings.ts'
import { auxiliarySurname, courtesyOrGiven, formerOffice, genitiveNoun, noGivenName } from '../rules.ts'

/** Countries and organizations, also with one more character (哈马斯|未), and surnames with a title or courtesy in place of a given name: 陈老师, 李总, 杨先|生于. */
export function isOtherWord(
  view: SentenceView,
  start: number,
  givenStart: number,
  end: number,
  surroundings: NameSurroundings,
  lexicon: Lexicon,
): boolean {
  const { text, organizations } = view
  const { titleEnds, titleStarts } = surroundings
  const known = organizations.matchAt(text, start)?.end ?? start
  if (
    (joinsSeatsAt(text, start) && joinsHere(text, start, titleEnds)) ||
    // 主席|和盖莱|总统: between two titles a conjunction joins their holders.
    (joinsNames(text, start) && titleEnds.has(start) && titleStarts.has(end)) ||
    isDoubled(text, start, end) ||
    isCompoundSurname(lexicon, text, start, end) ||
    genitiveNoun.test(text.slice(end - 1, end + 1)) ||
    partyOfCountry.test(text.slice(start, end)) ||
    (!titleEnds.has(start) && pairOfCountries.test(text.slice(start, end))) ||
    (isAuxiliary(text, start) && knownWordOf(view, givenStart, end)?.tag === verbTag) ||
    lexicon.countries.getAt(text, start, end) !== undefined ||
    lexicon.countries.getAt(text, start + 1, end) !== undefined ||
    (isPeopleOf(text, end - 1) && lexicon.countries.getAt(text, start, end - 1) !== undefined) ||
    (lexicon.knownNames.getAt(text, start + 1, end) !== undefined &&
      (isAllBySound(view, start + 1, end, lexicon) || surnameWeight(text, start, lexicon) < commonSurname)) ||
    // 戴德梁|行: a known organization that begins here is longer.
    known > end ||
    // 主席|彭博|向大家介绍: but somebody is called as it behind a title.
    (known === end && !mayBeHolder(view, start, end, surroundings, lexicon)) ||
    ((end - start > longName || isFormer(text, end - 1)) &&
      organizations.getAt(text, start, end - 1) !== undefined) ||
    lexicon.organizationSuffixes.getAt(text, start, end) !== undefined ||
    (lexicon.courtesyTitles.matchAt(text, givenStart)?.end ?? 0) > end ||
    (lexicon.courtesyTitles.getAt(text, givenStart, end) !== undefined &&
      !(titleEnds.has(start) && mayBeGiven(text, givenStart))) ||
    lexicon.titles.getAt(text, givenStart, end) !== undefined
  )
    return true
  const given = text.slice(givenStart, end)
  return noGivenName.test(given) || (partyNoun.test(given) && countryParty.test(text.slice(start, end)))
}

/** Between a title and what its holder does, with a common surname; but 代表|方正 acts for a company. */
const mayBeHolder = (
  view: SentenceView,
  start: number,
  end: number,
  surroundings: NameSurroundings,
  lexicon: Lexicon,
): boolean =>
  hasSurnameAt(view.text, start, 'common', lexicon) && standsAsHolder(view, start, end, surroundings, lexicon)

/** 谢谢|杨总, 高高|兴兴: a doubled word and what follows it; 师德师|风, 高质高|效: two that begin alike. */
const isDoubled = (text: string, start: number, end: number): boolean =>
  end - start > 2 &&
  (text.charAt(start) === text.charAt(start + 1) ||
    (end - start === shortestParallel && text.charAt(start) === text.charAt(end - 1)))

const shortestParallel = 3

/** 诸葛|会长: a surname of two characters is nobody's whole name. */
const isCompoundSurname = ({ surnames }: Lexicon, text: string, start: number, end: number): boolean =>
  end - start > 1 && surnames.getAt(text, start, end) !== undefined

/** 祝|拜登, 与|鲁迅, but 黄孙权, 吴格非: a surname that is hardly ever another word, before a name that is not written by sound. */
const commonSurname = 3

const isAuxiliary = createCharacterTest(auxiliarySurname)
const verbTag = 'v'

const longName = 3

/** 创办人|暨荣誉|董事长, 校长|暨亚太|学会会长; behind no title, 论坛|暨首届|年会, but not 王实及|暨青禾. */
const joinsHere = (text: string, start: number, titleEnds: ReadonlySet<number>): boolean =>
  titleEnds.has(start) || joinsEventsBehind.test(text.charAt(start - 1))

const joinsSeatsAt = createCharacterTest(joinsTitlesOfOne)
/** 马华|前|总会长: what says that a title was held once. */
const isFormer = createCharacterTest(formerOffice)
const mayBeGiven = createCharacterTest(courtesyOrGiven)
const isPeopleOf = createCharacterTest(peopleOfCountry)
