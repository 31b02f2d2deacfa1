import { characterModel } from '../language/character-model.ts'
import { allLeads, codePage, isDropped } from './code-page.ts'

/** Which lead bytes may wait: all, or those that end a dropped pair, told by the byte that it began with. */
type Leads = 'any' | number

/** Codes of common characters that end in `trail`: a byte that is guessed spells no rare one, there are too many. */
export function commonCodes(leads: Leads, trail: number): readonly number[] {
  const table = tables.get(leads) ?? tableOf(leads)
  tables.set(leads, table)
  return table[trail] ?? []
}

/** By leads, then by trail; some twenty bytes begin a dropped pair. */
const tables = new Map<Leads, readonly (readonly number[])[]>()

function tableOf(leads: Leads): readonly (readonly number[])[] {
  const { isCommon } = characterModel()
  const { units } = codePage()
  const possible = allLeads.filter(lead => leads === 'any' || isDropped(leads, lead))
  return Array.from({ length: 0x100 }, (_, trail) =>
    possible
      .map(lead => (lead << 8) | trail)
      .filter(code => {
        const unit = units[code] ?? 0
        return unit !== 0 && isCommon(unit)
      }),
  )
}
