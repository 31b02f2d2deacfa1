/** Measures lines in columns. */
export interface Ruler {
  width(text: string, from: number, to: number): number
  /** Columns of what can't be parted at the head of a line: a word or a character, with the marks that go with it. */
  firstWord(text: string, start: number): number
}

/** Columns of a Han character, of a mark that some fonts show narrow (“—…), and of a Latin letter or digit. */
const rulerOf = (han: number, mark: number, latin: number): Ruler => {
  const columns = (text: string, from: number, to: number): number => {
    let sum = 0
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at)
      if (unit >= 0x2e80 && !(unit >= 0xff61 && unit <= 0xffdc)) sum += isTrailing(unit) ? 0 : han
      else sum += unit >= 0x2010 && unit <= 0x2026 ? mark : latin
    }
    return sum
  }
  return {
    width: columns,
    firstWord: (text, start) => {
      firstWord.lastIndex = start
      const word = firstWord.exec(text)?.[0] ?? ''
      return columns(text, start, start + word.length)
    },
  }
}

/** The second half of a surrogate pair. */
const isTrailing = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

const firstWord =
  /[“‘「『《（(【]{0,3}(?:[A-Za-z0-9.%+-]{1,60}|[^\n])[，。、；：？！”’」』》）】,.;:?!)%]{0,3}/uy

/** Terminals and mail count Han characters double, some programs count characters. */
export const rulers: readonly Ruler[] = [rulerOf(2, 2, 1), rulerOf(2, 1, 1), rulerOf(2, 2, 2)]
