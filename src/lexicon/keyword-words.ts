import { DictionaryError, type DictionaryRow } from './dictionary-file.ts'

/** Whether a word ends terms or is too general for them; dictionaries/keyword-words.txt explains each. */
export type KeywordWordKind = 'term' | 'general'

export const keywordWordKinds: readonly KeywordWordKind[] = ['term', 'general']

export const toKeywordWord = ({
  columns: [word, kind],
}: DictionaryRow): readonly [string, KeywordWordKind] => [word, kind === 'term' ? 'term' : 'general']

/** @throws DictionaryError when the second column is no number. */
export function toFrequency({ columns: [word, texts], place }: DictionaryRow): readonly [string, number] {
  const count = Number(texts)
  if (Number.isSafeInteger(count) && count > 0) return [word, count]
  throw new DictionaryError(`${place}: expected a number of texts, got '${texts}'; mend the line`)
}

/** The words of the segmenter's list, whose format is jieba's and checked where it is loaded. */
export const toTerms = (source: string): (readonly [string, string])[] =>
  source
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const [word = ''] = line.split(' ')
      return [word, word]
    })
