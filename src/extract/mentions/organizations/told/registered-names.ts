import { isClosingBracket, isOpeningBracket } from '../../../../document/brackets.ts'
import type { Token } from '../../../../document/document.ts'
import { elementAt } from '../../../../document/partition.ts'
import { wordsAt } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { matchesOf } from '../../../../rules/matches.ts'
import type { Candidate } from '../../candidate.ts'
import { opensCareer } from '../../rules.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import type { ChainLink } from '../chains/chain.ts'
import { mayBeInCompanyName } from '../chains/company-words.ts'
import { behindGlued } from '../chains/glued.ts'
import { actsOnNext, guessedPhrase, opensPhrase, withinBrackets } from '../rules.ts'
import { scoreOfKnown } from '../scores.ts'
import {
  actsOnCompany,
  doneForCompanies,
  insideOfName,
  kindOfCompany,
  mayActOnCompany,
  registered,
  registeredForm,
  roleBefore,
  roleBeforePlace,
  wordLikeJoin,
} from './registered-name-rules.ts'

/**
 * `北辰通电讯集团有限公司`: before the legal form of a company any words are its name, where no other of `found` ends with it. What begins the
 * name is what follows a mark or a word that is of no name.
 */
export function findRegisteredNames(
  view: SentenceView,
  links: readonly ChainLink[],
  found: readonly Candidate[],
  lexicon: Lexicon,
): Candidate[] {
  const sentence = wordsAt(view.text, view)
  if (!registered.test(sentence)) return []
  const names: Candidate[] = []
  for (const { index, 0: form } of matchesOf(registeredForm, sentence)) {
    const formStart = view.start + index
    const end = formStart + form.length
    const start = startOfName(view, links, formStart, lexicon)
    if (start === undefined || formStart - start < shortestName) continue
    const known = found.some(other => other.end === end && other.start < formStart)
    if (known && !goesOnBefore(view, start, end, found)) continue
    if (kindOfCompany.test(view.text.slice(start, formStart))) continue
    const score = scoreOfKnown(end - start)
    names.push({ start, end, label: 'organization', rule: 'organizations/registered', score })
  }
  return names
}

/** 中辰|化建股份有限公司: the words begin with a name of their own before what was found. */
function goesOnBefore(view: SentenceView, start: number, end: number, found: readonly Candidate[]): boolean {
  if (found.some(other => other.end === end && other.start <= start)) return false
  const token = view.tokenAt(start)
  return token !== undefined && token.text.length > 1 && ownNameTags.has(token.tag)
}

const ownNameTags: ReadonlySet<string> = new Set(['ns', 'nz', 'nr', 'nrt', 'j', 'x'])

const shortestName = 2
const longestName = 24

/** Where the words begin that run up to the form without a mark or a word of no name; a verb that opens them acts on the name. */
function startOfName(
  view: SentenceView,
  links: readonly ChainLink[],
  end: number,
  lexicon: Lexicon,
): number | undefined {
  const last = view.tokenIndexAt(end - 1)
  let first: number | undefined
  for (let index = last; index >= 0; index--) {
    const token = view.tokens[index]
    if (token === undefined || end - token.start > longestName) return undefined
    const opening = openingOfPlace(view, index)
    if (opening !== undefined) index = opening
    else if (mayGoOnBefore(view, index)) return undefined
    else if (standsInWord(view, index)) continue
    else if (links[index] === 'join' || isRole(view, index) || !mayBeInName(token, lexicon)) break
    first = index
  }
  while (first !== undefined && first < last && isBeforeName(elementAt(view.tokens, first))) first++
  return first === undefined ? undefined : behindGlued(view, first, lexicon)
}

/** Where the brackets open that close at a word and hold a place or a word like 集团: 云岭（中国）|电讯有限公司. */
function openingOfPlace({ tokens }: SentenceView, closing: number): number | undefined {
  if (!isClosingBracket(tokens[closing]?.text ?? '')) return undefined
  const inside = elementAt(tokens, closing - 1)
  const isPlace = inside !== undefined && (inside.tag === placeTag || withinBrackets.test(inside.text))
  return isPlace && isOpeningBracket(elementAt(tokens, closing - 2)?.text ?? '') ? closing - 2 : undefined
}

/** 总承建商|北辰建筑有限公司, 投资|云岭北辰合伙企业; but 北辰|企业|管理中心（有限合伙） is one name. */
function isRole({ tokens }: SentenceView, index: number): boolean {
  const words = tokens[index]?.text ?? ''
  const next = tokens[index + 1]
  if (next === undefined) return false
  return (
    (roleBefore.test(words) && !doneForCompanies.test(next.text)) ||
    (roleBeforePlace.test(words) && next.tag === placeTag)
  )
}

const placeTag = 'ns'

/** Whether the name may have begun before a particle or brackets: 云的|厨房电器有限公司. */
const mayGoOnBefore = ({ tokens }: SentenceView, index: number): boolean =>
  insideOfName.test(tokens[index]?.text ?? '') && elementAt(tokens, index - 1)?.text.length === 1

/** 云岭|万|和|科技有限公司: between two characters that are no words 和 joins nothing. */
const standsInWord = ({ tokens }: SentenceView, index: number): boolean =>
  tokens[index]?.text === wordLikeJoin &&
  elementAt(tokens, index - 1)?.text.length === 1 &&
  elementAt(tokens, index - 2)?.tag === placeTag

/** A verb, or how many are meant. */
const isBeforeName = (token: Token | undefined): boolean =>
  token !== undefined && (tagsBeforeName.has(token.tag) || mayActOnCompany.test(token.text))

const tagsBeforeName: ReadonlySet<string> = new Set(['v', 'm', 'q'])

const mayBeInName = (token: Token, lexicon: Lexicon): boolean =>
  mayBeInCompanyName(token, lexicon) &&
  !opensPhrase.test(token.text) &&
  !actsOnNext.test(token.text) &&
  !actsOnCompany.test(token.text) &&
  !opensCareer.has(token.text) &&
  !(guessedPhrase.test(token.text) && !isKnownWord(token))
