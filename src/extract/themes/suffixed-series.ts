import type { Sentence } from '../../document/document.ts'
import type { Span } from '../../document/span.ts'
import { coiningSuffixes, joiningInside, suffixedItem } from './series-rules.ts'

/** The first item is one word or two. */
const mostWords = 2
const shortestItem = 3

/** The list whose first separator stands at `at`, its items of any length with one suffix: 网络化、智能化、绿色低碳化. */
export function suffixedSeriesAt(text: string, { tokens, end }: Sentence, at: number): Span[] | null {
  const suffix = text.charAt(at - 1)
  if (!coiningSuffixes.has(suffix)) return null
  const lastToken = tokens.findIndex(token => token.end === at)
  const starts = tokens
    .slice(Math.max(0, lastToken - mostWords + 1), lastToken + 1)
    .filter(({ tag }, index, { length }) => tag !== 'v' || index === length - 1)
    .map(({ start }) => start)
  const start = starts.toReversed().find(candidate => at - candidate >= shortestItem)
  if (start === undefined || joiningInside.test(text.slice(start, at))) return null
  const items: Span[] = [{ start, end: at }]
  for (let next = at; ; ) {
    const [item = '', joiner = ''] = suffixedItem(suffix).exec(text.slice(next, end)) ?? []
    if (item === '') break
    const itemStart = next + joiner.length
    next += item.length
    if (joiningInside.test(text.slice(itemStart, next))) break
    items.push({ start: itemStart, end: next })
  }
  return items.length > 2 && items.every(item => item.end - item.start >= shortestItem) ? items : null
}
