import { isClosingBracket, isOpeningBracket } from '../../../../document/brackets.ts'
import type { Token } from '../../../../document/document.ts'
import { elementAt } from '../../../../document/partition.ts'
import { opensCareer } from '../../rules.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { actsOnNext, isScene, joinsNames, notInName, opensPhrase, withinBrackets } from '../rules.ts'
import {
  circleEnd,
  circleNumber,
  departmentWord,
  endsCompany,
  endsUniversity,
  joinsAreas,
  joinsParts,
  legalSuffix,
  taught,
  wholeBefore,
} from './bridge-rules.ts'
import { type ChainLink, isAnchor, isFunctionVerb } from './chain.ts'
import { namesUniversity } from './parts-rules.ts'

/** Lets a chain run through brackets that hold a place or a word like 集团: 金石（集团）股份公司. */
export function bridgeBrackets(
  view: SentenceView,
  links: ChainLink[],
  titleStarts: ReadonlySet<number>,
): void {
  const { tokens } = view
  for (let index = 1; index < tokens.length; index++) {
    if (!isOpeningBracket(tokens[index]?.text ?? '')) continue
    const last = closingBracket(tokens, index)
    const closing = tokens[last]
    if (closing === undefined) continue
    const inside = view.text.slice(tokens[index]?.end ?? 0, closing.start)
    const before = links[index - 1] ?? 'stop'
    const after = links[last + 1] ?? 'stop'
    const goesOn = titleStarts.has(closing.end) || (after !== 'stop' && after !== 'join')
    if (before === 'stop' || !goesOn) continue
    const isPlace = last === index + 2 && links[index + 1] === 'place'
    if (!isPlace && !withinBrackets.test(inside)) continue
    for (let part = index; part <= last; part++) links[part] = 'noun'
  }
}

/**
 * Lets a chain run through the blank that a page sets between scripts: Linux 基金会, Apache Software 基金会; but behind a title and a blank stands
 * the name of its holder: 总经理 Helen Marlow 云岭银行.
 */
export function bridgeBlanks(
  { tokens }: SentenceView,
  links: ChainLink[],
  inTitles: ReadonlySet<number>,
): void {
  for (let index = 1; index < tokens.length - 1; index++) {
    if (tokens[index]?.text !== ' ' || (links[index + 1] ?? 'stop') === 'stop') continue
    if (!capitalized.test(tokens[index - 1]?.text ?? '') || links[index - 1] === 'stop') continue
    if (!inTitles.has(beforeLatin(tokens, index - 1))) links[index] = 'noun'
  }
}

/** The word that blanks part from the words in Latin script that end here. */
function beforeLatin(tokens: readonly Token[], last: number): number {
  let first = last
  while (tokens[first - 1]?.text === ' ' && capitalized.test(tokens[first - 2]?.text ?? '')) first -= 2
  return tokens[first - 1]?.text === ' ' ? first - 2 : -1
}

/**
 * Lets a chain run through what joins parts of one name: 海洋|暨|大气管理局. Behind a scene, a title or a whole company, and before a name that is known
 * or says where it is, another name begins: 年会|暨|云岭论坛, 理事长|暨|云岭大学校长, 江淮集团|暨|江淮银行董事长.
 */
export function bridgeJoinedParts({ tokens }: SentenceView, links: ChainLink[]): void {
  for (let index = 1; index < tokens.length - 1; index++) {
    const before = tokens[index - 1]?.text ?? ''
    if (tokens[index]?.text !== joinsParts || links[index - 1] === 'stop') continue
    if (isScene.test(before) || wholeBefore.test(before)) continue
    if (goesOnName.has(links[index + 1] ?? 'stop')) links[index] = 'noun'
  }
}

const goesOnName: ReadonlySet<ChainLink> = new Set(['noun', 'own'])

/** Lets a chain end in a character that is a verb elsewhere: 星合光|能 before 董事长. */
export function bridgeToVerbLike(
  { tokens }: SentenceView,
  links: ChainLink[],
  titleStarts: ReadonlySet<number>,
): void {
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index]
    if (links[index] !== 'stop' || links[index - 1] !== 'own' || token === undefined) continue
    if (titleStarts.has(token.end) && endsCompany.test(token.text)) links[index] = 'noun'
  }
}

const capitalized = /^\p{Lu}[\p{Script=Latin}\p{Nd}]*$/u

const longestInside = 3

/** Where the brackets close, few words after they open; -1 where they do not. */
function closingBracket(tokens: readonly Token[], opening: number): number {
  for (let index = opening + 2; index <= opening + longestInside; index++)
    if (isClosingBracket(tokens[index]?.text ?? '')) return index
  return -1
}

/**
 * Lets a chain run through a word of any kind that is a company's own name, for a legal form follows before long: 上风 in
 * 浙江上风实业股份有限公司, 三维 in 三维通信股份有限公司.
 */
export function bridgeOwnNames(view: SentenceView, links: ChainLink[]): void {
  for (let index = 0; index < links.length; index++) {
    const token = view.tokens[index]
    if (token === undefined || links[index] !== 'stop') continue
    const linkBefore = elementAt(links, index - 1) ?? 'stop'
    if (isSound(token) && goesOnToForm(view, links, index, linkBefore)) links[index] = 'noun'
    if (!mayBeOwnName(token)) continue
    const before = elementAt(view.tokens, index - 1)
    const opens = before === undefined || opensPhrase.test(before.text) || opensCareer.has(before.text)
    if (linkBefore !== 'place' && !opens) continue
    if (reachesLegalForm(view, links, index + 1)) links[index] = 'own'
  }
}

const ownNameTags = new Set(['v', 'vn', 'd', 'm', 'r', 't', 'ad', 'vd', 'z', 'i', 'l', 'f', 'nr'])
const mayBeOwnName = ({ text, tag }: Token): boolean =>
  text.length === 2 &&
  ownNameTags.has(tag) &&
  !opensCareer.has(text) &&
  !notInName.has(text) &&
  !actsOnNext.test(text)

/**
 * The last character of a name written by sound (上海|摩士|达|企业发展有限公司), or of what the segmenter cut apart before a legal form
 * (温州|金|龙船|务|有限公司).
 */
const goesOnToForm = (
  view: SentenceView,
  links: readonly ChainLink[],
  index: number,
  before: ChainLink,
): boolean =>
  (before === 'own' && reachesLegalForm(view, links, index + 1)) ||
  ((before === 'own' || before === 'noun') &&
    legalSuffix.test(elementAt(view.tokens, index + 1)?.text ?? '') &&
    !isFunctionVerb(view.text, view.tokens[index]?.start ?? 0))

const isSound = ({ text, tag }: Token): boolean => text.length === 1 && ownNameTags.has(tag)

const mostBeforeForm = 4

function reachesLegalForm(view: SentenceView, links: readonly ChainLink[], from: number): boolean {
  for (let index = from; index < from + mostBeforeForm; index++) {
    const token = view.tokens[index]
    const link = links[index]
    if (token === undefined || link === 'stop' || link === 'join' || link === 'place') return false
    if (legalSuffix.test(token.text)) return index > from
  }
  return false
}

/** 南方|医科大学: what lies in a direction is called by it. */
const directionTag = 'f'

/**
 * Names that our list holds are known also where the segmenter cuts them into words, universities may begin with a direction, and a dot may
 * join two names.
 */
export function linkKnownNames(view: SentenceView, links: ChainLink[]): void {
  const { text, tokens, organizations } = view
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    const match = organizations.matchAt(text, token.start)
    if (match === undefined || match.end <= token.end || match.end > view.end) continue
    // 越共|中央政治局: of 越共中央 the rest begins a name that is known as well.
    const across = view.endsToken(match.end) ? undefined : view.tokenIndexAt(match.end)
    if (across !== undefined && links[across] !== 'known') continue
    const end = across === undefined ? match.end : (tokens[across]?.start ?? match.end)
    for (let part = index; (tokens[part]?.start ?? end) < end; part++)
      links[part] = part === index ? 'known' : 'noun'
  }
  for (let index = 0; index < tokens.length; index++)
    if (tokens[index]?.tag === directionTag && namesUniversity.test(tokens[index + 1]?.text ?? ''))
      links[index] = 'start'
  for (let index = 1; index < tokens.length; index++) {
    if (!isAnchor(links[index + 1]) || (links[index - 1] ?? 'stop') === 'stop') continue
    const words = tokens[index]?.text ?? ''
    // 云岭大学中国-东盟研究院
    if (joinsNames.test(words) || (isAnchor(links[index - 1]) && joinsAreas.test(words)))
      links[index] = 'noun'
  }
}

/** Lets a chain run through the number of a circle's members: 中国财富管理50人论坛. */
export function bridgeCircles(view: SentenceView, links: ChainLink[]): void {
  const { text, tokens } = view
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || links[index - 1] === 'stop' || !circleNumber.test(token.text)) continue
    if (circleEnd.test(text.slice(token.end, token.end + longestCircleEnd)))
      for (let part = index; part <= view.tokenIndexAt(token.end); part++) links[part] = 'noun'
  }
}

const longestCircleEnd = 4

/** 清华大学|心理学|系: the word for a department is a verb elsewhere. */
export function bridgeDepartments({ tokens }: SentenceView, links: ChainLink[]): void {
  for (let index = 2; index < tokens.length; index++) {
    if (links[index] !== 'stop' || tokens[index]?.text !== departmentWord) continue
    if (links[index - 1] !== 'noun' || !taught.test(tokens[index - 1]?.text ?? '')) continue
    for (let before = index - 2; before >= index - longestTaught; before--) {
      if ((links[before] ?? 'stop') === 'stop') break
      if (endsUniversity.test(tokens[before]?.text ?? '')) links[index] = 'noun'
    }
  }
}

/** What is taught is seldom said in more words: 材料|科学|与|工程. */
const longestTaught = 5
