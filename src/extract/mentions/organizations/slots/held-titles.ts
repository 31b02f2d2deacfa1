import type { Span } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { hasSurnameAt } from '../../names/evidence/surname-strength.ts'
import type { TitleEdges } from '../../titles/title-edges.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { joinsPosts } from './coined-name-rules.ts'
import { endOfTitles, holderBehind } from './holder-behind.ts'
import { beginsForeignName } from './latin-company-rules.ts'
import { mayEndSeat, mayOpenSeat } from './seat-rules.ts'

/**
 * Whether somebody has the title that ends a seat, from `start` to `end`, or one that is joined to it: a likely name follows, a verb or mark
 * opens the seat and another ends it.
 */
export function isHeld(
  view: SentenceView,
  { start, end }: Span,
  titles: TitleEdges,
  nameStarts: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  const { text } = view
  const holder = endOfTitles(text, end, titles)
  if (isName(view, holder, nameStarts, lexicon)) return !isTurn(view, { start, end: holder }, titles, lexicon)
  const last = endOfPosts(text, holder, titles)
  if (last > holder && isName(view, last, nameStarts, lexicon)) return true
  if (!mayEndSeat.test(text.slice(holder, holder + longestClosing))) return false
  const opening = text.slice(Math.max(view.start, start - longestOpening), start)
  return mayOpenSeat.test(opening)
}

function isName(
  { text }: SentenceView,
  holder: number,
  nameStarts: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  const name = holderBehind(text, holder)
  return (
    nameStarts.has(name) ||
    beginsForeignName.test(text.slice(holder, holder + longestForeign)) ||
    lexicon.knownNames.matchAt(text, name) !== undefined ||
    lexicon.honours.matchAt(text, name) !== undefined
  )
}

/** 总裁、禾盟研究院院长: where the last of the posts ends that one name follows. */
function endOfPosts(text: string, end: number, titles: TitleEdges): number {
  for (let at = end + 1; at <= end + longestPost; at++) {
    const [next] = titles.startingAt(at)
    if (next === undefined) continue
    return joinsPosts.test(text.slice(end, at)) ? endOfTitles(text, next.end, titles) : end
  }
  return end
}

/** 王实董事长李远总经理: in a list of names with titles behind them what looks like a name is one. */
const isTurn = (
  { text }: SentenceView,
  { start, end }: Span,
  titles: TitleEdges,
  lexicon: Lexicon,
): boolean =>
  hasSurnameAt(text, start, 'possible', lexicon) &&
  nameLengths.some(length => titles.startingAt(end + length).length > 0)

const nameLengths = [2, 3] as const
const longestForeign = 12
const longestOpening = 3
const longestClosing = 2
const longestPost = 18
