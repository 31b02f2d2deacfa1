import { addAll } from '../../document/add-to.ts'
import { type Context, characterModel } from '../language/character-model.ts'
import { codePage, firstLead, lastLead } from '../shifted/code-page.ts'

/** One way to read the characters so far: the byte that waits for its second, or none. */
interface Way {
  readonly pending: number
  readonly context: Context
  readonly score: number
  readonly piece: Uint8Array
  readonly from: Way | null
}

/**
 * The bytes of each character of GBK text that was read as Latin, but as UTF-8 wherever bytes happened to be that: of
 * `Ìá¹©` such a reader makes `Ìṩ`, and `á` may be E1 or C3 A1. A mark that GBK has may be a byte or itself (`“½ðÊ¢”`), a Chinese
 * character is itself. Of all ways, the one that spells the likeliest text.
 */
export function mixedBytes(
  characters: readonly string[],
  byteOf: (character: string) => Uint8Array | undefined,
): readonly Uint8Array[] {
  const { start: context } = characterModel()
  const pieces: Uint8Array[] = []
  const known = new Map<string, readonly Choice[]>()
  let first: Way = { pending: none, context, score: 0, piece: new Uint8Array(), from: null }
  for (let start = 0; start < characters.length; start += atOnce) {
    let ways: readonly Way[] = [first]
    for (const character of characters.slice(start, start + atOnce)) {
      const choices = known.get(character) ?? choicesOf(character, byteOf(character))
      known.set(character, choices)
      const next: Way[] = []
      for (const way of ways) for (const choice of choices) next.push(readOn(way, choice))
      ways = likeliest(next)
    }
    const isLast = start + atOnce >= characters.length
    const [best = first] = isLast ? ways.toSorted((one, other) => atEnd(other) - atEnd(one)) : ways
    addAll(pieces, piecesOf(best))
    first = { ...best, from: null }
  }
  return pieces
}

/** Of a line without end, so many characters are read before one way is taken. */
const atOnce = 4096

function piecesOf(last: Way): readonly Uint8Array[] {
  const pieces: Uint8Array[] = []
  for (let way = last; way.from !== null; way = way.from) pieces.push(way.piece)
  return pieces.reverse()
}

/** A line does not end within a character. */
const atEnd = ({ score, pending }: Way): number => score + (pending === none ? 0 : unassigned)

const none = -1

/** So many ways are followed at once; twice as many bring nothing more back. */
const mostWays = 4
/** What is less likely by so much (natural logarithm) never comes out best. */
const mostBehind = 20

/** The best of those that go on alike. */
function likeliest(ways: Way[]): readonly Way[] {
  if (ways.length === 1) return ways
  const { stateOf } = characterModel()
  const kept: Way[] = []
  const least = Math.max(...ways.map(({ score }) => score)) - mostBehind
  for (const way of ways.sort((one, other) => other.score - one.score)) {
    if (way.score < least) break
    const state = stateOf(way.context)
    if (kept.some(({ pending, context }) => pending === way.pending && stateOf(context) === state)) continue
    kept.push(way)
    if (kept.length === mostWays) break
  }
  return kept
}

interface Choice {
  readonly piece: Uint8Array
  readonly penalty: number
}

/** Two bytes seldom look like UTF-8, and marks are seldom written otherwise than their page; a word of Chinese is still rarer. */
const asUtf8 = -1.5
const asMark = -1.5
const asChinese = -4

/** What a character may have been read from. */
function choicesOf(character: string, byte: Uint8Array | undefined): readonly Choice[] {
  const choices: Choice[] = byte === undefined ? [] : [{ piece: byte, penalty: 0 }]
  if (byte === undefined || (character >= '\u0080' && !marks.test(character)))
    for (const [times, piece] of asUtf8Of(character)) choices.push({ piece, penalty: asUtf8 * (times + 1) })
  const penalty = character >= '\u2E80' ? asChinese : asMark
  const code = marksAndChinese.test(character) ? (codePage().codes[character.charCodeAt(0)] ?? 0) : 0
  if (code !== 0) choices.push({ piece: Uint8Array.of(code >> 8, code & 0xff), penalty })
  return choices
}

/**
 * The bytes of a character in UTF-8, each of those being one or, where a reader began again with what it had read, once more UTF-8
 * (`з` of D0 B7, of D0 C2 B7): with how often.
 */
function asUtf8Of(character: string): readonly (readonly [number, Uint8Array])[] {
  let found: readonly (readonly [number, readonly number[]])[] = [[0, []]]
  for (const byte of Buffer.from(character)) {
    const twice = character >= '\u0100' ? [...Buffer.from(String.fromCharCode(byte))] : []
    found = found.flatMap(([times, piece]) => {
      const once = [times, [...piece, byte]] as const
      return twice.length === 0 ? [once] : [once, [times + 1, [...piece, ...twice]] as const]
    })
  }
  return found.map(([times, piece]) => [times, Uint8Array.from(piece)])
}

const marks = /[\u2013-\u2026]/u
const marksAndChinese = /[\u2013-\u2026\u2E80-\uFFEF]/u

function readOn(way: Way, { piece, penalty }: Choice): Way {
  const model = characterModel()
  const { units } = codePage()
  let { pending, context } = way
  let score = way.score + penalty
  for (const byte of piece) {
    if (pending === none && byte >= firstLead && byte <= lastLead) {
      pending = byte
      continue
    }
    const unit = pending === none ? byte : (units[(pending << 8) | byte] ?? 0)
    pending = none
    const next = model.identify(unit)
    score += unit === 0 ? unassigned : model.score(context, next)
    context = model.after(context, next)
  }
  return { pending, context, score, piece, from: way }
}

/** Two bytes that are no character: worse than the rarest (natural logarithm). */
const unassigned = -20
