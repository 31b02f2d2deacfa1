import { elementAt } from '../../../../document/partition.ts'
import { wordsAt } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { Candidate } from '../../candidate.ts'
import { hasSurnameAt } from '../../names/evidence/surname-strength.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { legalSuffix } from '../chains/bridge-rules.ts'
import type { ChainLink } from '../chains/chain.ts'
import { joinsNames } from '../rules.ts'
import { organizationScores } from '../scores.ts'
import { described, isClassOfSchools, labelled } from './described.ts'
import type { SuffixMatch } from './suffix-at.ts'
import { type Start, type SuffixPlace, toCandidate } from './suffix-place.ts'
import {
  bankOfPlace,
  bodyOfStateOrArea,
  deedOfCompany,
  endsInGroup,
  fieldOfThing,
  groupOfState,
  ofBroker,
  ofResearch,
  opensView,
  product,
  wholeBody,
} from './suffix-rules.ts'

/** What follows a known organization closely is part of it: so many words for a unit, so many for a word like 公司. */
const nearKnown = { unit: 5, company: 2 } as const
/** An industry word follows a name of its own of so many characters at most: 新网科技. */
const longestOwnName = 6

/** The organization that a suffix ends, if what stands before the suffix makes it one. */
export function judgeSuffix(place: SuffixPlace): Candidate | undefined {
  const { start, suffix } = place
  if (start !== undefined && start.position < suffix.start) return named(place, start) ?? labelled(place)
  if (start !== undefined && suffix.kind !== 'office' && !isWholeBody(place)) return undefined
  return described(place)
}

/** 人大|副主席: a word that often begins a name, and is all of one before a title. */
const isWholeBody = ({ view, start, suffix, beforeTitle }: SuffixPlace): boolean =>
  beforeTitle && start?.position === suffix.start && wholeBody.test(wordsAt(view.text, suffix))

/** A name begins before the suffix: 青禾|银行. */
function named(place: SuffixPlace, start: Start): Candidate | undefined {
  const { view, links, suffix, lastEnd, beforeTitle, ownsTitle, lexicon } = place
  const isWholeBefore = standsBehindWhole(place)
  // 美国能源部劳伦斯国家实验室: what would be a name by itself counts for the whole.
  const ownParts = links.slice(start.index + 1, suffix.index).filter(part => part === 'own').length
  const scoreOfOwnParts = beforeTitle ? organizationScores.own * ownParts : 0
  const sinceKnown =
    lastEnd > start.position ? suffix.index - view.tokenIndexAt(lastEnd - 1) : Number.POSITIVE_INFINITY
  const isTrade = suffix.kind === 'industry' || suffix.kind === 'company'
  if (sinceKnown <= nearKnown.company && isTrade && isFieldOfThing(place)) return undefined
  if (!isWholeBefore && sinceKnown <= (isTrade ? nearKnown.company : nearKnown.unit)) {
    // Each known part counts, so that the whole outweighs its parts apart: 中国人民银行 + 数字货币研究所.
    const knownParts = links.slice(start.index, suffix.index + 1).filter(part => part === 'known').length
    const score =
      (organizationScores.known + organizationScores.joined) * Math.max(1, knownParts) +
      (beginsWithWhole(view, links, start.index, suffix.index, lexicon) ? organizationScores.named : 0) +
      scoreOfOwnParts
    return toCandidate(place, start.position, 'organizations/known-with-unit', score)
  }
  if (isClassOfSchools(place, start.index)) return undefined
  const isActing = actsAsCompany(place, start)
  const isShown = isActing || showsName(place, start)
  const mayBeTold =
    (beforeTitle && !isFullName(place, start)) || (ownsTitle && suffix.index - start.index <= 1)
  if (!(mayBeTold && !isWholeBefore) && !isShown) return undefined
  // 长和|系, one word to the segmenter: the whole outweighs the known name in it.
  const isKnownBefore = view.organizations.getAt(view.text, start.position, suffix.start) !== undefined
  const base = isKnownBefore ? organizationScores.known : organizationScores.named
  const isTold =
    !isShown &&
    (start.link === 'own' || start.link === 'place') &&
    suffix.end - start.position >= shortestTold
  const told = isTold ? 'organizations/named-before-title' : 'organizations/named'
  const rule = isActing ? 'organizations/acting' : told
  return toCandidate(place, start.position, rule, base + scoreOfOwnParts)
}

/** 云岭银行|理财|产品, 云岭银行|旅游|卡: what a known body deals in, before the thing itself. */
const isFieldOfThing = ({ view: { text, tokens }, suffix, beforeTitle }: SuffixPlace): boolean =>
  !beforeTitle &&
  fieldOfThing.test(wordsAt(text, suffix)) &&
  thingTags.has(elementAt(tokens, suffix.index + 1)?.tag ?? '')

const thingTags: ReadonlySet<string> = new Set(['n', 'vn', 'nz'])

/** 王宗科|副校长: one word that no list knows and that begins with a surname, whatever unit its last character is, but for 王宗科|科长. */
function isFullName({ view, suffix, lexicon }: SuffixPlace, { position }: Start): boolean {
  const word = view.tokenAt(position)
  return (
    suffix.kind === 'unit' &&
    suffix.end - suffix.start === 1 &&
    word?.start === position &&
    word.end === suffix.end &&
    !isKnownWord(word) &&
    word.text.length <= longestFullName &&
    hasSurnameAt(view.text, position, 'common', lexicon) &&
    view.text.charAt(suffix.end) !== view.text.charAt(suffix.start) &&
    (lexicon.titles.matchAt(view.text, suffix.end) ??
      lexicon.titleModifiers.matchAt(view.text, suffix.end)) !== undefined
  )
}

const longestFullName = 3

/** Shorter names may be other words elsewhere. */
const shortestTold = 3

/** 云岭大学|产业: what is whole before a word of industry; but 云岭日报·新域在线 is one name, and so is 云岭大学产业发展集团. */
function standsBehindWhole({ view, suffix, lastEnd, lexicon }: SuffixPlace): boolean {
  if (suffix.kind !== 'industry' || !endsWhole(view, lastEnd, lexicon)) return false
  if (joinsNames.test(view.text.charAt(lastEnd))) return false
  return !endsInGroup.test(wordsAt(view.text, suffix))
}

/** Whether what stands between the start and the suffix makes a name, by the kind of the suffix. */
function showsName(place: SuffixPlace, start: Start): boolean {
  const { view, links, suffix, lexicon } = place
  const { position, link, index } = start
  switch (suffix.kind) {
    case 'office':
    case 'institution':
      return true
    case 'unit':
      return (
        link === 'place' ||
        (link === 'start' && bodyOfStateOrArea.test(view.text.slice(position, suffix.end))) ||
        (!place.beforeTitle &&
          link === 'own' &&
          suffix.index - index === 1 &&
          ofResearch.test(wordsAt(view.text, suffix)))
      )
    case 'company':
      return (
        links.slice(index, suffix.index).includes('own') ||
        (link === 'place' && (suffix.index - index > 1 || isBankOfPlace(place, start))) ||
        (link === 'known' && legalSuffix.test(wordsAt(view.text, suffix)))
      )
    case 'industry':
      return (
        isBrokerOfPlace(place, start) ||
        groupOfState.test(view.text.slice(position, suffix.end)) ||
        (lengthOfName(view.text, position, suffix) <= longestOwnName &&
          followsOwnName(view, links, suffix, lexicon))
      )
  }
}

/** 云岭商业银行: one place has one bank of the kind, but a country has a class of them. */
const isBankOfPlace = (place: SuffixPlace, start: Start): boolean =>
  bankOfPlace.test(wordsAt(place.view.text, place.suffix)) && !isOfCountry(place, start)

/** 云岭信托 between other names, but not 云岭信托市场: a province or city before what only one broker there is called by. */
function isBrokerOfPlace(place: SuffixPlace, start: Start): boolean {
  const { suffix, view } = place
  const { text, tokens } = view
  if (start.link !== 'place' || suffix.index - start.index !== 1 || !ofBroker.test(wordsAt(text, suffix)))
    return false
  if (isOfCountry(place, start)) return false
  const next = elementAt(tokens, suffix.index + 1)
  return next === undefined || !goesOnTags.has(next.tag)
}

const isOfCountry = ({ view: { text }, suffix, lexicon }: SuffixPlace, { position }: Start): boolean =>
  lexicon.countries.getAt(text, position, suffix.start) !== undefined

/** Of words that go on with a phrase of nouns. */
const goesOnTags: ReadonlySet<string> = new Set(['n', 'vn', 'nz', 'x', 'b', 'a', 'ns', 'm', 'l', 'j', 'k'])

/** In characters; a word in Latin script counts as two of them before 集团, as other words may be what such a thing is for. */
const lengthOfName = (text: string, from: number, suffix: SuffixMatch): number =>
  endsInGroup.test(text.slice(suffix.start, suffix.end))
    ? text.slice(from, suffix.start).replace(latinWord, '  ').length
    : suffix.start - from
const latinWord = /\p{Script=Latin}{3,}/gu

/** Whether a place directly before a word of industry is a company, for what follows only companies do: 云岭|证券|研报认为. */
function actsAsCompany({ view: { text, tokens }, suffix }: SuffixPlace, { link, index }: Start): boolean {
  const isPlace = link === 'place' || (link === 'start' && tokens[index]?.tag === placeTag)
  if (suffix.kind !== 'industry' || !isPlace || suffix.index - index !== 1) return false
  const behind = text.slice(suffix.end, suffix.end + longestDeed)
  return deedOfCompany.test(behind) || (ofBroker.test(wordsAt(text, suffix)) && opensView.test(behind))
}

const placeTag = 'ns'
const longestDeed = 6

/** 云岭大学联合国研究中心: a whole name without a known word stands before a known one. */
function beginsWithWhole(
  view: SentenceView,
  links: readonly ChainLink[],
  first: number,
  last: number,
  lexicon: Lexicon,
): boolean {
  if (links[first] === 'known') return false
  const known = links.indexOf('known', first)
  return known > 0 && known <= last && endsWhole(view, view.tokens[known]?.start ?? 0, lexicon)
}

/** 大学 or 公司 end a name; no industry word follows it as a part. */
function endsWhole(view: SentenceView, end: number, lexicon: Lexicon): boolean {
  const kind = lexicon.organizationSuffixes.matchBefore(view.text, end, view.start)?.entry
  return kind === 'institution' || kind === 'company' || kind === 'office' || kind === 'unit'
}

/** Whether a name of its own stands before a word of industry: 新网 in 新网科技, 新网传媒集团, but no word of every text, as in 爱国主义教育. */
function followsOwnName(
  view: SentenceView,
  links: readonly ChainLink[],
  suffix: SuffixMatch,
  lexicon: Lexicon,
): boolean {
  let index = view.tokenIndexAt(suffix.start - 1)
  let end = suffix.start
  for (let trades = 0; trades < mostTrades; trades++) {
    const token = elementAt(view.tokens, index)
    if (token === undefined || token.end !== end || !isTrade(token.text, lexicon)) break
    end = token.start
    index--
  }
  const token = elementAt(view.tokens, index)
  if (token === undefined || links[index] !== 'own') return false
  const own = view.text.slice(token.start, end)
  if (product.test(wordsAt(view.text, suffix))) return false
  if (own.length < shortestOwnName || /^[\p{Script=Latin}\p{Nd}]{1,2}$/u.test(own)) return false
  return lexicon.documentFrequencies.get(own) === undefined
}

const mostTrades = 2
const isTrade = (word: string, { organizationSuffixes, organizationWords }: Lexicon): boolean =>
  organizationSuffixes.get(word) === 'industry' || organizationWords.get(word) === 'inside'

const shortestOwnName = 2
