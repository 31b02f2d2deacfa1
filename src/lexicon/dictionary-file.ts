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
  // Asked of the whole file once, because asking each cell takes most of the time of reading all dictionaries.
  const isComposed = source === source.normalize('NFC')
  linesOf(source).forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return
    const columns = cellsOf(line)
    const [word] = columns
    const fault =
      faultOf(columns, format, isComposed) ?? (seen.has(word) ? `the word ${word} stands here twice` : null)
    const place = `${file}:${index + 1}`
    if (fault !== null) throw new DictionaryError(`${place}: ${fault}; mend the line or remove it`)
    seen.add(word)
    rows.push({ columns, place })
  })
  return rows
}

function linesOf(source: string): string[] {
  const lines = source.replace(/^\uFEFF/u, '').split('\n')
  return source.includes('\r') ? lines.map(line => line.replace(/\r$/u, '')) : lines
}

function cellsOf(line: string): readonly [string, ...string[]] {
  const tab = line.indexOf('\t')
  return tab < 0 ? [line] : [line.slice(0, tab), ...line.slice(tab + 1).split('\t')]
}

function faultOf(
  cells: readonly string[],
  { columns, allowed }: DictionaryFormat,
  isComposed: boolean,
): string | null {
  if (cells.length !== columns.length) {
    return `expected ${columns.length} column(s) (${columns.join(' TAB ')}), got ${cells.length}`
  }
  for (let index = 0; index < columns.length; index++) {
    const [name = '', cell = ''] = [columns[index], cells[index]]
    const choices = allowed?.[name]
    if (cell === '' || cell !== cell.trim())
      return `expected a ${name} without spaces around it, got '${cell}'`
    if (!isComposed && cell !== cell.normalize('NFC'))
      return `expected the ${name} '${cell}' in Unicode form NFC`
    if (choices && !choices.includes(cell))
      return `expected ${name} to be ${choices.join(' or ')}, got '${cell}'`
  }
  return null
}
