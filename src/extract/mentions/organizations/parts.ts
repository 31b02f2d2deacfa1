import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { OrganizationKind } from '../../../lexicon/organization-kinds.ts'
import { goesOn, heldUnit, internalUnit, trade } from './parts-rules.ts'

/** An organization's name cut into the whole and its units: 中国人民银行, 数字货币研究所, 研究一部. */
export function partsOf(name: string, lexicon: Lexicon): readonly string[] {
  const parts: string[] = []
  let start = 0
  const firstEnd = (from: number): number => lexicon.organizations.matchAt(name, from)?.end ?? from + 1
  for (let end = firstEnd(0); end < name.length; end++) {
    if (!isPart(name, start, end, lexicon) || !isUnit(name, end, lexicon)) continue
    parts.push(name.slice(start, end))
    start = end
    end = Math.max(end, firstEnd(start) - 1)
  }
  return [...parts, name.slice(start)]
}

/** Whether a name could end here: with a known name, or with a suffix that has words of its own before it. */
function isPart(name: string, start: number, end: number, lexicon: Lexicon): boolean {
  const head = name.slice(start, end)
  if (lexicon.organizations.get(head) !== undefined) return true
  const suffix = lexicon.organizationSuffixes.matchBefore(name, end, start)
  if (suffix === undefined) return false
  if (suffix.entry === 'office') return true
  const ownName = name.slice(start, suffix.start)
  if (suffix.entry !== 'industry') return ownName !== ''
  return ownName.length > 1 && lexicon.organizationWords.get(ownName) === undefined
}

/** Whether all that follows is the name of a unit: 研究所 after a bank's name, but not 业协会. */
function isUnit(name: string, start: number, lexicon: Lexicon): boolean {
  const words = name.slice(start)
  if (words.length < 2 || goesOn.test(words)) return false
  const last = lexicon.organizationSuffixes.matchBefore(name, name.length, start)
  if (last === undefined || !(last.entry === 'unit' || last.entry === 'office' || heldUnit.test(words)))
    return false
  const next = lexicon.organizationSuffixes.matchAt(name, start)
  if (next === undefined || next.end === name.length || next.entry === 'unit' || next.entry === 'office')
    return true
  return next.entry === 'industry' && trade.test(name.slice(0, start))
}

/** How many of the parts at the end are departments within a company, which a title is held in but which are no organizations. */
export function internalUnits(parts: readonly string[], lexicon: Lexicon): number {
  let first = parts.length
  while (first > 1 && internalUnit.test(parts[first - 1] ?? '')) first--
  const whole = parts[first - 1] ?? ''
  return first < parts.length && withDepartments.has(kindOf([whole], lexicon)) ? parts.length - first : 0
}

const withDepartments: ReadonlySet<OrganizationKind> = new Set([
  'bank',
  'insurer',
  'securities',
  'company',
  'media',
  'university',
])

/** By the longest ending that tells, of the last part that has one. */
export function kindOf(parts: readonly string[], lexicon: Lexicon): OrganizationKind {
  const last = parts.at(-1) ?? ''
  const name = last.replace(/[（(][^（）()]*[）)]$/u, '').replace(/[“”"》「」]+$/u, '')
  const kind = lexicon.organizationKinds.matchBefore(name, name.length)?.entry
  return kind ?? (parts.length > 1 ? kindOf(parts.slice(0, -1), lexicon) : 'company')
}
