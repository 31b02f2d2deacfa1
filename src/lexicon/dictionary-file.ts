/** A dictionary file that cannot be used as it stands; the message begins with `file:line`. */
export class DictionaryError extends Error {
  override readonly name = 'DictionaryError'
}

/** One entry: its columns, and where it stands. */
export interface DictionaryRow {
  readonly columns: readonly [string, ...string[]]
  readonly place: string
}

export interface DictionaryFormat {
  /** Names the columns that every row has, the word first. */
  readonly columns: readonly string[]
  /** What may stand in a column, where not every string may. */
  readonly allowed?: Readonly<Record<string, readonly string[]>>
}

/**
 * Reads a dictionary: `#` comment lines, then one entry a line, TAB between columns.
 * @throws DictionaryError with `file:line` when a line has not the columns that `format` names, repeats a word,
 * or is not in Unicode's composed form.
 */
export function parseDictionary(file: string, source: string, format: DictionaryFormat): DictionaryRow[] {
  const rows: DictionaryRow[] = []
  const seen = new Set<string>()
  for (const [index, line] of source
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (line === '' || line.startsWith('#')) continue
    const place = `${file}:${index + 1}`
    const [word = '', ...others] = line.split('\t')
    const fault =
      faultOf(word, others, format) ?? (seen.has(word) ? `the word ${word} stands here twice` : null)
    if (fault !== null) throw new DictionaryError(`${place}: ${fault}; mend the line or remove it`)
    seen.add(word)
    rows.push({ columns: [word, ...others], place })
  }
  return rows
}

function faultOf(
  word: string,
  others: readonly string[],
  { columns, allowed }: DictionaryFormat,
): string | null {
  const cells = [word, ...others]
  if (cells.length !== columns.length) {
    return `expected ${columns.length} column(s) (${columns.join(' TAB ')}), got ${cells.length}`
  }
  for (const [index, name] of columns.entries()) {
    const cell = cells[index] ?? ''
    const choices = allowed?.[name]
    if (cell === '' || cell !== cell.trim())
      return `expected a ${name} without spaces around it, got '${cell}'`
    if (cell !== cell.normalize('NFC')) return `expected the ${name} '${cell}' in Unicode form NFC`
    if (choices && !choices.includes(cell))
      return `expected ${name} to be ${choices.join(' or ')}, got '${cell}'`
  }
  return null
}
