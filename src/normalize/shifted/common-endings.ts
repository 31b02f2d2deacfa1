import { characterModel } from '../language/character-model.ts'
import { allLeads, codePage, isDropped } from './code-page.ts'
import type { Reading } from './path.ts'

/** Which lead bytes may wait: all, or those that end a dropped pair, told by the byte that it began with. */
type Leads = 'any' | number

/** Common characters whose codes end in `trail`: a byte that is guessed spells no rare one, there are too many. */
export function commonEnding(leads: Leads, trail: number): readonly Reading[] {
  const table = tables.get(leads) ?? tableOf(leads)
  tables.set(leads, table)
  return table[trail] ?? []
}

/** By leads, then by trail; some twenty bytes begin a dropped pair. */
const tables = new Map<Leads, readonly (readonly Reading[])[]>()

function tableOf(leads: Leads): readonly (readonly Reading[])[] {
  const { isCommon } = characterModel()
  const { units } = codePage()
  const possible = allLeads.filter(lead => leads === 'any' || isDropped(leads, lead))
  return Array.from({ length: 0x100 }, (_, trail) =>
    possible
      .map(lead => ({ unit: units[(lead << 8) | trail] ?? 0, trail, against: 0 }))
      .filter(({ unit }) => unit !== 0 && isCommon(unit)),
  )
}
