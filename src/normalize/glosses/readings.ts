import { lazy } from '../lazy.ts'
import { readModel } from '../models.ts'
import { conversionTable } from '../script/conversion-table.ts'

/** How one character is read. */
export interface Readings {
  /** With tone marks, the usual one first, and the same without. */
  readonly toned: readonly string[]
  readonly toneless: readonly string[]
  /** Place by how common the character is, 0 the commonest; both scripts' forms count as one. */
  readonly rank: number
}

export interface ReadingTable {
  readonly byCharacter: ReadonlyMap<string, Readings>
  /** By Simplified character, the commonest Traditional form that it stands for. */
  readonly usualForm: ReadonlyMap<string, string>
  /** Traditional characters that a conversion of single characters yields. */
  readonly yielded: ReadonlySet<string>
  /** All syllables with tone marks, each with its form without; and all without. */
  readonly toned: ReadonlyMap<string, string>
  readonly toneless: ReadonlySet<string>
}

export const readingTable = lazy((): ReadingTable => {
  const { characters } = conversionTable()
  const byCharacter = new Map<string, Readings>()
  const usualForm = new Map<string, string>()
  const yielded = new Set<string>()
  const plain = new Map<string, string>()
  for (const line of readModel('readings.txt').toString().split('\n')) {
    const [character, readings, mark] = line.split('\t')
    if (character === undefined || readings === undefined) continue
    const simplified = characters.get(character)
    if (simplified !== undefined && !usualForm.has(simplified)) usualForm.set(simplified, character)
    if (mark === yieldedMark) yielded.add(character)
    const toned = readings.split(',')
    const toneless = toned.map(syllable => {
      const known = plain.get(syllable) ?? withoutTone(syllable)
      plain.set(syllable, known)
      return known
    })
    byCharacter.set(character, { toned, toneless, rank: byCharacter.size })
  }
  return { byCharacter, usualForm, yielded, toned: plain, toneless: new Set(plain.values()) }
})

const yieldedMark = 'yielded'

const toneMarks = /[\u0300\u0301\u0304\u030C]/gu

/** `lǜ` → `lü`. */
const withoutTone = (syllable: string): string =>
  syllable.normalize('NFD').replace(toneMarks, '').normalize('NFC')

/** Whether the usual readings of two characters differ in tone at most. */
export function soundAlike(one: string, other: string): boolean {
  const { byCharacter } = readingTable()
  const reading = byCharacter.get(one)?.toneless[0]
  return reading !== undefined && reading === byCharacter.get(other)?.toneless[0]
}
