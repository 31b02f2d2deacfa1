import { readingTable } from '../glosses/readings.ts'
import { conversionTable } from '../script/conversion-table.ts'
import { isOnlySimplified } from '../script/script.ts'
import { alwaysConverted, fewGlossed, someGlossed } from './rules.ts'

/** The characters that a glossing program has a reading for, in its order. */
export type GlossTable = readonly string[]

/** How many characters the largest kind of table holds. */
const many = 700

export const glossTables = {
  few: (): GlossTable => fewGlossed,
  some: (): GlossTable => someGlossed,
  many: (): GlossTable =>
    [...readingTable().byCharacter.keys()]
      .filter(character => conversionTable().characters.has(character))
      .slice(0, many),
}

/** Character by character, as the careless converters of such pages do; a Traditional text stays. */
export function traditionalOf(text: string): string {
  const { usualForm } = readingTable()
  return [...text]
    .map(character =>
      isOnlySimplified(character) || alwaysConverted.includes(character)
        ? (usualForm.get(character) ?? character)
        : character,
    )
    .join('')
}
