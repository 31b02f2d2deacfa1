import type { DictionaryFormat, DictionaryRow } from './dictionary-file.ts'
import type { Gazetteer } from './gazetteer.ts'

/** What lists of words are made with. */
export interface ListMaker {
  /** Reads and checks a file of the folder. */
  read(file: string, format: DictionaryFormat): DictionaryRow[]
  /** A gazetteer beside the others of the lexicon. */
  list<Entry>(words: Iterable<readonly [string, Entry]>): Gazetteer<Entry>
}

/**
 * The words of a file whose second column sorts them: each with its kind, which is one of `kinds`.
 * @throws DictionaryError as `read` does, also where a line has another kind.
 */
export function readSortedWords<Kind extends string>(
  { read, list }: ListMaker,
  file: string,
  columns: readonly [word: string, kind: string],
  kinds: readonly Kind[],
): Gazetteer<Kind> {
  const rows = read(file, { columns, allowed: { [columns[1]]: kinds } })
  return list(
    rows.flatMap(({ columns: [word, column] }) => {
      const kind = kinds.find(known => known === column)
      return kind === undefined ? [] : [[word, kind] as const]
    }),
  )
}
