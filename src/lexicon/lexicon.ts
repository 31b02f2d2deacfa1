import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createCharacterRows } from './character-rows.ts'
import {
  DictionaryError,
  type DictionaryFormat,
  type DictionaryRow,
  parseDictionary,
} from './dictionary-file.ts'
import { createGazetteer, type Gazetteer } from './gazetteer.ts'
import {
  type OrganizationKind,
  type OrganizationSuffixKind,
  type OrganizationWordPlace,
  organizationKinds,
  organizationSuffixKinds,
  organizationWordPlaces,
} from './organization-kinds.ts'
import {
  type CueVerb,
  cueVerbFormat,
  type SpeakerNounKind,
  speakerNounKinds,
  toCueVerb,
} from './reporting-words.ts'
import { readSortedWords } from './sorted-words.ts'
import { readThemeWords, type ThemeWords } from './theme-words.ts'

/** What an English word says of the capitalised words beside it; dictionaries/english-words.txt explains each. */
export type EnglishWordKind =
  | 'organization'
  | 'title'
  | 'modifier'
  | 'chief'
  | 'honorific'
  | 'connector'
  | 'particle'
  | 'given'
  | 'common'

/** What of a verb is a person: who does it, whom it is done to, or both. */
export type PersonVerbPlace = (typeof personVerbPlaces)[number]

/** How much more often a character stands in a name than in any text, as logarithms to the base 2. */
export interface NameCharacter {
  readonly asSurname: number
  readonly asGiven: number
}

/** Every word list of `dictionaries/`, read once and never changed. */
export interface Lexicon extends ThemeWords {
  /** Identifies the words: the SHA-256 of all files, in hexadecimal. */
  readonly hash: string
  readonly surnames: Gazetteer<string>
  readonly japaneseSurnames: Gazetteer<string>
  readonly nameCharacters: Gazetteer<NameCharacter>
  readonly transliterationCharacters: Gazetteer<string>
  readonly knownNames: Gazetteer<string>
  /** What Tibetan, Mongolian and Uyghur names are made of: 洛桑, 额尔敦. */
  readonly nameParts: Gazetteer<string>
  readonly nameLikeWords: Gazetteer<string>
  readonly personNouns: Gazetteer<string>
  /** Words that tell of a person before or after them: 去世, 采访. */
  readonly personVerbs: Gazetteer<PersonVerbPlace>
  readonly titles: Gazetteer<string>
  readonly titleModifiers: Gazetteer<string>
  readonly titleFields: Gazetteer<string>
  readonly courtesyTitles: Gazetteer<string>
  /** What stands between a title and a name: 拿督. */
  readonly honours: Gazetteer<string>
  readonly organizations: Gazetteer<string>
  readonly placeClubs: Gazetteer<string>
  readonly organizationKinds: Gazetteer<OrganizationKind>
  readonly organizationSuffixes: Gazetteer<OrganizationSuffixKind>
  readonly organizationWords: Gazetteer<OrganizationWordPlace>
  readonly countries: Gazetteer<string>
  /** Cities where meetings are held. */
  readonly cities: Gazetteer<string>
  /** Other places that read like people: 顿涅茨克, 尖沙咀. */
  readonly places: Gazetteer<string>
  /** Countries, cities and other places. */
  readonly allPlaces: Gazetteer<string>
  readonly cueVerbs: Gazetteer<CueVerb>
  /** What follows a cue verb that reports no words: 欢迎 in 表示欢迎. */
  readonly cueComplements: Gazetteer<string>
  /** What keeps the mention after it from being a subject: 对, 向, 据. */
  readonly notSubjectPrepositions: Gazetteer<string>
  /** Nouns that speak without a name: 业内人士, 声明, 该公司. */
  readonly speakerNouns: Gazetteer<SpeakerNounKind>
  readonly stopWords: Gazetteer<string>
  /** Words before the name of an event that are no part of it: 出席. */
  readonly eventStops: Gazetteer<string>
  /** By the word in small letters. */
  readonly englishWords: Gazetteer<EnglishWordKind>
}

/** Where the package keeps its dictionaries: the same two levels up from `src` and from `dist`. */
export const packagedDictionaries = fileURLToPath(new URL('../../dictionaries/', import.meta.url))

/**
 * Reads all dictionaries of a folder.
 * @throws DictionaryError when a file is missing or a line is wrong; the message names file and line.
 */
export function loadLexicon(folder: string = packagedDictionaries): Lexicon {
  const hash = createHash('sha256')
  const read = (file: string, format: DictionaryFormat): DictionaryRow[] => {
    const source = readDictionary(folder, file)
    hash.update(file).update('\0').update(source).update('\0')
    return parseDictionary(file, source, format)
  }
  const rows = createCharacterRows(rowWidth)
  const list = <Entry>(words: Iterable<readonly [string, Entry]>): Gazetteer<Entry> =>
    createGazetteer(words, rows)
  const maker = { read, list }
  const words = (file: string): Gazetteer<string> =>
    list(read(file, { columns: ['word'] }).map(({ columns: [word] }) => [word, word]))
  const sorted = <Kind extends string>(
    file: string,
    columns: readonly [string, string],
    kinds: readonly Kind[],
  ): Gazetteer<Kind> => readSortedWords(maker, file, columns, kinds)

  const lexicon = {
    surnames: words('surnames.txt'),
    japaneseSurnames: words('japanese-surnames.txt'),
    nameCharacters: list(
      read('name-characters.txt', {
        columns: ['character', 'weight as surname', 'weight in given name'],
      }).map(toNameCharacter),
    ),
    transliterationCharacters: words('transliteration-characters.txt'),
    knownNames: words('known-names.txt'),
    nameParts: words('name-parts.txt'),
    nameLikeWords: words('name-like-words.txt'),
    personNouns: words('person-nouns.txt'),
    personVerbs: sorted('person-verbs.txt', ['word', 'person'], personVerbPlaces),
    titles: words('titles.txt'),
    titleModifiers: words('title-modifiers.txt'),
    titleFields: words('title-fields.txt'),
    courtesyTitles: words('courtesy-titles.txt'),
    honours: words('honours.txt'),
    organizations: words('organizations.txt'),
    placeClubs: words('place-clubs.txt'),
    organizationKinds: sorted('organization-kinds.txt', ['ending', 'kind'], organizationKinds),
    organizationSuffixes: sorted('organization-suffixes.txt', ['suffix', 'kind'], organizationSuffixKinds),
    organizationWords: sorted('organization-words.txt', ['word', 'place'], organizationWordPlaces),
    countries: words('countries.txt'),
    cities: words('cities.txt'),
    places: words('places.txt'),
    cueVerbs: list(read('cue-verbs.txt', cueVerbFormat).map(toCueVerb)),
    cueComplements: words('cue-complements.txt'),
    notSubjectPrepositions: words('not-subject-prepositions.txt'),
    speakerNouns: sorted('speaker-nouns.txt', ['noun', 'kind'], speakerNounKinds),
    stopWords: words('stop-words.txt'),
    eventStops: words('event-stops.txt'),
    ...readThemeWords(maker, readDictionary(folder, 'fintech.txt')),
    englishWords: sorted('english-words.txt', ['word', 'kind'], englishWordKinds),
  }
  // The segmenter reads these words by itself; they belong to the lexicon all the same.
  hash.update(readDictionary(folder, 'fintech.txt'))
  const allPlaces = list(
    [lexicon.countries, lexicon.cities, lexicon.places].flatMap(places =>
      [...places.words()].map(word => [word, word] as const),
    ),
  )
  return Object.freeze({ ...lexicon, allPlaces, hash: hash.digest('hex') })
}

/** Two columns for each list, and room for more: the rows are lines of the processor's cache. */
const rowWidth = 128

const personVerbPlaces = ['subject', 'object', 'both'] as const

const englishWordKinds: readonly EnglishWordKind[] = [
  'organization',
  'title',
  'modifier',
  'chief',
  'honorific',
  'connector',
  'particle',
  'given',
  'common',
]

function toNameCharacter({
  columns: [character, asSurname, asGiven],
  place,
}: DictionaryRow): readonly [string, NameCharacter] {
  const weights = { asSurname: Number(asSurname), asGiven: Number(asGiven) }
  if (Number.isNaN(weights.asSurname + weights.asGiven)) {
    throw new DictionaryError(
      `${place}: expected two numbers, got '${asSurname}' and '${asGiven}'; mend the line`,
    )
  }
  return [character, weights]
}

function readDictionary(folder: string, file: string): string {
  try {
    return readFileSync(`${folder}/${file}`, 'utf8')
  } catch (cause) {
    throw new DictionaryError(
      `${file}:1: expected a dictionary in '${folder}', but it cannot be read; restore the file or name its folder`,
      {
        cause,
      },
    )
  }
}
