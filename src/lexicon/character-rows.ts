/**
 * What lists know of each UTF-16 unit: a row of bytes for each unit, with a column for each thing known. Many lists are asked about the
 * same place of a text; in a row their answers stand side by side and come into the processor's cache together, where tables of their
 * own would have to be fetched one by one.
 */
export interface CharacterRows {
  /** What is known of a unit stands at `(unit & mask) * width` and its column; 0 where nothing is. */
  readonly cells: Uint8Array
  readonly width: number
  readonly mask: number
  /** Takes the next free column. */
  addColumn(): number
}

/** Rows with so many columns. Where there are fewer rows than units, a power of two, units share a row, and may be told what only others are. */
export function createCharacterRows(width: number, rows = unitCount): CharacterRows {
  let columns = 0
  return {
    cells: new Uint8Array(rows * width),
    width,
    mask: rows - 1,
    addColumn() {
      if (columns === width)
        throw new RangeError(`expected at most ${width} columns, got one more; make the rows wider`)
      return columns++
    },
  }
}

const unitCount = 0x10000
