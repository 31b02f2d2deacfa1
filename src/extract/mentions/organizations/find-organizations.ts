import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Candidate } from '../candidate.ts'
import { isKnownWord, type SentenceView } from '../words/sentence-view.ts'
import { bridgeBrackets, bridgeCircles, bridgeOwnNames, linkKnownNames } from './bridges.ts'
import { findInCaptionLines } from './caption-lines.ts'
import { type Chain, type ChainLink, chainLinks, findChains } from './chain.ts'
import { blockOpeningVerbs, blockTitles } from './ends.ts'
import { bridgeFields } from './ministries.ts'
import { findCommonNouns, findKnown, findPlaceClubs, findPublications } from './names.ts'
import { separateNames } from './people-beside.ts'
import { bridgeToTitle } from './phrase.ts'
import {
  beforeCaptionName,
  closesQuote,
  gluedBefore,
  joinsFields,
  joinsSeats,
  opensPhrase,
  opensQuote,
  pointsAtBody,
  tellsMembership,
} from './rules.ts'
import { judgeSuffix, organizationScores, type Start, suffixAt } from './suffix.ts'

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
  blockOpeningVerbs(view, links)
  bridgeBrackets(view, links, titleStarts)
  bridgeOwnNames(view, links)
  bridgeCircles(view, links)
  bridgeFields(view, links, titles)
  bridgeToTitle(view, links, { headStarts, inTitles }, lexicon)
  const found: Candidate[] = []
  for (const chain of findChains(view, links)) {
    for (const candidate of readChain(view, links, chain, lexicon, headStarts))
      if (!pointsAtBody.test(view.text.slice(candidate.start, candidate.end)))
        found.push(withQuoteClosed(view, withTitlesInside(candidate, titles)))
    const untold = beforeTitle(view, links, chain, titles, lexicon)
    if (untold !== undefined && !pointsAtBody.test(view.text.slice(untold.start, untold.end)))
      found.push(untold)
  }
  found.push(...findKnown(view, lexicon), ...findPlaceClubs(view, lexicon))
  found.push(...findInCaptionLines(view, titles, lexicon))
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
  const beside = view.tokens[last]
  const title = beside && titles.find(({ start }) => start === beside.end)
  // 云岭学会第八届会长: a term of office is the title's.
  const closing = links[last] === 'number' ? view.tokens[last - 1] : beside
  if (closing === undefined || title === undefined || tellsMembership.test(closing.text)) return undefined
  if (lexicon.courtesyTitles.get(closing.text) !== undefined) return undefined
  const isPlain = links.slice(first, last + 1).every(link => link === 'noun')
  const opening = view.tokens[isPlain && beginsWithVerb(view, first) ? first - 1 : first]
  if (opening === undefined) return undefined
  const length = closing.end - opening.start
  const hasFields = joinsFields.test(
    view.tokens.slice(first, last).find(({ tag }) => tag === 'w')?.text ?? '',
  )
  if (length < 2 || length > (hasFields ? longestWithFields : longestUntold)) return undefined
  const before = view.tokenAt(opening.start - 1)
  if (before !== undefined && !opensPhrase.test(before.text)) return undefined
  // 首席经济评论员: the words are the title's own.
  if (titles.some(({ start, end }) => end === title.end && start <= opening.start)) return undefined
  const isNamed = links.slice(first, last + 1).some(link => link === 'own' || link === 'known')
  if (!isNamed && last - first < 1) return undefined
  const end = endOfTitles(view, title.end, titles)
  const mark = beforeCaptionName.exec(view.text.slice(end, end + longestMark))?.[0] ?? ''
  const surname = lexicon.nameCharacters.get(view.text.charAt(end + mark.length))?.asSurname ?? 0
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

/** 创始人兼CEO: where the last of the titles ends that one name follows. */
function endOfTitles(
  { text }: Pick<SentenceView, 'text'>,
  end: number,
  titles: readonly Candidate[],
): number {
  const next = joinsSeats.test(text.charAt(end)) ? titles.find(({ start }) => start === end + 1) : undefined
  return next === undefined ? end : endOfTitles({ text }, next.end, titles)
}

/** `选修科联会主席李若川`: only nouns follow the verb, so that it is their first part. */
const beginsWithVerb = (view: SentenceView, first: number): boolean => {
  const verb = view.tokens[first - 1]
  return verb !== undefined && verb.text.length > 1 && verb.tag === 'v'
}

const longestUntold = 12
/** A ministry called by its fields: 德国环境、自然保护、核安全与消费者保护. */
const longestWithFields = 30
const longestMark = 3
const likelySurname = 1.5

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
    position: startOfName(view, index),
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
    else if (start === undefined && (areSingle(view, links, index, chain) || opensSound(view, links, index)))
      start = { ...begin(index), link: 'own' }
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

/** 前商经|局, 及龙运|巴士: what the segmenter guessed begins with a word of its own. */
function startOfName(view: SentenceView, index: number): number {
  const token = view.tokens[index]
  if (token === undefined) return view.start
  return gluedBefore.test(token.text) && !isKnownWord(token) ? token.start + 1 : token.start
}

/** 斯|米克|美加集团: the first character of a name of its own that the segmenter takes for a surname. */
function opensSound(view: SentenceView, links: readonly ChainLink[], index: number): boolean {
  const token = view.tokens[index]
  return token?.text.length === 1 && token.tag === surnameTag && links[index + 1] === 'own'
}

const surnameTag = 'nr'

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
