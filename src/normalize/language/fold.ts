import { lazy } from '../lazy.ts'
import { conversionTable } from '../script/conversion-table.ts'

/**
 * What the character model counts in place of a UTF-16 unit: Simplified form, full-width punctuation, one sign for all
 * digits and one for all letters, so that it reads either script in either width.
 */
export const foldTable = lazy((): Uint16Array => {
  const folded = new Uint16Array(0x10000)
  for (let unit = 0; unit < folded.length; unit++) folded[unit] = foldUnit(unit)
  for (const [from, to] of conversionTable().characters) {
    if (from.length === 1 && to.length === 1) folded[from.charCodeAt(0)] = to.charCodeAt(0)
  }
  return folded
})

const digitSign = 0x30
const letterSign = 0x61

/** Distance from ASCII to its full-width forms. */
const fullWidth = 0xfee0

function foldUnit(unit: number): number {
  const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - fullWidth : unit
  if (narrow >= 0x30 && narrow <= 0x39) return digitSign
  if ((narrow >= 0x41 && narrow <= 0x5a) || (narrow >= 0x61 && narrow <= 0x7a)) return letterSign
  if (narrow === 0x20 || narrow === 0x3000 || narrow === 0xa0) return 0x20
  return narrow > 0x20 && narrow < 0x7f ? narrow + fullWidth : narrow
}
