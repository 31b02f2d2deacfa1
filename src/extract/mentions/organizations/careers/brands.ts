import type { Token } from '../../../../document/document.ts'
import { type Span, wordsAt } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { mayBeInCompanyName } from '../chains/company-words.ts'
import { joinsUnit } from '../rules.ts'
import { noBrand } from './career-post-rules.ts'

/** Whether words that say where an office is held name a company: few, no place alone, and one of them no word of every text. */
export function isBrand(view: SentenceView, { start, end }: Span, lexicon: Lexicon): boolean {
  const length = end - start
  if (length < shortestBrand || length > longestBrand || noBrand.test(wordsAt(view.text, { start, end })))
    return false
  const words = view.tokens.slice(view.tokenIndexAt(start), view.tokenIndexAt(end - 1) + 1)
  return (
    words.every(
      (word, index) => mayBeInCompanyName(word, lexicon) || (index > 0 && joinsUnit.test(word.text)),
    ) && words.some(word => isOwn(word, start, lexicon))
  )
}

const shortestBrand = 2
const longestBrand = 8

/** A word that names: no list holds it, it is a name elsewhere, or texts seldom have it. */
const isOwn = (word: Token, from: number, { documentFrequencies }: Lexicon): boolean =>
  word.start < from ||
  !isKnownWord(word) ||
  nameTags.has(word.tag) ||
  documentFrequencies.get(word.text) === undefined

const nameTags: ReadonlySet<string> = new Set(['nr', 'nrt', 'nz', 'ns', 'j', 'eng'])
