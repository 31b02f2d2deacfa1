import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { OrganizationSuffixKind } from '../../../lexicon/organization-kinds.ts'
import type { Candidate } from '../candidate.ts'
import { isKnownWord, type SentenceView } from '../words/sentence-view.ts'
import type { Chain, ChainLink } from './chain.ts'
import {
  commonOrganization,
  endsInGroup,
  endsInOffice,
  endsInWard,
  endsSchool,
  headOfWard,
  joinsNames,
  officeWord,
  product,
  visits,
  wholeSchool,
} from './rules.ts'

/** An organization's score: by what shows it, and a little less than a title's for each character. */
export const organizationScores = {
  known: 5,
  named: 4,
  described: 2.5,
  common: 2,
  /** A name of its own within the whole. */
  own: 7,
  /** Joined, parts weigh more than apart. */
  joined: 0.5,
  perCharacter: 0.8,
} as const

/** Nouns that may precede a name's first certain word are left out; those after it belong to it. */
export interface Start {
  readonly position: number
  readonly link: ChainLink
  readonly index: number
}

interface SuffixMatch {
  readonly start: number
  readonly end: number
  readonly kind: OrganizationSuffixKind
}

/** The longest suffix that ends here, at a word's start or within a word that it ends. */
export function suffixAt(
  view: SentenceView,
  end: number,
  from: number,
  lexicon: Lexicon,
): SuffixMatch | undefined {
  const match = lexicon.organizationSuffixes.matchBefore(view.text, end, Math.min(from, end - 1))
  if (match === undefined) return undefined
  // 干部 is no 部, but 人事局 is a 局.
  const token = view.tokenAt(match.start)
  if (
    end - match.start === 1 &&
    token?.start !== match.start &&
    isKnownWord(token) &&
    !officeWord.test(token?.text ?? '')
  )
    return undefined
  return { start: match.start, end, kind: match.entry }
}

/** What follows a known organization closely is part of it: so many words for a unit, so many for a word like 公司. */
const nearKnown = { unit: 5, company: 2 } as const
/** An industry word follows a name of its own of so many characters at most: 新网科技. */
const longestOwnName = 6

/** The organization that a suffix ends, if what stands before the suffix makes it one. */
export function judgeSuffix(
  view: SentenceView,
  links: readonly ChainLink[],
  chain: Chain,
  start: Start | undefined,
  suffix: SuffixMatch & { readonly index: number },
  lastEnd: number,
  titleStarts: ReadonlySet<number>,
  lexicon: Lexicon,
): Candidate | undefined {
  const { end, kind } = suffix
  const make = (from: number, rule: Candidate['rule'], base: number): Candidate => ({
    start: from,
    end,
    label: 'organization',
    rule,
    score: base + organizationScores.perCharacter * (end - from),
  })
  const beforeTitle = titleStarts.has(end)
  const first = view.tokens[chain.first]?.start ?? view.start
  if (start !== undefined && start.position < suffix.start) {
    const { position, link } = start
    const isTrade = kind === 'industry' || kind === 'company'
    const sinceKnown =
      lastEnd > position ? suffix.index - view.tokenIndexAt(lastEnd - 1) : Number.POSITIVE_INFINITY
    // 云岭日报·新域在线 is one name, and so is 云岭大学产业发展集团.
    const isWholeBefore =
      kind === 'industry' &&
      endsWhole(view, lastEnd, lexicon) &&
      !joinsNames.test(view.text.charAt(lastEnd)) &&
      !(
        endsInGroup.test(view.text.slice(suffix.start, end)) && endsSchool.test(view.text.charAt(lastEnd - 1))
      )
    // 美国能源部劳伦斯国家实验室: what would be a name by itself counts for the whole.
    const ownParts = links.slice(start.index + 1, suffix.index).filter(part => part === 'own').length
    const scoreOfOwnParts = beforeTitle ? organizationScores.own * ownParts : 0
    if (!isWholeBefore && sinceKnown <= (isTrade ? nearKnown.company : nearKnown.unit)) {
      // Each known part counts, so that the whole outweighs its parts apart: 中国人民银行 + 数字货币研究所.
      const knownParts = links.slice(start.index, suffix.index + 1).filter(part => part === 'known').length
      const score =
        (organizationScores.known + organizationScores.joined) * Math.max(1, knownParts) +
        (beginsWithWhole(view, links, start.index, suffix.index, lexicon) ? organizationScores.named : 0) +
        scoreOfOwnParts
      return make(position, 'organizations/known-with-unit', score)
    }
    const hasOwnName = links.slice(start.index, suffix.index).includes('own')
    const shows =
      (beforeTitle && !isWholeBefore) ||
      {
        office: true,
        institution: true,
        unit: link === 'place',
        company: hasOwnName || (link === 'place' && suffix.index - start.index > 1),
        industry: suffix.start - position <= longestOwnName && followsOwnName(view, links, suffix, lexicon),
      }[kind]
    if (!shows) return undefined
    return make(position, 'organizations/named', organizationScores.named + scoreOfOwnParts)
  }
  if (start !== undefined && kind !== 'office') return undefined
  if (beforeTitle && commonOrganization.test(view.text.slice(first, end))) {
    return { ...make(first, 'organizations/common-noun', organizationScores.common), label: 'common' }
  }
  const words = suffix.index - chain.first
  // 办公厅主任, 综合司司长, 新闻局局长: a unit of what the text is about.
  const mayStandAlone =
    kind === 'unit' ||
    wholeSchool.test(view.text.slice(first, end)) ||
    (kind === 'institution' && endsInOffice.test(view.text.slice(first, end)))
  const isUnit =
    beforeTitle &&
    mayStandAlone &&
    suffix.start <= first &&
    end - first > 1 &&
    !(
      endsInWard.test(view.text.slice(first, end)) &&
      !headOfWard.test(view.text.slice(end, end + longestHead))
    )
  const isVisited = visits.test(view.tokens[chain.first - 1]?.text ?? '')
  const isInstitution =
    kind === 'institution' && end - suffix.start > 1 && (isVisited || words >= fewestWordsDescribing)
  const isDescribed = isUnit || (suffix.start > first && (beforeTitle || isInstitution))
  if (isDescribed) return make(first, 'organizations/described', organizationScores.described)
  if (kind !== 'office') return undefined
  return make(
    Math.min(start?.position ?? suffix.start, suffix.start),
    'organizations/office',
    organizationScores.described,
  )
}

/** 云岭大学联合国研究中心: a whole name without a known word stands before a known one. */
function beginsWithWhole(
  view: SentenceView,
  links: readonly ChainLink[],
  first: number,
  last: number,
  lexicon: Lexicon,
): boolean {
  if (links[first] === 'known') return false
  const known = links.indexOf('known', first)
  return known > 0 && known <= last && endsWhole(view, view.tokens[known]?.start ?? 0, lexicon)
}

const longestHead = 5

/** 大学 or 公司 end a name; no industry word follows it as a part. */
function endsWhole(view: SentenceView, end: number, lexicon: Lexicon): boolean {
  const kind = lexicon.organizationSuffixes.matchBefore(view.text, end, view.start)?.entry
  return kind === 'institution' || kind === 'company' || kind === 'office' || kind === 'unit'
}

/** Whether a name of its own stands before a word of industry: 新网 in 新网科技, 新网传媒集团, but no word of every text, as in 爱国主义教育. */
function followsOwnName(
  view: SentenceView,
  links: readonly ChainLink[],
  suffix: SuffixMatch,
  lexicon: Lexicon,
): boolean {
  let index = view.tokenIndexAt(suffix.start - 1)
  let end = suffix.start
  for (let trades = 0; trades < mostTrades; trades++) {
    const token = view.tokens[index]
    if (token === undefined || token.end !== end || !isTrade(token.text, lexicon)) break
    end = token.start
    index--
  }
  const token = view.tokens[index]
  if (token === undefined || links[index] !== 'own') return false
  const own = view.text.slice(token.start, end)
  if (product.test(view.text.slice(suffix.start, suffix.end))) return false
  if (own.length < shortestOwnName || /^[\p{Script=Latin}\p{Nd}]{1,2}$/u.test(own)) return false
  return lexicon.documentFrequencies.get(own) === undefined
}

const mostTrades = 2
const isTrade = (word: string, { organizationSuffixes, organizationWords }: Lexicon): boolean =>
  organizationSuffixes.get(word) === 'industry' || organizationWords.get(word) === 'inside'

const shortestOwnName = 2

/** Fewer nouns than this before 协会 or 研究院 may be any nouns. */
const fewestWordsDescribing = 2
