import { type Mention, type Span, wordsAt, wordsBefore } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { OrganizationKind } from '../../lexicon/organization-kinds.ts'
import { closesPost } from '../mentions/organizations/careers/career-post-rules.ts'
import { kindOf, partsOf } from '../mentions/organizations/chains/parts.ts'
import { companyOfPlace, companyOfTrade, department } from '../mentions/organizations/chains/parts-rules.ts'
import {
  bareBody,
  bareDepartment,
  bodyAtEnd,
  bodyOfWhole,
  bureauOrAssociation,
  committee,
  committeeOfCompany,
  companyName,
  departmentOfBody,
  deputy,
  headquarters,
  holds,
  independentUnit,
  internalUnit,
  joinsPosts,
  ofCompany,
  officeOfArea,
  officeOfState,
  ofState,
  opensWithArea,
  parliament,
  section,
  standsBeforeDepartment,
  standsBeforeSeat,
  terms,
} from './department-rules.ts'
import { sentenceEnd } from './rules.ts'

/** How many of the parts at the end are departments, which a title is held in but which are no organizations. */
export function internalUnits(parts: readonly string[], lexicon: Lexicon): number {
  let end = parts.length
  while (end > 1 && isInternal(parts.slice(0, end), lexicon)) end--
  // 联络办公室|新界工作部: a unit of what the name leaves out.
  return internalUnit.test(parts[end - 1] ?? '') ? 0 : parts.length - end
}

/** Whether the last of the parts is a department; of a company all units are, but its branches. */
function isInternal(parts: readonly string[], lexicon: Lexicon): boolean {
  const unit = parts.at(-1) ?? ''
  const whole = parts.slice(0, -1)
  const name = parts.join('')
  if (
    officeOfArea.test(name) &&
    (opensWithArea.test(name) || lexicon.allPlaces.matchAt(name, 0) !== undefined)
  )
    return false
  if (companyName.test(whole.at(-1) ?? ''))
    return (
      internalUnit.test(unit) ||
      committeeOfCompany.test(unit) ||
      !(independentUnit.test(unit) || isSeat(unit, lexicon))
    )
  if (isOfTrade(unit, whole.at(-1) ?? '', lexicon)) return true
  if (internalUnit.test(unit) && whole.some(part => companyName.test(part))) return true
  if (lexicon.organizationSuffixes.get(unit) === 'office') return false
  if (departmentOfBody.test(unit) && bureauOrAssociation.test(whole.at(-1) ?? '')) return true
  return mayHave(unit, whole, lexicon)
}

/** 青禾生物|营销中心, but not 云岭市工程建设|专家委员会: of a company that its trade tells, behind a word that is no place. */
const isOfTrade = (unit: string, name: string, { allPlaces }: Lexicon): boolean =>
  department.test(unit) &&
  !committee.test(unit) &&
  companyOfTrade.test(name) &&
  (companyOfPlace.test(name) || (allPlaces.matchAt(name, 0) === undefined && !opensWithArea.test(name)))

/** 上海|总部, but not 稽核|总部. */
const isSeat = (unit: string, { allPlaces }: Lexicon): boolean =>
  allPlaces.get(unit.replace(headquarters, '')) !== undefined

/** Whether a body has such departments: one of the state has sections; what is called 办公室 or 部 there is rather a body of its own. */
function mayHave(unit: string, whole: readonly string[], lexicon: Lexicon): boolean {
  if (officeOfState.test(unit) && ofState.test(whole[0] ?? '')) return false
  const kind = kindOf(
    whole.filter((part, index) => index === 0 || !internalUnit.test(part)),
    lexicon,
  )
  return withDepartments.has(kind) ? internalUnit.test(unit) : kind !== 'other' && section.test(unit)
}

const withDepartments: ReadonlySet<OrganizationKind> = new Set([
  'bank',
  'insurer',
  'securities',
  'company',
  'media',
  'university',
  'institute',
])

/** 云岭银行行长、|财务部|经理: a department by itself among the posts of one person, or of a body that has such. */
export function isDepartment(
  text: string,
  mentions: readonly Mention[],
  index: number,
  lexicon: Lexicon,
): boolean {
  const mention = mentions[index]
  if (mention === undefined) return false
  const name = wordsAt(text, mention)
  if (!bodyOfWhole.test(name) && !isBare(name, lexicon)) return false
  const start = startOfTerms(text, mention.start)
  const post = mentions[index - 1]
  const isBeside = post?.label === 'organization' && post.end === mention.start
  const opening = text.charAt(start - 1)
  if (!isBeside && !standsBeforeDepartment.test(opening)) return false
  if (bodyOfWhole.test(name)) return true
  const isNext = post?.label === 'title' && joinsPosts.test(text.slice(post.end, mention.start))
  let isOfOne = isBeside || isNext || holds.test(opening)
  for (let before = index - 1; before >= Math.max(0, index - farthest); before--) {
    const other = mentions[before]
    if (other === undefined || sentenceEnd.test(text.slice(other.end, mention.start))) break
    if (other.label === 'name') isOfOne = false
    const words = wordsAt(text, other)
    if (other.label === 'organization' && !isBare(words, lexicon))
      return isOfOne || mayHave(name, partsOf(words, lexicon), lexicon)
  }
  return isNext || (holds.test(opening) && ofCompany.test(name))
}

/** 现任云岭市人大|代表、: among the posts of a career what deputies are called by is their title, not where they work. */
export const isOfDeputies = (text: string, body: Span, title: Span): boolean =>
  parliament.test(wordsAt(text, body)) &&
  deputy.test(wordsAt(text, title)) &&
  standsBeforeSeat.test(text.charAt(body.start - 1)) &&
  closesPost.test(text.slice(title.end, title.end + longestClosing))

const longestClosing = 2

/** 第一届、第二届|董事会董事 */
export const startOfTerms = (text: string, start: number): number =>
  start - (terms.exec(wordsBefore(text, start, longestTerms))?.[0].length ?? 0)

const longestTerms = 24

/** The posts of one person are told within so many mentions of where. */
const farthest = 30

/** 财务部, but not 外交部, which stands alone, and not 云岭银行信贷科, which has its company with it. */
function isBare(name: string, lexicon: Lexicon): boolean {
  const { organizationSuffixes, allPlaces, organizations } = lexicon
  const suffix = organizationSuffixes.matchBefore(name, name.length)
  if (suffix === undefined) return false
  if (!bareBody.test(name) && !(suffix.entry === 'unit' && bareDepartment.test(name))) return false
  return (
    suffix.start === 0 ||
    (allPlaces.matchAt(name, 0) === undefined &&
      organizations.matchAt(name, 0) === undefined &&
      partsOf(name, lexicon).length === 1)
  )
}

/** Where the organization's own name ends, without its departments. */
export function endOfWhole(text: string, { start, end }: Span, lexicon: Lexicon): number {
  const name = text.slice(start, end)
  const body = bodyAtEnd.exec(name)
  if (body !== null && body.index > 1) return start + body.index
  const parts = partsOf(name, lexicon)
  return start + parts.slice(0, parts.length - internalUnits(parts, lexicon)).join('').length
}
