import type { Token } from '../../../../document/document.ts'
import { elementAt } from '../../../../document/partition.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { appoints } from '../rules.ts'
import type { ChainLink } from './chain.ts'

/** Whether so little stands between a title and 和 that it is the name of who has the title. */
export function followsTitle(view: SentenceView, join: number, inTitles: ReadonlySet<number>): boolean {
  const end = view.tokens[join]?.start ?? 0
  for (let index = join - 1; index >= 0 && end - (view.tokens[index]?.start ?? 0) <= longestName; index--)
    if (inTitles.has(index - 1)) return true
  return false
}

const longestName = 4

/** Whether a word is rather a person's name than the name of an organization. */
export const isNameLike = (token: Token, { surnames }: Lexicon): boolean =>
  token.tag.startsWith('nr') ||
  /^\p{Script=Latin}/u.test(token.text) ||
  (!isKnownWord(token) && surnames.get(token.text.charAt(0)) !== undefined)

/** A name of three characters that the segmenter's list holds is no company's. */
const isListedName = (token: Token): boolean =>
  token.tag === 'nr' && token.text.length === longestListedName && isKnownWord(token)

const longestListedName = 3

/** 陈|水云, 姚性|岗: a name that the segmenter takes for two words. */
function isNameInTwo({ tokens }: SentenceView, index: number, { surnames }: Lexicon): boolean {
  const [first, second] = [elementAt(tokens, index), tokens[index + 1]]
  if (first === undefined || second === undefined) return false
  const opens = first.text.length === 1 ? first.tag.startsWith('nr') : !isKnownWord(first)
  return (
    opens &&
    first.text.length + second.text.length <= longestInTwo &&
    surnames.get(first.text.charAt(0)) !== undefined
  )
}

/** A surname and a given name of two characters. */
const longestInTwo = 3

/**
 * Ends names of organizations beside somebody's name: at what joins them (李若川|和研究学院院长), and at a name that touches what follows behind a
 * title (评论员|李若川|连线云岭大学) or a verb of appointment (免去|李若川|云岭银行行长).
 */
export function separateNames(
  view: SentenceView,
  links: ChainLink[],
  inTitles: ReadonlySet<number>,
  lexicon: Lexicon,
): void {
  for (let index = 1; index < links.length; index++) {
    const name = view.tokens[index - 1]
    if (name === undefined) continue
    const isSetOff = inTitles.has(index - 2) && isListedName(name)
    const isAppointed =
      appoints.has(elementAt(view.tokens, index - 2)?.text ?? '') && isNameLike(name, lexicon)
    if (isSetOff || isAppointed) links[index - 1] = 'stop'
    if (links[index] !== 'join' || links[index - 1] === 'known') continue
    const isName = (elementAt(links, index - 2) ?? 'stop') === 'stop' && isNameLike(name, lexicon)
    if (
      isName ||
      ((elementAt(links, index - 3) ?? 'stop') === 'stop' && isNameInTwo(view, index - 2, lexicon))
    )
      links[index] = 'stop'
  }
}
