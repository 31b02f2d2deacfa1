import { Parser } from 'htmlparser2'
import type { Span } from '../../document/span.ts'
import { headings, hiddenElements, inlineElements } from './elements.ts'

/** A run of text between two tags of a page, blanks around it left out; offsets into the page's source. */
export interface Chunk extends Span {
  /** What the source says, entities read. */
  readonly text: string
  /** As it stands, piece by piece: an entity is one of its own. */
  readonly pieces: readonly Piece[]
  /** Whether a line ends between the chunk before and this one. */
  readonly breaksBefore: boolean
  readonly kind: 'title' | 'heading' | 'text'
}

interface Piece extends Span {
  readonly text: string
}

/** The texts of a page in order, and how deep its elements stand in one another. */
export interface PageChunks {
  readonly chunks: readonly Chunk[]
  readonly depth: number
}

export function readChunks(source: string): PageChunks {
  const chunks: Chunk[] = []
  const open: string[] = []
  let [depth, hidden] = [0, 0]
  let breaks = false
  let pieces: Piece[] = []
  const finish = (): void => {
    const trimmed = trim(pieces)
    pieces = []
    const [first, last] = [trimmed[0], trimmed.at(-1)]
    if (first === undefined || last === undefined) return
    const text = trimmed.map(piece => piece.text).join('')
    const kind = open.includes('title') ? 'title' : open.some(name => headings.has(name)) ? 'heading' : 'text'
    chunks.push({ start: first.start, end: last.end, text, pieces: trimmed, breaksBefore: breaks, kind })
    breaks = false
  }
  const parser: Parser = new Parser({
    onopentag(name) {
      finish()
      if (open.push(name) > depth) depth = open.length
      if (hiddenElements.has(name)) hidden++
      if (!inlineElements.has(name)) breaks = true
    },
    ontext(text) {
      if (hidden === 0) pieces.push({ start: parser.startIndex, end: parser.endIndex + 1, text })
    },
    onclosetag(name) {
      finish()
      open.pop()
      if (hiddenElements.has(name)) hidden--
      if (!inlineElements.has(name)) breaks = true
    },
    oncomment: finish,
  })
  parser.end(source)
  finish()
  return { chunks, depth }
}

const blank = /[\s\u00A0\u3000]/u

/** Without the blanks at both ends. */
function trim(pieces: readonly Piece[]): readonly Piece[] {
  const isBlank = ({ text }: Piece): boolean => text.trim() === ''
  const kept = pieces.slice(
    pieces.findIndex(piece => !isBlank(piece)),
    pieces.findLastIndex(piece => !isBlank(piece)) + 1,
  )
  return kept.map((piece, index) => {
    if (piece.text.length !== piece.end - piece.start) return piece
    let [from, to] = [0, piece.text.length]
    if (index === 0) while (blank.test(piece.text[from] ?? '')) from++
    if (index === kept.length - 1) while (blank.test(piece.text[to - 1] ?? '')) to--
    return { start: piece.start + from, end: piece.start + to, text: piece.text.slice(from, to) }
  })
}
