import { elementAt } from '../../../document/partition.ts'
import type { Mention, Span } from '../../../document/span.ts'
import { closesGloss, closesShortName, opensGloss, opensShortName } from './rules.ts'

/** `国际清算组织（ICO）总裁`, `云岭联合会（以下简称“联合会”）会长`: the index of the name before the brackets, not of the short one within. */
export function outsideBrackets(text: string, mentions: readonly Mention[], index: number): number {
  const inside = mentions[index]
  const before = elementAt(mentions, index - 1)
  if (inside === undefined || before === undefined) return index
  const isBracketed =
    closesShortName.test(text.slice(inside.end, inside.end + longestClosing)) &&
    opensShortName.test(text.slice(before.end, inside.start))
  return isBracketed ? index - 1 : index
}

const longestClosing = 16

/** Where the brackets close that hold a title in the other script: `首席财务官（CFO）`, `CFO（首席财务官）`. */
export function endOfGloss(text: string, end: number, { start, end: titleEnd }: Span): number | undefined {
  if (latin.test(text.charAt(start)) === latin.test(text.charAt(end - 1))) return undefined
  if (!opensGloss.test(text.slice(end, start))) return undefined
  const closing = closesGloss.exec(text.slice(titleEnd, titleEnd + 2))
  return closing === null ? undefined : titleEnd + closing[0].length
}

const latin = /\p{Script=Latin}/u
