import { elementAt } from '../../../../document/partition.ts'
import { wordsAt } from '../../../../document/span.ts'
import type { Candidate } from '../../candidate.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import type { ChainLink } from '../chains/chain.ts'
import { joinsFields, joinsUnit, ministerTitle } from '../rules.ts'

/** Fields that a ministry has at most, and words of one. */
const mostFields = 5
const longestField = 3

/**
 * Lets a chain run through the fields of a ministry, which marks join and 和 before the last: 德国|环境、自然保护、核安全与消费者保护|部长. A
 * name that is known or a place must stand before them.
 */
export function bridgeFields(view: SentenceView, links: ChainLink[], titles: readonly Candidate[]): void {
  const sentence = wordsAt(view.text, view)
  if (!sentence.includes(fieldMark)) return
  for (const [index, { start, end }] of titles.entries()) {
    if (!ministerTitle.test(view.text.slice(start, end))) continue
    const first = firstOfFields(view, links, view.tokenIndexAt(start - 1))
    if (first === undefined || holdsTitle(titles, index, view.tokens[first]?.start ?? start)) continue
    for (let word = first; (view.tokens[word]?.end ?? start + 1) <= start; word++)
      if (links[word] === 'stop' || links[word] === 'join') links[word] = 'noun'
  }
}

/** 文化馆馆长王实、洋县文化和旅游局|局长: another title stands between where the fields would begin and the minister's. */
function holdsTitle(titles: readonly Candidate[], minister: number, from: number): boolean {
  const { start = 0 } = titles[minister] ?? {}
  for (let index = minister - 1; (titles[index]?.end ?? 0) > from; index--)
    if ((titles[index]?.end ?? 0) <= start) return true
  return false
}

const fieldMark = '、'

/** The first word of the fields that end with a word; none where they are no list of fields. */
function firstOfFields(view: SentenceView, links: readonly ChainLink[], last: number): number | undefined {
  let index = last
  for (let fields = 1; fields <= mostFields; fields++) {
    const opening = startOfField(view, links, index)
    const before = elementAt(view.tokens, opening - 1)
    if (opening > index || before === undefined) return undefined
    const joins = fields === 1 ? joinsUnit : joinsFields
    if (!joins.test(before.text)) return fields > 2 && isWhole(links[opening - 1]) ? opening : undefined
    index = opening - 2
  }
  return undefined
}

const isWhole = (link: ChainLink | undefined): boolean => link === 'known' || link === 'place'

/** Where the words of one field begin that ends with a word: nouns, and verbs that name what is done (保护). */
function startOfField({ tokens }: SentenceView, links: readonly ChainLink[], last: number): number {
  let first = last + 1
  for (let index = last; index >= 0 && last - index < longestField; index--) {
    const token = tokens[index]
    if (token === undefined || isWhole(links[index])) break
    const isField = links[index] === 'noun' || links[index] === 'own' || fieldTags.has(token.tag)
    if (!isField || joinsUnit.test(token.text)) break
    first = index
  }
  return first
}

const fieldTags: ReadonlySet<string> = new Set(['v', 'vn', 'd', 'a', 'an', 'n'])
