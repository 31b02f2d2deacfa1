import type { DictionaryFormat, DictionaryRow } from './dictionary-file.ts'
import { createGazetteer, type Gazetteer } from './gazetteer.ts'

/** Reads and checks a file of the folder. */
export type ReadRows = (file: string, format: DictionaryFormat) => DictionaryRow[]

/**
 * The words of a file whose second column sorts them: each with its kind, which is one of `kinds`.
 * @throws DictionaryError as `read` does, also where a line has another kind.
 */
export function readSortedWords<Kind extends string>(
  read: ReadRows,
  file: string,
  columns: readonly [word: string, kind: string],
  kinds: readonly Kind[],
): Gazetteer<Kind> {
  const rows = read(file, { columns, allowed: { [columns[1]]: kinds } })
  return createGazetteer(
    rows.flatMap(({ columns: [word, column] }) => {
      const kind = kinds.find(known => known === column)
      return kind === undefined ? [] : [[word, kind] as const]
    }),
  )
}
