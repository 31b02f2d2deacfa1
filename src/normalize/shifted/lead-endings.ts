import { lazy } from '../lazy.ts'
import { allLeads, codePage } from './code-page.ts'
import type { Reading } from './path.ts'

/** The characters that a lead byte begins and another lead ends, as a byte that nothing tells may be; with nothing against them. */
export const endingsOf = (lead: number): readonly Reading[] => table()[lead] ?? none

const none: readonly Reading[] = []

/** By lead: a search asks for the same ones thousands of times. */
const table = lazy((): readonly (readonly Reading[])[] => {
  const { units } = codePage()
  const endings: (readonly Reading[])[] = Array.from({ length: 0x100 }, () => none)
  for (const lead of allLeads)
    endings[lead] = allLeads
      .map(trail => ({ unit: units[(lead << 8) | trail] ?? 0, trail, against: 0 }))
      .filter(({ unit }) => unit !== 0)
  return endings
})
