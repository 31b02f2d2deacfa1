import type { Lexicon, OrganizationSuffixKind } from '../../lexicon/lexicon.ts'
import type { Candidate } from './candidate.ts'
import { bridgeBrackets, type Chain, type ChainLink, findChains, linkOf } from './organization-chain.ts'
import { commonOrganization, publication } from './rules.ts'
import { isKnownWord, type SentenceView } from './sentence-view.ts'

/** An organization's score: by what shows it, and a little less than a title's for each character. */
const organizationScores = { known: 5, named: 4, described: 2.5, common: 2, perCharacter: 0.8 } as const

/** Nouns that may precede a name's first certain word are left out; those after it belong to it. */
interface Start {
  readonly position: number
  readonly link: ChainLink
  readonly index: number
}

/** Organizations by known names and by suffixes, with their units: the longest span that holds together. */
export function findOrganizations(
  view: SentenceView,
  lexicon: Lexicon,
  titles: readonly Candidate[],
): Candidate[] {
  const links = view.tokens.map(token => linkOf(token, lexicon))
  blockTitles(view, links, titles, lexicon)
  bridgeBrackets(view, links)
  const titleStarts = new Set(titles.map(({ start }) => start))
  const found: Candidate[] = []
  for (const chain of findChains(view, links))
    found.push(...readChain(view, links, chain, lexicon, titleStarts))
  found.push(...findKnown(view, lexicon))
  found.push(...findPublications(view, titleStarts))
  return found
}

/** `《新视界》主编`: a publication before a title, or with the word for it. */
function findPublications(view: SentenceView, titleStarts: ReadonlySet<number>): Candidate[] {
  const found: Candidate[] = []
  for (const { index, 0: words } of view.text.slice(view.start, view.end).matchAll(publication)) {
    const start = view.start + index
    const end = start + words.length
    if (words.endsWith('》') && !titleStarts.has(end)) continue
    found.push({
      start,
      end,
      label: 'organization',
      rule: 'organizations/publication',
      score: organizationScores.known + organizationScores.perCharacter * words.length,
    })
  }
  return found
}

/** A title ends what stands before it, unless it is part of an organization's name itself: 律师协会, 记者站. */
function blockTitles(
  view: SentenceView,
  links: ChainLink[],
  titles: readonly Candidate[],
  lexicon: Lexicon,
): void {
  for (const { start, end, rule } of titles) {
    if (rule !== 'titles/head') continue
    const after = lexicon.organizationSuffixes.matchAt(view.text, end)
    if (after !== undefined && after.end - end > 1) continue
    const last = view.tokenIndexAt(end - 1)
    const first = view.tokenIndexAt(start)
    if (view.tokens[first]?.start === start)
      for (let index = first; index <= last; index++) links[index] = 'stop'
  }
}

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
    else if (start === undefined && isNameLike(view, links, index, chain)) {
      start = { ...begin(index), link: 'own' }
    }
    if (link === 'known') lastEnd = token.end
    const suffix = suffixAt(
      view,
      token.end,
      start?.position ?? view.tokens[chain.first]?.start ?? view.start,
      lexicon,
    )
    if (suffix === undefined) continue
    const candidate = judge(view, links, chain, start, { index, ...suffix }, lastEnd, titleStarts)
    if (candidate === undefined) continue
    found.push(candidate)
    lastEnd = candidate.end
  }
  return found
}

interface SuffixMatch {
  readonly start: number
  readonly end: number
  readonly kind: OrganizationSuffixKind
}

/** The longest suffix that ends here, at a word's start or within a word that it ends. */
function suffixAt(view: SentenceView, end: number, from: number, lexicon: Lexicon): SuffixMatch | undefined {
  const match = lexicon.organizationSuffixes.matchBefore(view.text, end, Math.min(from, end - 1))
  if (match === undefined) return undefined
  // 干部 is no 部.
  const token = view.tokens[view.tokenIndexAt(match.start)]
  if (end - match.start === 1 && token?.start !== match.start && isKnownWord(token)) return undefined
  return { start: match.start, end, kind: match.entry }
}

/** What follows a known organization closely is part of it: so many words for a unit, so many for a word like 公司. */
const nearKnown = { unit: 5, company: 2 } as const
/** An industry word follows a name of its own of so many characters at most: 新网科技. */
const longestOwnName = 6

function judge(
  view: SentenceView,
  links: readonly ChainLink[],
  chain: Chain,
  start: Start | undefined,
  suffix: SuffixMatch & { readonly index: number },
  lastEnd: number,
  titleStarts: ReadonlySet<number>,
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
    if (sinceKnown <= (isTrade ? nearKnown.company : nearKnown.unit)) {
      return make(position, 'organizations/known-with-unit', organizationScores.known)
    }
    const hasOwnName = links.slice(start.index, suffix.index).includes('own')
    const shows =
      beforeTitle ||
      {
        office: true,
        institution: true,
        unit: link === 'place',
        company: hasOwnName || (link === 'place' && suffix.index - start.index > 1),
        industry: hasOwnName && suffix.start - position <= longestOwnName,
      }[kind]
    return shows ? make(position, 'organizations/named', organizationScores.named) : undefined
  }
  if (start !== undefined && kind !== 'office') return undefined
  if (beforeTitle && commonOrganization.test(view.text.slice(first, end))) {
    return { ...make(first, 'organizations/common-noun', organizationScores.common), label: 'common' }
  }
  const words = suffix.index - chain.first
  const isDescribed =
    suffix.start > first &&
    (beforeTitle || (kind === 'institution' && end - suffix.start > 1 && words >= fewestWordsDescribing))
  if (isDescribed) return make(first, 'organizations/described', organizationScores.described)
  if (kind !== 'office') return undefined
  return make(start?.position ?? suffix.start, 'organizations/office', organizationScores.described)
}

/** Fewer nouns than this before 协会 or 研究院 may be any nouns. */
const fewestWordsDescribing = 2

/** Single characters in a row that are no words of their own: the segmenter found no word in them. */
function isNameLike(view: SentenceView, links: readonly ChainLink[], index: number, chain: Chain): boolean {
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

const latin = /[\p{Script=Latin}\p{Nd}]/u

/** Names that our list or the segmenter's knows. */
function findKnown(view: SentenceView, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  const { text } = view
  const add = (start: number, end: number, rule: Candidate['rule']): void => {
    found.push({
      start,
      end,
      label: 'organization',
      rule,
      score: organizationScores.known + organizationScores.perCharacter * (end - start),
    })
  }
  for (const token of view.tokens) {
    if (token.tag === 'w' || token.tag === 'ws') continue
    if (token.tag === 'nt' && isNamedByTag(token, lexicon)) add(token.start, token.end, 'organizations/tag')
    const match = lexicon.organizations.matchAt(text, token.start)
    if (match === undefined || match.end > view.end) continue
    if (latin.test(text.charAt(match.end - 1)) && latin.test(text.charAt(match.end))) continue
    if (!view.endsToken(match.end) && isKnownWord(view.tokens[view.tokenIndexAt(match.end - 1)])) continue
    add(token.start, match.end, 'organizations/known')
  }
  return found
}

/** The segmenter's list calls some words organizations that are none, or are only the end of a name (法学院). */
function isNamedByTag({ text }: SentenceView['tokens'][number], lexicon: Lexicon): boolean {
  const suffix = lexicon.organizationSuffixes.matchBefore(text, text.length)
  return suffix !== undefined && suffix.start > 0
}
