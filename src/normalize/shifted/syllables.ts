import { addTo } from '../../document/add-to.ts'
import { readingTable } from '../glosses/readings.ts'
import { lazy } from '../lazy.ts'
import { codePage } from './code-page.ts'

/** Whether a character is read so, if need be in another tone: older and regional readings differ there. */
export const isRead = (unit: number, syllable: string): boolean => unitsRead(syllable).includes(unit)

/** The characters of the code page that are read so, in any tone. */
export const unitsRead = (syllable: string): readonly number[] =>
  unitsBySyllable().get(readingTable().toned.get(syllable) ?? syllable) ?? []

const unitsBySyllable = lazy(() => {
  const units = new Map<string, number[]>()
  for (const [character, { toneless }] of readingTable().byCharacter) {
    const unit = character.charCodeAt(0)
    if (codePage().codes[unit] === 0) continue
    for (const syllable of new Set(toneless)) addTo(units, syllable, unit)
  }
  return units
})
