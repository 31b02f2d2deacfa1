import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { endsArea } from './told-company-rules.ts'

/** Where a company's own name begins, behind 云岭市 in 云岭市辰禾科技有限公司. */
export function behindPlaces(text: string, start: number, { allPlaces }: Lexicon): number {
  let at = start
  for (let place = allPlaces.matchAt(text, at); place !== undefined; place = allPlaces.matchAt(text, at))
    at = place.end + Number(endsArea.test(text.charAt(place.end)))
  return at
}
