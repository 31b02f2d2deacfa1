import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { OrganizationKind } from '../../../../lexicon/organization-kinds.ts'
import { areaName } from '../rules.ts'
import {
  companyOfPlace,
  companyOfTrade,
  department,
  fieldOfDepartment,
  goesOn,
  goesOnAsCompany,
  heldUnit,
  ownCompany,
  seatOfWhole,
  shortLegalForm,
  trade,
  wholeBody,
} from './parts-rules.ts'

/** An organization's name cut into the whole and its units: 中国人民银行, 数字货币研究所, 研究一部. */
export function partsOf(name: string, lexicon: Lexicon): readonly string[] {
  const parts: string[] = []
  let start = 0
  for (let end = firstEnd(name, 0, lexicon); end < name.length; end++) {
    if (!isPart(name, start, end, lexicon) || !isUnit(name, end, lexicon)) continue
    parts.push(name.slice(start, end))
    start = end
    end = Math.max(end, firstEnd(name, start, lexicon) - 1)
  }
  return [...parts, name.slice(start)]
}

/** Where the first part from a place on may end: behind a known name, or else behind a character. */
const firstEnd = (name: string, from: number, { organizations }: Lexicon): number =>
  organizations.matchAt(name, from)?.end ?? from + 1

/** Whether a name could end here: with a known name, or with a suffix that has words of its own before it. */
function isPart(name: string, start: number, end: number, lexicon: Lexicon): boolean {
  const head = name.slice(start, end)
  if (lexicon.organizations.get(head) !== undefined) return true
  if (shortLegalForm.test(head)) return !goesOnAsCompany.test(name.slice(end))
  if (start > 0 && seatOfWhole.test(head)) return true
  // 公司|生产部, but 公司业务部 is one.
  if (ownCompany.test(head)) return lexicon.organizationSuffixes.get(name.slice(start)) === undefined
  const suffix = lexicon.organizationSuffixes.matchBefore(name, end, start)
  if (suffix === undefined) return false
  // 有限公司|业务部, though there are 公司业务部 as well.
  if (suffix.entry !== 'company' && standsAcross(name, end, end - suffix.start, lexicon)) return false
  if (suffix.entry === 'office') return true
  const ownName = name.slice(start, suffix.start)
  if (suffix.entry === 'industry') {
    if (ownName.length < 2) return false
    // 云岭电力|证券科
    return isOwn(ownName, lexicon) || (companyOfPlace.test(head) && department.test(name.slice(end)))
  }
  // 社会, 丰台: one character before one more is rather a word or a place.
  return end - suffix.start > 1 ? ownName !== '' : ownName.length > 1
}

/** 香港国际 and 郑州市文化 are no names yet: what a place is followed by is a word of the whole. */
const isOwn = (name: string, { organizationWords, allPlaces }: Lexicon): boolean =>
  !areaName.test(name) && organizationWords.get(name) === undefined && allPlaces.get(name) === undefined

/** Whether a longer suffix goes on over the end (委|员会, 司|令部), or after one character any word of texts (科|学技术). */
function standsAcross(name: string, end: number, suffixLength: number, lexicon: Lexicon): boolean {
  for (let from = end - 1; from > 0 && from >= end - longestAcross; from--) {
    if ((lexicon.organizationSuffixes.matchAt(name, from)?.end ?? 0) > end) return true
    if (suffixLength === 1 && (lexicon.documentFrequencies.matchAt(name, from)?.end ?? 0) > end) return true
  }
  return false
}

const longestAcross = 4

/** Whether all that follows is the name of a unit: 研究所 after a bank's name, but not 业协会. */
function isUnit(name: string, start: number, lexicon: Lexicon): boolean {
  const words = name.slice(start)
  if (words.length < 2 || goesOn.test(words)) return false
  if (wholeBody.test(name.slice(0, start)) && department.test(words)) return true
  const last = lexicon.organizationSuffixes.matchBefore(name, name.length, start)
  if (last === undefined || !(last.entry === 'unit' || last.entry === 'office' || heldUnit.test(words)))
    return false
  const next = lexicon.organizationSuffixes.matchAt(name, start)
  if (next === undefined || next.end === name.length || next.entry === 'office') return true
  const whole = name.slice(0, start)
  const isTrade = lexicon.organizationSuffixes.matchBefore(whole, start)?.entry === 'industry'
  // 云岭经济贸易委员会|财务科: what the unit would begin with ends the name of the whole.
  if (next.entry === 'unit') return !isTrade || trade.test(whole)
  const known = lexicon.organizations.matchBefore(name, start)
  // 中国社科院|金融研究所, 青禾电力|投资发展部, but 富邦|投信 is one name.
  const isWhole =
    trade.test(whole) ||
    (companyOfTrade.test(whole) && fieldOfDepartment.test(words) && department.test(words)) ||
    (known !== undefined && start - known.start >= longEnough)
  return next.entry === 'industry' && isWhole
}

const longEnough = 4

/** By the longest ending that tells, of the last part that has one. */
export function kindOf(parts: readonly string[], lexicon: Lexicon): OrganizationKind {
  const last = parts.at(-1) ?? ''
  const name = last.replace(/[（(][^（）()]*[）)]$/u, '').replace(/[“”"》「」]+$/u, '')
  const kind = lexicon.organizationKinds.matchBefore(name, name.length)?.entry
  return kind ?? (parts.length > 1 ? kindOf(parts.slice(0, -1), lexicon) : 'company')
}
