import { byStart, type Span, wordsAt } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { Candidate } from '../../candidate.ts'
import { takesField } from '../../titles/rules.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { organizationScores } from '../scores.ts'
import { isBrand } from './brands.ts'
import {
  endsWhole,
  officerWithoutField,
  opensLegalForm,
  opensWorkplace,
  pointsAtCompany,
  saidBefore,
  saysNone,
  takesFieldInCareer,
  tellsCareer,
} from './career-post-rules.ts'
import { type Post, postsOf } from './career-posts.ts'
import { findWorkplaces, isEmployer, overlapping, toOrganization } from './workplaces.ts'

/**
 * `2007年至今任蓝英装备监事、和光商务董事长`: what an office is held in by the grammar of a career, whatever its name is made of, and the field that
 * is the title's. `found` are the organizations that their own words tell.
 */
export function findInCareers(
  view: SentenceView,
  titles: readonly Candidate[],
  found: readonly Candidate[],
  lexicon: Lexicon,
): Candidate[] {
  if (!tellsCareer.test(wordsAt(view.text, view))) return []
  const sorted = found.toSorted(byStart)
  const posts = postsOf(view, titles).flatMap(post => [
    ...readPost(view, post, sorted, lexicon),
    ...post.listed.filter(seat => isEmployer(view, seat, sorted, lexicon)).map(toSeat),
  ])
  return [...posts, ...findWorkplaces(view, sorted, lexicon)]
}

function readPost(
  view: SentenceView,
  post: Post,
  found: readonly Candidate[],
  lexicon: Lexicon,
): Candidate[] {
  const { from, title } = post
  const end = title.start
  if (end - from < shortestName || post.titleFrom <= from) return []
  const inside = overlapping(found, { start: from, end })
  const ownCompany = pointsAtCompany.exec(view.text.slice(from, end))?.[0].length ?? 0
  const field = fieldOf(view, post, ownCompany, inside, lexicon)
  const seat = overlapping(found, { start: from - 2, end: from - 1 }).find(other => other.end === from - 1)
  if (seat !== undefined) return field === undefined ? [] : behindSeat(view, seat, field)
  if (field !== undefined) return ownCompany === 0 ? [field] : [toCommon(from, from + ownCompany), field]
  const whole = inside.filter(other => other.start <= from && other.end === end)
  // 任|青禾科技: the segmenter takes the verb and the name for one word; 现任|大湖水殖股份有限公司: or other words end as the whole does.
  if (whole.length > 0) {
    const isGlued = whole.every(other => other.start < from)
    const isTold = ownCompany === 0 && endsWhole.test(view.text.slice(from, end))
    return post.isAfterVerb && (isGlued || isTold) ? [toOrganization(from, end)] : []
  }
  return holdsPost(view, post, ownCompany, inside, lexicon) ? [toOrganization(from, end)] : []
}

const toSeat = ({ start, end }: Span): Candidate => toOrganization(start, end)

/** 在云岭集团|任|采购主管: the verb is no surname there, as it may be in 云岭集团任和平主任. */
function behindSeat(
  view: SentenceView,
  seat: Candidate,
  { start, end, label, rule, score }: Candidate,
): Candidate[] {
  const isWorkplace = opensWorkplace.test(view.text.charAt(seat.start - 1))
  return isWorkplace ? [{ start, end, label, rule, score: score + outweighsName }] : []
}

const outweighsName = 10

/** Whether all that stands before the title names where it is held. */
function holdsPost(
  view: SentenceView,
  post: Post,
  ownCompany: number,
  inside: readonly Candidate[],
  lexicon: Lexicon,
): boolean {
  const { from, title, isAfterVerb, isHeld } = post
  const end = title.start
  const words = view.text.slice(from, end)
  if (endsInUnit(view, { from: from + ownCompany, end, opensInCompany: ownCompany > 0 }, lexicon))
    return !saysNone.test(words)
  if (ownCompany > 0 || saysNone.test(words)) return false
  const atEnd = inside.filter(other => other.end === end)
  const opensName = isAfterVerb || (isHeld && lexicon.allPlaces.matchAt(view.text, from) !== undefined)
  if (opensName && (atEnd.length === 0 ? endsAsWhole(words, lexicon) : goesOnBefore(view, from, atEnd)))
    return true
  return inside.length === 0 && isOfficer(view, post) && isBrand(view, { start: from, end }, lexicon)
}

/** Before these titles no field stands. */
const isOfficer = ({ text }: SentenceView, { title }: Post): boolean =>
  officerWithoutField.test(wordsAt(text, title))

const toCommon = (start: number, end: number): Candidate => ({
  start,
  end,
  label: 'common',
  rule: 'organizations/common-noun',
  score: organizationScores.common + organizationScores.perCharacter * (end - start),
})

/** 历任|材料|会计, 任青禾科技公司|外销|经理: nouns before a head that has a field, behind the organization if one is named. */
function fieldOf(
  view: SentenceView,
  { from, title, isHeld }: Post,
  ownCompany: number,
  inside: readonly Candidate[],
  lexicon: Lexicon,
): Candidate | undefined {
  const { text } = view
  const start = ownCompany === 0 ? Math.max(from, ...inside.map(({ end }) => end)) : from + ownCompany
  if (title.start - start < 2 || title.start - start > longestField || !view.startsToken(title.start))
    return undefined
  if (start === from && !isHeld) return undefined
  if (start > from && ownCompany === 0 && !inside.some(other => other.start <= from)) return undefined
  if (opensLegalForm.test(text.slice(start, title.start))) return undefined
  const job = wordsAt(text, title)
  if (!takesField.test(job) && !takesFieldInCareer.test(job)) return undefined
  const suffix = lexicon.organizationSuffixes.matchBefore(text, title.start, start)
  // 信息 and 材料 end names of companies as well.
  if (suffix !== undefined && (suffix.entry !== 'industry' || suffix.start > start)) return undefined
  if (!view.startsToken(start)) return undefined
  const words = view.tokens.slice(view.tokenIndexAt(start), view.tokenIndexAt(title.start - 1) + 1)
  if (!words.every(word => fieldTags.has(word.tag) && isKnownWord(word))) return undefined
  return {
    start,
    end: title.end,
    label: 'title',
    rule: 'titles/head-with-field',
    score: fieldScore + title.end - start,
  }
}

const longestField = 8
const fieldScore = 6
const fieldTags: ReadonlySet<string> = new Set(['n', 'vn', 'v', 'an', 'a', 'b', 'j', 'l', 'eng'])

const shortestName = 2

/** 任|云岭第二炼油厂|会计: what only a whole ends as, though its last words are one to the segmenter, or one with the title. */
const endsAsWhole = (words: string, { organizationSuffixes }: Lexicon): boolean =>
  endsWhole.test(words) &&
  !saidBefore.test(words.slice(0, organizationSuffixes.matchBefore(words, words.length)?.start))

/** 任|中油|化建股份公司: the name begins where the verb ends, before the words that were found. */
function goesOnBefore(view: SentenceView, from: number, found: readonly Candidate[]): boolean {
  const start = Math.min(...found.map(other => other.start))
  return found.length > 0 && start > from && !saidBefore.test(view.text.slice(from, start))
}

/** 质量技术保证|部: a department, whatever the words before its suffix are. */
function endsInUnit(
  { text }: SentenceView,
  { from, end, opensInCompany }: { from: number; end: number; opensInCompany: boolean },
  lexicon: Lexicon,
): boolean {
  const suffix = lexicon.organizationSuffixes.matchBefore(text, end, from)
  return suffix?.entry === 'unit' && (suffix.start > from || opensInCompany)
}
