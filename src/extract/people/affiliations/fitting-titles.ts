import {
  actsFor,
  asWhat,
  awarded,
  blank,
  bylineWork,
  closesList,
  goesOn,
  honour,
  leadsOthers,
  officeOfArea,
  opensHolding,
  standsFor,
  stroke,
} from './holder-rules.ts'
import { areaRule, closingRule, holderRule, rankRule, sharedRule } from './rules-of-lists.ts'

/** Whether a rule that not every title fits takes these words for a position, with what stands before and after them. */
export function mayHold(
  words: string,
  { before, after }: { readonly before: string; readonly after: string },
  rule: string,
): boolean {
  if (bylineWork.test(words) && (stroke.test(before) || (rule === rankRule && blank.test(before))))
    return false
  if (rule === sharedRule && honour.test(words) && awarded.test(before)) return false
  if (rule === closingRule) return closesList.test(words)
  if (rule === rankRule && leadsOthers.test(words)) return false
  if (standsFor.test(words) && (rule === rankRule || (rule === sharedRule && asWhat.test(before))))
    return false
  if (rule === rankRule && actsFor.test(words)) return !goesOn.test(after)
  if (rule === holderRule) return opensHolding.test(before)
  return rule !== areaRule || officeOfArea.test(words)
}
