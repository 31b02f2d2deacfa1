/** A mark that may matter to where sentences end. */
export interface Mark {
  readonly at: number
  readonly kind: 'line-break' | 'end' | 'enclosing'
  /** Of a mark that opens an enclosure within its line: where the mark stands that closes it. */
  closedBy?: number
}

/** The marks of a text in order. Enclosing marks without a partner in their line have no meaning. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = []
  let open: OpenMark[] = []
  for (let at = 0; at < text.length; at++) {
    const kind = kindOfCode[text.charCodeAt(at)]
    if (kind === plain) continue
    if (kind === enclosing) {
      const mark: Mark = { at, kind: 'enclosing' }
      marks.push(mark)
      enclose(mark, text.charAt(at), open)
    } else if (kind === lineBreak) {
      marks.push({ at, kind: 'line-break' })
      open = []
    } else if (kind === end || isFullStop(text, at)) marks.push({ at, kind: 'end' })
  }
  return marks
}

interface OpenMark {
  readonly mark: Mark
  readonly closer: string
}

/** How many marks may stand open at once; more are damage. */
const deepest = 8

/** Closes the last enclosure that the character closes, or opens one. */
function enclose(mark: Mark, character: string, open: OpenMark[]): void {
  const partner = open.findLastIndex(({ closer }) => closer === character)
  const closer = closers.get(character)
  if (partner >= 0) {
    const opener = open[partner]?.mark
    if (opener !== undefined) opener.closedBy = mark.at
    open.length = partner
  } else if (closer !== undefined) {
    // The same mark opened again: the first was never closed.
    const unclosed = open.findIndex(other => other.closer === closer)
    if (unclosed >= 0) open.length = unclosed
    open.push({ mark, closer })
    if (open.length > deepest) open.shift()
  }
}

const closers: ReadonlyMap<string, string> = new Map(
  ['“”', '‘’', '「」', '『』', '""', '＂＂', '《》', '〈〉', '（）', '()', '【】'].map(
    ([opener = '', closer = '']) => [opener, closer],
  ),
)

/** A full stop of ASCII ends a sentence after a Han character only: `他来了.`, not `3.5`, `Inc.`. */
const isFullStop = (text: string, at: number): boolean =>
  han.test(text.charAt(at - 1)) && !/[\w.]/u.test(text.charAt(at + 1))
const han = /\p{Script=Han}/u

const plain = 0
const end = 1
const halfWidthStop = 2
const enclosing = 3
const lineBreak = 4

/** What each code unit is: most characters of a text are none of the marks, and this is the quickest way to say so. */
const kindOfCode = createKinds()

function createKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000)
  for (const mark of '。！？!?…') kinds[mark.charCodeAt(0)] = end
  for (const pair of closers) for (const mark of pair) kinds[mark.charCodeAt(0)] = enclosing
  kinds['.'.charCodeAt(0)] = halfWidthStop
  kinds['\n'.charCodeAt(0)] = lineBreak
  return kinds
}
