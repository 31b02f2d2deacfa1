import type { Token } from '../../document/document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { ChainLink } from './organization-chain.ts'
import {
  abroad,
  actsOnNext,
  closesQuote,
  endsClause,
  endsInCopula,
  headOfState,
  insideAlone,
  labByField,
  notInName,
  opensAtMark,
  opensQuote,
} from './organization-rules.ts'
import { opensCareer, opensPhrase } from './rules.ts'
import { isKnownWord, type SentenceView } from './sentence-view.ts'

/** The organization's name before a title is seldom longer, in words. */
const longestPhrase = 14
/** Verbs and other words that no name has of its own stand between a name and the suffix at most so far from it. */
const farthestAnchor = 8
const longestQuoted = 8

interface Heads {
  /** Where titles start, and names that titles follow. */
  readonly headStarts: ReadonlySet<number>
  /** The indexes of the words of titles. */
  readonly inTitles: ReadonlySet<number>
}

/**
 * Lets a chain run on to the left, from a suffix before a title (or before a name with a title) to where its phrase opens, through words of
 * any kind: 港岛总区防止罪案办公室主任, 华东大学化学与化工学院院长, “丝路”智库联盟秘书长.
 */
export function bridgeToTitle(
  view: SentenceView,
  links: ChainLink[],
  { headStarts, inTitles }: Heads,
  lexicon: Lexicon,
): void {
  for (const end of headStarts) {
    const before = view.tokenIndexAt(end - 1)
    // 晋北学会“青年工作委员会”主任
    const isQuoted = closesQuote.test(view.tokens[before]?.text ?? '')
    const last = isQuoted ? before - 1 : before
    const token = view.tokens[last]
    if (token === undefined || (!isQuoted && token.end !== end)) continue
    const suffix = lexicon.organizationSuffixes.matchBefore(view.text, token.end, view.start)
    if (suffix === undefined) continue
    const opening = isQuoted ? openingQuote(view, before) : undefined
    if (isQuoted) {
      if (opening === undefined || !endsName(view, links, opening - 1, lexicon)) continue
      for (let index = opening; index <= before; index++) links[index] = 'noun'
    }
    // 会 and 所 are verbs and particles elsewhere: 工业会副理事长.
    if (links[last] === 'stop' && token.text.length === 1 && suffix.start <= token.start)
      if ((links[last - 1] ?? 'stop') !== 'stop') links[last] = 'noun'
    if (links[last] === 'stop') continue
    const first = phraseStart(view, links, last, inTitles, lexicon)
    if (first === undefined) continue
    for (let index = first; index < last; index++)
      if (links[index] === 'stop' || links[index] === 'join') links[index] = 'noun'
    if (links[first] === 'noun' && (view.tokens[first]?.start ?? 0) < suffix.start) links[first] = 'start'
  }
}

/** The first word of the phrase that ends with a suffix; none where no word tells that a name begins. */
function phraseStart(
  view: SentenceView,
  links: ChainLink[],
  last: number,
  inTitles: ReadonlySet<number>,
  lexicon: Lexicon,
): number | undefined {
  let first = last
  let anchor = isAnchor(links[last]) ? last : undefined
  let ofField = false
  for (let index = last - 1; index >= 0 && last - index <= longestPhrase; index--) {
    const token = view.tokens[index]
    if (token === undefined) break
    if (inTitles.has(index)) {
      // 也门总统领导委员会主席: an office of state in the name of a body.
      if (!headOfState.test(token.text) || links[index - 1] !== 'place') break
      links[index] = 'noun'
    }
    if (closesQuote.test(token.text)) {
      const opening = isAnchor(links[index + 1]) ? undefined : openingQuote(view, index)
      if (opening === undefined) break
      index = first = anchor = opening
      continue
    }
    const link = links[index] ?? 'stop'
    if (lexicon.courtesyTitles.get(token.text) !== undefined) break
    if (link === 'join') {
      if (
        followsTitle(view, index, inTitles) ||
        endsPart(view, links, index, lexicon) ||
        lexicon.organizations.get(view.tokens[index + 1]?.text ?? '') !== undefined
      )
        break
      continue
    }
    const isNear = (anchor === undefined || ofField) && last - index <= farthestAnchor
    // 中国驻青弋总领馆
    if (link === 'stop' && token.text === abroad && anchor === index + 1) continue
    // 首席智囊中国科学院: a name that is known begins there unless a part of it touches.
    if (link === 'stop' && anchor !== undefined && links[anchor] === 'known') break
    if (link === 'stop' && !mayBeInside(token, lexicon, isNear)) break
    first = index
    if (isAnchor(link)) anchor = index
    ofField ||= anchor === index && namesLabByField(view, index, last)
  }
  if (anchor === undefined) return opensUnit(view, links, first, last) ? first : undefined
  if (anchor === first) return anchor
  if (ofField && opensAtMark.test(view.tokens[first - 1]?.text ?? '，')) return first
  return opensWithNouns(view, links, first, anchor) ? first : anchor
}

/** `结构强度与振动国家重点实验室`: before 国家 stands what such a laboratory works on, in words of any kind. */
const namesLabByField = ({ text, tokens }: SentenceView, index: number, last: number): boolean =>
  labByField.test(text.slice(tokens[index]?.start ?? 0, tokens[last]?.end ?? 0))

/** `文物返还办公室`, where a mark stands before: a unit of few words that begins with a noun, though no word tells that a name begins. */
function opensUnit(view: SentenceView, links: readonly ChainLink[], first: number, last: number): boolean {
  const before = view.tokens[first - 1]
  const opening = view.tokens[first]
  const isJoined = links[first - 1] === 'join' && (links[first - 2] ?? 'stop') !== 'stop'
  return (
    last > first &&
    !isJoined &&
    last - first <= longestUnit &&
    opening !== undefined &&
    opening.text.length > 1 &&
    links[first] === 'noun' &&
    (before === undefined || opensAtMark.test(before.text) || opensPhrase.test(before.text))
  )
}

const longestUnit = 4

/** `两岸关系和平发展中心`: nothing but nouns stands between a mark and the first word that is surely of a name; before a known name they are said of it. */
function opensWithNouns(
  view: SentenceView,
  links: readonly ChainLink[],
  first: number,
  anchor: number,
): boolean {
  if (links[anchor] === 'known' || links[anchor] === 'place') return false
  const before = view.tokens[first - 1]
  if (before !== undefined && !opensAtMark.test(before.text)) return false
  return links.slice(first, anchor).every(link => link === 'noun')
}

/** Whether what stands before 和 is a whole of its own, an organization or a person. */
function endsPart(view: SentenceView, links: readonly ChainLink[], join: number, lexicon: Lexicon): boolean {
  const before = view.tokens[join - 1]
  if (before === undefined) return true
  if (closesQuote.test(before.text)) return false
  // 云岭医院感染及传染病中心: a field of the unit, whatever its tag.
  const isField = (links[join - 2] ?? 'stop') !== 'stop' && mayBeInside(before, lexicon, true)
  if (links[join - 1] === 'stop' && !isField) return true
  if (links[join - 1] === 'known' || isNameLike(before, lexicon)) return true
  const suffix = lexicon.organizationSuffixes.matchBefore(view.text, before.end, before.start)
  return suffix !== undefined && suffix.entry !== 'industry'
}

/** Whether so little stands between a title and 和 that it is the name of who has the title. */
function followsTitle(view: SentenceView, join: number, inTitles: ReadonlySet<number>): boolean {
  const end = view.tokens[join]?.start ?? 0
  for (let index = join - 1; index >= 0 && end - (view.tokens[index]?.start ?? 0) <= longestName; index--)
    if (inTitles.has(index - 1)) return true
  return false
}

const longestName = 4

/** Whether a word is rather a person's name than the name of an organization. */
const isNameLike = (token: Token, { surnames }: Lexicon): boolean =>
  token.tag.startsWith('nr') ||
  /^\p{Script=Latin}/u.test(token.text) ||
  (!isKnownWord(token) && surnames.get(token.text.charAt(0)) !== undefined)

/** 陈|水云: a surname and a given name that the segmenter takes for two words. */
function isNameInTwo({ tokens }: SentenceView, index: number, { surnames }: Lexicon): boolean {
  const [first, second] = [tokens[index], tokens[index + 1]]
  return (
    first !== undefined &&
    second !== undefined &&
    first.tag.startsWith('nr') &&
    first.text.length === 1 &&
    second.text.length <= 2 &&
    surnames.get(first.text) !== undefined
  )
}

/** 李若川和研究学院院长: what is joined to somebody's name is another name. */
export function separateNames(view: SentenceView, links: ChainLink[], lexicon: Lexicon): void {
  for (let index = 1; index < links.length; index++) {
    const name = view.tokens[index - 1]
    if (links[index] !== 'join' || name === undefined || links[index - 1] === 'known') continue
    const isName = (links[index - 2] ?? 'stop') === 'stop' && isNameLike(name, lexicon)
    if (isName || ((links[index - 3] ?? 'stop') === 'stop' && isNameInTwo(view, index - 2, lexicon)))
      links[index] = 'stop'
  }
}

/** Whether the name of an organization may end with this word. */
function endsName(view: SentenceView, links: readonly ChainLink[], index: number, lexicon: Lexicon): boolean {
  const token = view.tokens[index]
  if (token === undefined || (links[index] ?? 'stop') === 'stop') return false
  return (
    isAnchor(links[index]) || lexicon.organizationSuffixes.matchBefore(view.text, token.end) !== undefined
  )
}

/** Where the quotation marks open that close here. */
function openingQuote(view: SentenceView, closing: number): number | undefined {
  for (let index = closing - 1; index >= 0 && closing - index <= longestQuoted; index--) {
    const text = view.tokens[index]?.text ?? ''
    if (opensQuote.test(text)) return index
    if (endsClause.test(text)) return undefined
  }
  return undefined
}

const isAnchor = (link: ChainLink | undefined): boolean =>
  link === 'known' || link === 'place' || link === 'own' || link === 'start'

const insideTags = new Set('n v vn m q d b a nr x f j l nz s ng t'.split(' '))

/** Verbs are part of a name where nothing nearer tells what the suffix belongs to, or where reports hardly use them (超微). */
function mayBeInside(token: Token, { cueVerbs, documentFrequencies }: Lexicon, isNear: boolean): boolean {
  const { text, tag } = token
  return (
    insideTags.has(tag) &&
    (text.length > 1 || insideAlone.test(text)) &&
    !endsInCopula.test(text) &&
    (isNear || !verbTags.has(tag) || documentFrequencies.get(text) === undefined) &&
    !/\d/u.test(text) &&
    !actsOnNext.test(text) &&
    !notInName.has(text) &&
    !opensPhrase.test(text) &&
    !opensCareer.has(text) &&
    cueVerbs.get(text) === undefined
  )
}

const verbTags = new Set(['v', 'd', 'm', 'q'])
