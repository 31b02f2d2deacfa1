import { type Token, unknownTag } from '../../../document/document.ts'
import { elementAt } from '../../../document/partition.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { notInName } from '../organizations/rules.ts'
import type { SentenceView } from '../words/sentence-view.ts'
import {
  endsCompanyName,
  endsCompanyOfChief,
  extentOfField,
  noField,
  takesAnyField,
  wordsForField,
} from './rules.ts'

/** Words of such a field, and characters of it, at most. */
const mostWords = 4
const longestField = 10

/** `基层医疗健康|专员`, `石油勘探|专家`: where the field begins that any nouns before the head make; none where a body ends there. */
export function startOfAnyField(view: SentenceView, head: number, end: number, lexicon: Lexicon): number {
  if (!takesAnyField.test(view.text.slice(head, end))) return head
  let start = head
  const last = view.tokenIndexAt(head - 1)
  if (endsCompanyOfChief.test((elementAt(view.tokens, last)?.text ?? '') + view.text.slice(head, end)))
    return head
  for (let index = last; index >= 0; index--) {
    const token = elementAt(view.tokens, index)
    if (token === undefined || token.end !== start) break
    if (!mayBeField(view, token, lexicon) && !isMatter(view.tokens, index)) break
    if (last - index >= mostWords || head - token.start > longestField) return head
    start = token.start
  }
  if (start === head) return head
  // 易云|科技专家: what no list holds is a company's own name, and the word of industry is the name's.
  const before = view.tokenAt(start - 1)
  if (before === undefined || before.end !== start) return start
  if (ownTags.has(before.tag)) return head
  const first = view.tokenAt(start)
  return first !== undefined && endsUnknownName(view, before, first, lexicon) ? first.end : start
}

/** 青禾|软件|专家: a word of industry ends the name that a word before it begins; but 欧盟|能源|专员. */
const endsUnknownName = (
  { text, start }: SentenceView,
  before: Token,
  word: Token,
  { allPlaces, organizations, organizationSuffixes }: Lexicon,
): boolean =>
  organizationSuffixes.get(word.text) !== undefined &&
  !wordsForField.test(word.text) &&
  (endsCompanyName.test(word.text) ||
    (organizations.matchBefore(text, before.end, start) === undefined &&
      allPlaces.matchBefore(text, before.end, start) === undefined))

/** 俄乌|问题: what a matter is called by, in a word that no list holds. */
const isMatter = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.tag === unknownTag && wordsForField.test(tokens[index + 1]?.text ?? '')

const fieldTags: ReadonlySet<string> = new Set(['n', 'vn', 'an', 'a', 'b', 'j', 'l'])
const ownTags: ReadonlySet<string> = new Set(['x', 'nz', 'nr', 'nrt', 'nrfg', 'eng', 'g', 'zg'])

/** A noun that is neither a place nor a body or the end of one, and says nothing of whoever holds the title. */
const mayBeField = (
  { text, organizations }: SentenceView,
  token: Token,
  { countries, organizationSuffixes, personNouns, titleModifiers }: Lexicon,
): boolean => {
  if (wordsForField.test(token.text) || extentOfField.test(token.text)) return true
  if (!fieldTags.has(token.tag) || token.text.length === 1) return false
  if (notInName.has(token.text) || noField.test(token.text)) return false
  if (organizations.get(token.text) !== undefined || countries.get(token.text) !== undefined) return false
  if (personNouns.get(token.text) !== undefined || titleModifiers.get(token.text) !== undefined) return false
  const suffix = organizationSuffixes.matchBefore(text, token.end, token.start)?.entry
  return suffix === undefined || suffix === 'industry'
}
