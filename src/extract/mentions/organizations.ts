import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Candidate } from './candidate.ts'
import { bridgeBrackets, bridgeCircles, bridgeOwnNames, linkKnownNames } from './organization-bridges.ts'
import { type Chain, type ChainLink, chainLinks, findChains } from './organization-chain.ts'
import { findCommonNouns, findKnown, findPlaceClubs, findPublications } from './organization-names.ts'
import { bridgeToTitle, separateNames } from './organization-phrase.ts'
import { closesQuote, opensQuote, unitOfJob } from './organization-rules.ts'
import { judgeSuffix, organizationScores, type Start, suffixAt } from './organization-suffix.ts'
import { opensPhrase, titleOfUnit } from './rules.ts'
import type { SentenceView } from './sentence-view.ts'

/**
 * Organizations by known names and by suffixes, with their units: the longest span that holds together. `headStarts` holds the starts of
 * titles and those of names that titles follow.
 */
export function findOrganizations(
  view: SentenceView,
  lexicon: Lexicon,
  titles: readonly Candidate[],
  titleStarts: ReadonlySet<number>,
  headStarts: ReadonlySet<number>,
): Candidate[] {
  const links = view.tokens.map(chainLinks(lexicon))
  linkKnownNames(view, links, lexicon)
  const inTitles = blockTitles(view, links, { titles, headStarts }, lexicon)
  separateNames(view, links, lexicon)
  bridgeBrackets(view, links, titleStarts)
  bridgeOwnNames(view, links)
  bridgeCircles(view, links)
  bridgeToTitle(view, links, { headStarts, inTitles }, lexicon)
  const found: Candidate[] = []
  for (const chain of findChains(view, links)) {
    for (const candidate of readChain(view, links, chain, lexicon, headStarts))
      found.push(withQuoteClosed(view, withTitlesInside(candidate, titles)))
    const untold = beforeTitle(view, links, chain, titles, lexicon)
    if (untold !== undefined) found.push(untold)
  }
  found.push(...findKnown(view, lexicon), ...findPlaceClubs(view, lexicon))
  found.push(...findPublications(view, titleStarts), ...findCommonNouns(view, titleStarts))
  return found
}

/** 分析师 in 国际投资分析师协会 is the name's own, and so is what it would score. */
function withTitlesInside(organization: Candidate, titles: readonly Candidate[]): Candidate {
  const { start, end, score } = organization
  const inside = new Map<number, number>()
  for (const title of titles)
    if (title.start >= start && title.end < end)
      inside.set(title.end, Math.max(inside.get(title.end) ?? 0, title.score))
  return { ...organization, score: [...inside.values()].reduce((sum, each) => sum + each, score) }
}

/** 晋北学会“青年工作委员会”: the mark that closes what the name opens is the name's. */
function withQuoteClosed(view: SentenceView, organization: Candidate): Candidate {
  const { start, end } = organization
  if (!closesQuote.test(view.text.charAt(end))) return organization
  const tokens = view.tokens.slice(view.tokenIndexAt(start), view.tokenIndexAt(end - 1) + 1)
  const opened = tokens.filter(({ text }) => opensQuote.test(text)).length
  const closed = tokens.filter(({ text }) => closesQuote.test(text)).length
  return opened > closed ? { ...organization, end: end + 1 } : organization
}

/**
 * Names that no suffix tells, all that stands between the opening of a phrase and a title with a likely name after it:
 * `病友联线主席李若川`.
 */
function beforeTitle(
  view: SentenceView,
  links: readonly ChainLink[],
  { first, last }: Chain,
  titles: readonly Candidate[],
  lexicon: Lexicon,
): Candidate | undefined {
  const closing = view.tokens[last]
  const title = closing && titles.find(({ start }) => start === closing.end)
  if (closing === undefined || title === undefined) return undefined
  const isPlain = links.slice(first, last + 1).every(link => link === 'noun')
  const opening = view.tokens[isPlain && beginsWithVerb(view, first) ? first - 1 : first]
  if (opening === undefined) return undefined
  const length = closing.end - opening.start
  if (length < 2 || length > longestUntold) return undefined
  const before = view.tokenAt(opening.start - 1)
  if (before !== undefined && !opensPhrase.test(before.text)) return undefined
  // 首席经济评论员: the words are the title's own.
  if (titles.some(({ start, end }) => end === title.end && start <= opening.start)) return undefined
  const isNamed = links.slice(first, last + 1).some(link => link === 'own' || link === 'known')
  if (!isNamed && last - first < 1) return undefined
  const surname = lexicon.nameCharacters.get(view.text.charAt(title.end))?.asSurname ?? 0
  if (surname < likelySurname) return undefined
  return {
    start: opening.start,
    end: closing.end,
    label: 'organization',
    rule: 'organizations/before-title',
    score:
      (links.slice(first, last + 1).includes('known')
        ? organizationScores.known
        : organizationScores.common) +
      organizationScores.perCharacter * length,
  }
}

/** `选修科联会主席李若川`: only nouns follow the verb, so that it is their first part. */
const beginsWithVerb = (view: SentenceView, first: number): boolean => {
  const verb = view.tokens[first - 1]
  return verb !== undefined && verb.text.length > 1 && verb.tag === 'v'
}

const longestUntold = 12
const likelySurname = 1.5

/** A title ends what stands before it, unless it is part of an organization's name itself: 律师协会, 记者站. Gives the indexes of their words. */
function blockTitles(
  view: SentenceView,
  links: ChainLink[],
  { titles, headStarts }: { titles: readonly Candidate[]; headStarts: ReadonlySet<number> },
  lexicon: Lexicon,
): ReadonlySet<number> {
  const blocked = new Set<number>()
  for (const { start, end, rule } of titles) {
    if (rule === 'titles/head-with-field' || titleOfUnit.test(view.text.slice(start, end))) continue
    const after = lexicon.organizationSuffixes.matchAt(view.text, end)
    if (after !== undefined && after.end - end > 1) continue
    const next = view.tokenAt(end)
    if (next !== undefined && next.start === end && unitOfJob.test(next.text)) continue
    if (opensUnit(view, links, end, headStarts, lexicon)) continue
    const last = view.tokenIndexAt(end - 1)
    const within = view.tokenIndexAt(start)
    // 观塘区|议员 has the title 区议员.
    const first = view.tokens[within]?.start === start ? within : within + 1
    for (let index = first; index <= last; index++) {
      links[index] = 'stop'
      blocked.add(index)
    }
  }
  return blocked
}

/** Whether nouns and the suffix of a unit that has a head follow, so that what a title is called by is the unit's name: 教师工作司司长. */
function opensUnit(
  view: SentenceView,
  links: readonly ChainLink[],
  position: number,
  headStarts: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  const first = view.tokenIndexAt(position)
  if (view.tokens[first]?.start !== position) return false
  for (let index = first; index < first + mostInUnit; index++) {
    const token = view.tokens[index]
    if (token === undefined || links[index] !== 'noun') return false
    if (token.tag.startsWith('nr') && token.text.length > 1) return false
    if (headStarts.has(token.end))
      return lexicon.organizationSuffixes.matchBefore(view.text, token.end, position) !== undefined
  }
  return false
}

const mostInUnit = 3

function readChain(
  view: SentenceView,
  links: readonly ChainLink[],
  chain: Chain,
  lexicon: Lexicon,
  titleStarts: ReadonlySet<number>,
): Candidate[] {
  const found: Candidate[] = []
  let start: Start | undefined
  let lastEnd = -1
  const begin = (index: number): Start => ({
    position: view.tokens[index]?.start ?? view.start,
    link: links[index] ?? 'stop',
    index,
  })
  for (let index = chain.first; index <= chain.last; index++) {
    const token = view.tokens[index]
    const link = links[index] ?? 'stop'
    if (token === undefined) continue
    if (link === 'join') {
      if (start === undefined || lastEnd === token.start || !joinGoesOn(view, links, index, chain, lexicon))
        start = undefined
      continue
    }
    if (start === undefined && link !== 'noun' && link !== 'number') start = begin(index)
    else if (start === undefined && areSingle(view, links, index, chain)) {
      start = { ...begin(index), link: 'own' }
    }
    if (link === 'known') lastEnd = token.end
    const suffix = suffixAt(view, token.end, view.tokens[chain.first]?.start ?? view.start, lexicon)
    if (suffix === undefined) continue
    const candidate = judgeSuffix(
      view,
      links,
      chain,
      start,
      { index, ...suffix },
      lastEnd,
      titleStarts,
      lexicon,
    )
    if (candidate === undefined) continue
    found.push(candidate)
    lastEnd = candidate.end
  }
  return found
}

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
    links[index + 1] === 'noun' &&
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
