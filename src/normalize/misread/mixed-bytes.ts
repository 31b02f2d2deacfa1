import { readingTable } from '../glosses/readings.ts'
import { lazy } from '../lazy.ts'
import { codePage, firstLead, lastLead } from '../shifted/code-page.ts'

/** One way to read the characters so far: the byte that waits for its second, or none. */
interface Way {
  readonly pending: number
  readonly score: number
  readonly piece: Uint8Array
  readonly from: Way | null
}

/**
 * The bytes of each character of GBK text that was read as Latin, but as UTF-8 wherever bytes happened to be that: of
 * `Ìá¹©` such a reader makes `Ìṩ`, and `á` may be E1 or C3 A1. A mark that GBK has may be a byte or itself (`“½ðÊ¢”`), a Chinese
 * character is itself. Of all ways, the one that spells the commonest characters.
 */
export function mixedBytes(
  characters: readonly string[],
  byteOf: (character: string) => Uint8Array | undefined,
): readonly Uint8Array[] {
  let ways: readonly Way[] = [{ pending: none, score: 0, piece: new Uint8Array(), from: null }]
  for (const character of characters) {
    const choices = choicesOf(character, byteOf(character))
    const next: Way[] = []
    for (const way of ways)
      for (const { piece, penalty } of choices) {
        const read = readOn(way, piece, penalty)
        const rival = next.findIndex(({ pending }) => pending === read.pending)
        if (rival < 0) next.push(read)
        else if ((next[rival]?.score ?? 0) < read.score) next[rival] = read
      }
    ways = next
  }
  const pieces: Uint8Array[] = []
  const [best] = ways.toSorted((one, other) => atEnd(other) - atEnd(one))
  for (let way = best ?? null; way !== null && way.from !== null; way = way.from) pieces.push(way.piece)
  return pieces.reverse()
}

/** A line does not end within a character. */
const atEnd = ({ score, pending }: Way): number => score + (pending === none ? 0 : unassigned)

const none = -1

/** Two bytes seldom look like UTF-8, and marks are seldom written otherwise than their page; a word of Chinese is still rarer. */
const asUtf8 = -1.5
const asMark = -1.5
const asChinese = -4

interface Choice {
  readonly piece: Uint8Array
  readonly penalty: number
}

/** What a character may have been read from. */
function choicesOf(character: string, byte: Uint8Array | undefined): readonly Choice[] {
  const choices: Choice[] = byte === undefined ? [] : [{ piece: byte, penalty: 0 }]
  if (byte === undefined || (character >= '\u00A0' && !marks.test(character)))
    choices.push({ piece: Buffer.from(character), penalty: asUtf8 })
  const penalty = character >= '\u2E80' ? asChinese : asMark
  const code = marksAndChinese.test(character) ? (codePage().codes[character.charCodeAt(0)] ?? 0) : 0
  if (code !== 0) choices.push({ piece: Uint8Array.of(code >> 8, code & 0xff), penalty })
  return choices
}

const marks = /[\u2013-\u2026]/u
const marksAndChinese = /[\u2013-\u2026\u2E80-\uFFEF]/u

function readOn(way: Way, piece: Uint8Array, penalty: number): Way {
  let { pending } = way
  let score = way.score + penalty
  for (const byte of piece) {
    if (pending !== none) {
      score += scores()[(pending << 8) | byte] ?? 0
      pending = none
    } else if (byte >= firstLead && byte <= lastLead) pending = byte
  }
  return { pending, score, piece, from: way }
}

/** In natural logarithms; the commonest character has 0, the 3,500th -4. */
const unassigned = -8
const rare = -6
const punctuation = /[\u2014-\u2026\u3000-\u3011\uFF01-\uFF5E·]/u

/** Per code of two bytes, how well it spells: common characters and marks, rare ones, none. */
const scores = lazy((): Float64Array => {
  const { byCharacter } = readingTable()
  const { units } = codePage()
  return Float64Array.from({ length: 0x10000 }, (_, code) => {
    const unit = units[code] ?? 0
    if (unit === 0) return unassigned
    const character = String.fromCharCode(unit)
    const rank = byCharacter.get(character)?.rank
    if (rank === undefined) return punctuation.test(character) ? 0 : rare
    return -Math.log(1 + rank) / 2
  })
})
