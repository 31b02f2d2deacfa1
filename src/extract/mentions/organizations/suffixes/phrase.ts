import type { Token } from '../../../../document/document.ts'
import { elementAt } from '../../../../document/partition.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { type ChainLink, isAnchor } from '../chains/chain.ts'
import { followsTitle, isNameLike } from '../chains/people-beside.ts'
import { actsOnNext, closesQuote, endsClause, opensAtMark, opensPhrase, opensQuote } from '../rules.ts'
import { mayBeInside } from './inside-words.ts'
import { abroad, endsProject, headBehind, labByField, opensNew, opensProjectHead } from './phrase-rules.ts'

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
    const isQuoted = closesQuote.test(elementAt(view.tokens, before)?.text ?? '')
    const last = isQuoted ? before - 1 : before
    const token = elementAt(view.tokens, last)
    if (token === undefined || (!isQuoted && token.end !== end)) continue
    const suffix =
      lexicon.organizationSuffixes.matchBefore(view.text, token.end, view.start) ?? projectAt(view, token)
    if (suffix === undefined) continue
    const opening = isQuoted ? openingQuote(view, before) : undefined
    if (isQuoted) {
      if (opening === undefined || !endsName(view, links, opening - 1, lexicon)) continue
      for (let index = opening; index <= before; index++) links[index] = 'noun'
    }
    if ('entry' in suffix && suffix.entry !== 'unit') joinSuffix(view, links, last, suffix.start)
    // 会 and 所 are verbs and particles elsewhere: 工业会副理事长.
    if (links[last] === 'stop' && token.text.length === 1 && suffix.start <= token.start) {
      // 理化|所|所长: the head's own first character tells that the words before it are the body's.
      if (isRepeated(view, token)) openShort(view, links, last - 1)
      if ((links[last - 1] ?? 'stop') !== 'stop') links[last] = 'noun'
    }
    if (links[last] === 'stop') continue
    const first = phraseStart(view, links, last, inTitles, lexicon)
    if (first === undefined) continue
    for (let index = first; index < last; index++)
      if (links[index] === 'stop' || links[index] === 'join') links[index] = 'noun'
    if (links[first] === 'noun' && (view.tokens[first]?.start ?? 0) < suffix.start) links[first] = 'start'
  }
}

const isRepeated = ({ text }: SentenceView, { end, text: suffix }: Token): boolean =>
  text.charAt(end) === suffix && headBehind.test(text.slice(end, end + 2))

/** A verb that a short name of a body begins with stands behind a mark. */
function openShort({ tokens }: SentenceView, links: ChainLink[], index: number): void {
  const word = elementAt(tokens, index)
  if (word === undefined || word.text.length < 2 || !shortTags.has(word.tag)) return
  const before = elementAt(tokens, index - 1)
  if (before === undefined || opensAtMark.test(before.text)) links[index] = 'noun'
}

const shortTags: ReadonlySet<string> = new Set(['v', 'vn', 'a', 'ad', 'd', 'x', 'n'])

/** 上诉|庭, 关注|组: what the segmenter takes for a verb is the beginning of the suffix. */
function joinSuffix({ tokens, start }: SentenceView, links: ChainLink[], last: number, from: number): void {
  for (let index = last - 1; (tokens[index]?.start ?? start - 1) >= from; index--)
    if (links[index] === 'stop') links[index] = 'noun'
}

/** `北斗三号卫星系统总设计师`: a work or a project before those who head one. */
const projectAt = ({ text }: SentenceView, token: Token): { readonly start: number } | undefined =>
  endsProject.test(token.text) && opensProjectHead.test(text.slice(token.end, token.end + longestProjectHead))
    ? token
    : undefined

const longestProjectHead = 6

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
  let body: number | undefined
  for (let index = last - 1; index >= 0 && last - index <= longestPhrase; index--) {
    const token = view.tokens[index]
    if (token === undefined) break
    body = startOfBody(view, token, lexicon) ?? body
    if (body !== undefined && token.start >= body) {
      first = index
      continue
    }
    if (inTitles.has(index)) break
    if (closesQuote.test(token.text)) {
      const opening = isAnchor(links[index + 1]) ? undefined : openingQuote(view, index)
      if (opening === undefined) break
      index = first = anchor = opening
      continue
    }
    const link = links[index] ?? 'stop'
    if (lexicon.courtesyTitles.get(token.text) !== undefined) break
    if (link === 'join') {
      if (joinsAnother(view, links, index, inTitles, lexicon)) break
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
  if (ofField && opensAtMark.test(elementAt(view.tokens, first - 1)?.text ?? clauseMark)) return first
  return opensWithNouns(view, links, first, anchor) ? first : anchor
}

/** Whether the words on the two sides of 和 are of two bodies, or of a person and a body. */
const joinsAnother = (
  view: SentenceView,
  links: readonly ChainLink[],
  join: number,
  inTitles: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean =>
  followsTitle(view, join, inTitles) ||
  endsPart(view, links, join, lexicon) ||
  view.organizations.get(view.tokens[join + 1]?.text ?? '') !== undefined

/** Where the body begins that ends with 会, which is a verb elsewhere: 校友会 in 世界校友会联合会. */
const startOfBody = (
  { text, start }: SentenceView,
  token: Token,
  { organizationSuffixes }: Lexicon,
): number | undefined =>
  token.text === association ? organizationSuffixes.matchBefore(text, token.end, start)?.start : undefined

const association = '会'

/** `结构强度与振动国家重点实验室`: before 国家 stands what such a laboratory works on, in words of any kind. */
const namesLabByField = ({ text, tokens }: SentenceView, index: number, last: number): boolean =>
  labByField.test(text.slice(tokens[index]?.start ?? 0, tokens[last]?.end ?? 0))

/** `文物返还办公室`, where a mark stands before: a unit of few words that begins with a noun, though no word tells that a name begins. */
function opensUnit(view: SentenceView, links: readonly ChainLink[], first: number, last: number): boolean {
  const before = elementAt(view.tokens, first - 1)
  const opening = view.tokens[first]
  const isJoined =
    elementAt(links, first - 1) === 'join' && (elementAt(links, first - 2) ?? 'stop') !== 'stop'
  return (
    last > first &&
    !isJoined &&
    last - first <= longestUnit &&
    opening !== undefined &&
    (opening.text.length > 1 || (opensNew.test(opening.text) && last - first > 1)) &&
    (links[first] === 'noun' || opening.tag === directionTag) &&
    (before === undefined || opensUnitAfter.some(words => words.test(before.text)))
  )
}

const clauseMark = '，'
const longestUnit = 4
const opensUnitAfter = [opensAtMark, opensPhrase, actsOnNext]
/** 北方 in 北方舰队. */
const directionTag = 'f'

/** `两岸关系和平发展中心`: nothing but nouns stands between a mark and the first word that is surely of a name; before a known name they are said of it. */
function opensWithNouns(
  view: SentenceView,
  links: readonly ChainLink[],
  first: number,
  anchor: number,
): boolean {
  if (links[anchor] === 'known' || links[anchor] === 'place') return false
  const before = elementAt(view.tokens, first - 1)
  if (before !== undefined && !opensAtMark.test(before.text) && !actsOnNext.test(before.text)) return false
  return links.slice(first, anchor).every(link => link === 'noun')
}

/** Whether what stands before 和 is a whole of its own, an organization or a person. */
function endsPart(view: SentenceView, links: readonly ChainLink[], join: number, lexicon: Lexicon): boolean {
  const before = elementAt(view.tokens, join - 1)
  if (before === undefined) return true
  if (closesQuote.test(before.text)) return false
  // 云岭医院感染及传染病中心: a field of the unit, whatever its tag.
  const isField = (elementAt(links, join - 2) ?? 'stop') !== 'stop' && mayBeInside(before, lexicon, true)
  if (links[join - 1] === 'stop' && !isField) return true
  if (links[join - 1] === 'known' || isNameLike(before, lexicon)) return true
  const suffix = lexicon.organizationSuffixes.matchBefore(view.text, before.end, before.start)
  return suffix !== undefined && suffix.entry !== 'industry'
}

/** Whether the name of an organization may end with this word. */
function endsName(view: SentenceView, links: readonly ChainLink[], index: number, lexicon: Lexicon): boolean {
  const token = elementAt(view.tokens, index)
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
