import { addAll } from '../../../document/add-to.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Candidate } from '../candidate.ts'
import { possessive } from '../rules.ts'
import { edgesOf, type TitleEdges } from '../titles/title-edges.ts'
import type { SentenceView } from '../words/sentence-view.ts'
import { findInCareers } from './careers/in-careers.ts'
import {
  bridgeBlanks,
  bridgeBrackets,
  bridgeCircles,
  bridgeDepartments,
  bridgeJoinedParts,
  bridgeOwnNames,
  bridgeToVerbLike,
  linkKnownNames,
} from './chains/bridges.ts'
import { type Chain, type ChainLink, chainLinks, findChains } from './chains/chain.ts'
import { blockOpenings, blockRankings, blockRelations, blockTitles, blockVerbs } from './chains/ends.ts'
import { behindGlued } from './chains/glued.ts'
import { separateNames } from './chains/people-beside.ts'
import { findCommonNouns, findKnown, findPlaceClubs, findPublications, findTeamsOfPlaces } from './names.ts'
import { closesQuote, opensQuote, pointsAtBody, saysWhatCompany } from './rules.ts'
import { findListedBanks } from './slots/bank-lists.ts'
import { findInCaptionLines } from './slots/caption-lines.ts'
import { findCoinedNames } from './slots/coined-names.ts'
import { findLatinCompanies } from './slots/latin-companies.ts'
import { companyOfField } from './slots/latin-company-rules.ts'
import { nameBeforeTitle } from './slots/name-before-title.ts'
import { bridgeFields } from './suffixes/ministries.ts'
import { bridgeToTitle } from './suffixes/phrase.ts'
import { judgeSuffix } from './suffixes/suffix.ts'
import { suffixAt } from './suffixes/suffix-at.ts'
import type { Start } from './suffixes/suffix-place.ts'
import { withBranches } from './told/branches.ts'
import { withFormsInBrackets } from './told/forms-in-brackets.ts'
import { findRegisteredNames } from './told/registered-names.ts'
import { findByStockCode } from './told/stock-codes.ts'

/** Where titles start, titles and the names that titles follow, and likely names. */
export interface Beside {
  readonly titleStarts: ReadonlySet<number>
  readonly headStarts: ReadonlySet<number>
  readonly nameStarts: ReadonlySet<number>
}

/** Organizations by known names and by suffixes, with their units: the longest span that holds together. */
export function findOrganizations(
  view: SentenceView,
  lexicon: Lexicon,
  titles: readonly Candidate[],
  beside: Beside,
): Candidate[] {
  const { titleStarts, headStarts, nameStarts } = beside
  const links = chainLinks(view, lexicon)
  linkKnownNames(view, links)
  const inTitles = blockTitles(view, links, { titles, headStarts }, lexicon)
  separateNames(view, links, inTitles, lexicon)
  blockOpenings(view, links, lexicon)
  blockVerbs(view, links)
  blockRankings(view, links)
  bridgeBlanks(view, links, inTitles)
  bridgeJoinedParts(view, links)
  bridgeToVerbLike(view, links, titleStarts)
  bridgeBrackets(view, links, titleStarts)
  bridgeOwnNames(view, links)
  bridgeCircles(view, links)
  bridgeDepartments(view, links)
  bridgeFields(view, links, titles)
  bridgeToTitle(view, links, { headStarts, inTitles }, lexicon)
  blockRelations(view, links)
  const found: Candidate[] = []
  const edges = edgesOf(titles)
  for (const chain of findChains(view, links)) {
    for (const candidate of readChain(view, links, chain, lexicon, beside))
      if (isNamed(view, candidate)) found.push(withQuoteClosed(view, withTitlesInside(candidate, edges)))
    const untold = nameBeforeTitle(view, links, chain, { titles: edges, nameStarts }, lexicon)
    if (untold !== undefined && isNamed(view, untold)) found.push(untold)
  }
  addAll(found, findRegisteredNames(view, links, found, lexicon))
  addAll(found, findKnown(view, lexicon))
  addAll(found, findPlaceClubs(view, lexicon))
  addAll(found, findListedBanks(view))
  addAll(found, findTeamsOfPlaces(view, lexicon))
  addAll(found, findInCaptionLines(view, titles, nameStarts, lexicon))
  addAll(found, findByStockCode(view, links, lexicon))
  addAll(found, findLatinCompanies(view, edges, nameStarts, lexicon))
  addAll(found, findCoinedNames(view, edges, nameStarts, found, lexicon))
  addAll(found, findInCareers(view, titles, found, lexicon))
  addAll(found, withFormsInBrackets(view, found))
  addAll(found, withBranches(view, found, lexicon))
  addAll(found, findPublications(view, beside))
  addAll(found, findCommonNouns(view, headStarts))
  return found
}

/** 分析师 in 国际投资分析师协会 is the name's own, and so is what it would score. */
function withTitlesInside(organization: Candidate, titles: TitleEdges): Candidate {
  const { start, end, label, rule } = organization
  let { score } = organization
  for (let at = start + 1; at < end; at++)
    score += Math.max(0, ...titles.endingAt(at).map(title => (title.start < start ? 0 : title.score)))
  return score === organization.score ? organization : { start, end, label, rule, score }
}

/** 本会, 该行: what only points at a body names none, nor does AI公司 or a word for what a company is. */
const isNamed = ({ text }: SentenceView, { start, end }: Candidate): boolean => {
  const words = text.slice(start, end)
  return !pointsAtBody.test(words) && !companyOfField.test(words) && !saysWhatCompany.test(words)
}

/** 晋北学会“青年工作委员会”: the mark that closes what the name opens is the name's. */
function withQuoteClosed(view: SentenceView, organization: Candidate): Candidate {
  const { start, end, label, rule, score } = organization
  if (!closesQuote.test(view.text.charAt(end))) return organization
  const tokens = view.tokens.slice(view.tokenIndexAt(start), view.tokenIndexAt(end - 1) + 1)
  const opened = tokens.filter(({ text }) => opensQuote.test(text)).length
  const closed = tokens.filter(({ text }) => closesQuote.test(text)).length
  return opened > closed ? { start, end: end + 1, label, rule, score } : organization
}

const startAt = (view: SentenceView, index: number, link: ChainLink, lexicon: Lexicon): Start => ({
  position: behindGlued(view, index, lexicon),
  link,
  index,
})

function readChain(
  view: SentenceView,
  links: readonly ChainLink[],
  chain: Chain,
  lexicon: Lexicon,
  { titleStarts, headStarts }: Beside,
): Candidate[] {
  const found: Candidate[] = []
  let start: Start | undefined
  let lastEnd = -1
  for (let index = chain.first; index <= chain.last; index++) {
    const token = view.tokens[index]
    const link = links[index] ?? 'stop'
    if (token === undefined) continue
    if (link === 'join') {
      if (start === undefined || lastEnd === token.start || !joinGoesOn(view, links, index, chain, lexicon))
        start = undefined
      continue
    }
    if (start === undefined && link !== 'noun' && link !== 'number')
      start = startAt(view, index, link, lexicon)
    else if (start === undefined && (areSingle(view, links, index, chain) || opensSound(view, links, index)))
      start = startAt(view, index, 'own', lexicon)
    if (link === 'known') lastEnd = token.end
    const suffix = suffixAt(view, token.end, view.tokens[chain.first]?.start ?? view.start, lexicon)
    if (suffix === undefined) continue
    const candidate = judgeSuffix({
      view,
      links,
      chain,
      suffix: { index, ...suffix },
      start,
      lastEnd,
      beforeTitle: headStarts.has(suffix.end),
      ownsTitle: isTitleOf(view, suffix.end, titleStarts),
      lexicon,
    })
    if (candidate === undefined) continue
    found.push(candidate)
    lastEnd = candidate.end
  }
  return found
}

/** 云岭科技的董事 */
const isTitleOf = ({ text }: SentenceView, end: number, titleStarts: ReadonlySet<number>): boolean =>
  titleStarts.has(end + 1) && possessive.test(text.charAt(end))

/** 斯|米克|美加集团, 砚|禾川|证券: the first character of a name of its own that is no word by itself. */
function opensSound(view: SentenceView, links: readonly ChainLink[], index: number): boolean {
  const token = view.tokens[index]
  return token?.text.length === 1 && noWordTags.has(token.tag) && links[index + 1] === 'own'
}

/** Tags of surnames, of names and of characters that are no words. */
const noWordTags: ReadonlySet<string> = new Set(['nr', 'nrt', 'nrfg', 'nz', 'g', 'zg', 'vg'])

/** Single characters in a row that are no words of their own: the segmenter found no word in them. */
function areSingle(view: SentenceView, links: readonly ChainLink[], index: number, chain: Chain): boolean {
  const token = view.tokens[index]
  const next = view.tokens[index + 1]
  return (
    token !== undefined &&
    next !== undefined &&
    index < chain.last &&
    token.text.length === 1 &&
    next.text.length === 1 &&
    (links[index + 1] === 'noun' || (links[index] === 'noun' && links[index + 1] === 'own')) &&
    index + 2 <= chain.last
  )
}

/** 经济和信息化局: within a few words after the join a suffix of one character or an office ends one unit. */
function joinGoesOn(
  view: SentenceView,
  links: readonly ChainLink[],
  index: number,
  chain: Chain,
  lexicon: Lexicon,
): boolean {
  const farthest = Math.min(chain.last, index + 4)
  for (let next = index + 1; next <= farthest; next++) {
    const token = view.tokens[next]
    if (token === undefined || links[next] !== 'noun') return false
    const suffix = lexicon.organizationSuffixes.matchBefore(view.text, token.end, token.start)
    if (
      suffix !== undefined &&
      (suffix.entry === 'unit' || suffix.entry === 'institution' || suffix.entry === 'office')
    )
      return true
  }
  return false
}
