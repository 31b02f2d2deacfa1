import { DictionaryError, type DictionaryRow } from './dictionary-file.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type ListMaker, readSortedWords } from './sorted-words.ts'

/** Whether a word ends terms or is too general for them; dictionaries/keyword-words.txt explains each. */
export type KeywordWordKind = 'head' | 'general'

/** What the search for themes knows of words. */
export interface ThemeWords {
  readonly keywordWords: Gazetteer<KeywordWordKind>
  /** The topic of a term: 支付 of 移动支付. */
  readonly topics: Gazetteer<string>
  /** The mainland's word for the same thing: 移动支付 for 行动支付. */
  readonly termVariants: Gazetteer<string>
  /** In how many texts of a collection of news a word or phrase stands. */
  readonly documentFrequencies: Gazetteer<number>
  /** Terms of finance and technology, which the segmenter knows too. */
  readonly terms: Gazetteer<string>
}

const keywordWordKinds: readonly KeywordWordKind[] = ['head', 'general']

/** Reads the files of them; `terms` is the segmenter's list, whose format is jieba's and checked where it is loaded. */
export function readThemeWords(maker: ListMaker, terms: string): ThemeWords {
  const { read, list } = maker
  const pairs = (file: string, columns: readonly [string, string]): Gazetteer<string> =>
    list(read(file, { columns }).map(({ columns: [word, value = ''] }) => [word, value]))
  return {
    keywordWords: readSortedWords(maker, 'keyword-words.txt', ['word', 'kind'], keywordWordKinds),
    topics: pairs('topics.txt', ['term', 'topic']),
    termVariants: pairs('term-variants.txt', ['variant', 'term']),
    documentFrequencies: list(
      read('document-frequencies.txt', { columns: ['word', 'texts'] }).map(toFrequency),
    ),
    terms: list(toTerms(terms)),
  }
}

/** @throws DictionaryError when the second column is no number. */
function toFrequency({ columns: [word, texts], place }: DictionaryRow): readonly [string, number] {
  const count = Number(texts)
  if (Number.isSafeInteger(count) && count > 0) return [word, count]
  throw new DictionaryError(`${place}: expected a number of texts, got '${texts}'; mend the line`)
}

const toTerms = (source: string): (readonly [string, string])[] =>
  source
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const [word = ''] = line.split(' ')
      return [word, word]
    })
