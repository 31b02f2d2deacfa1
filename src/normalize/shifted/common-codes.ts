import { characterModel } from '../language/character-model.ts'
import { lazy } from '../lazy.ts'
import { codePage, firstLead, isForPrivateUse, lastLead } from './code-page.ts'

/** Which lead bytes may wait: all, or those that end a dropped pair beginning with a certain byte. */
export type Leads = 'any' | 'high' | 'low'

/** The leads that may have ended a dropped pair which began with `first`. */
export const leadsBehind = (first: number): Leads => (isForPrivateUse(first, lastLead) ? 'high' : 'low')

export const isAmong = (lead: number, leads: Leads): boolean =>
  leads === 'any' || lead >= 0xa1 === (leads === 'high')

/** Codes of common characters that end in `trail`: a byte that is guessed spells no rare one, there are too many. */
export const commonCodes = (leads: Leads, trail: number): readonly number[] => tables()[leads][trail] ?? []

const tables = lazy(() => {
  const { isCommon } = characterModel()
  const { units } = codePage()
  const ending = (leads: Leads, trail: number): readonly number[] =>
    allLeads
      .map(lead => (lead << 8) | trail)
      .filter(code => {
        const unit = units[code] ?? 0
        return isAmong(code >> 8, leads) && unit !== 0 && isCommon(unit)
      })
  const table = (leads: Leads): readonly (readonly number[])[] =>
    Array.from({ length: 0x100 }, (_, trail) => ending(leads, trail))
  return { any: table('any'), high: table('high'), low: table('low') }
})

const allLeads: readonly number[] = Array.from(
  { length: lastLead - firstLead + 1 },
  (_, index) => firstLead + index,
)
