import { elementAt } from '../../../../document/partition.ts'
import { wordsBefore } from '../../../../document/span.ts'
import type { OrganizationSuffixKind } from '../../../../lexicon/organization-kinds.ts'
import { createCharacterTest } from '../../../../rules/character-test.ts'
import type { Candidate } from '../../candidate.ts'
import { endsClause } from '../rules.ts'
import { organizationScores } from '../scores.ts'
import { type SuffixPlace, toCandidate } from './suffix-place.ts'
import {
  commonOrganization,
  endsInOffice,
  endsInSpeaker,
  endsInWard,
  endsKind,
  headOfWard,
  kindOfSchool,
  labelOfBody,
  schoolByWord,
  society,
  visits,
  wholeBody,
} from './suffix-rules.ts'

/** No name begins before the suffix: the words before it describe a body (农村金融|研究院), or are a class of them. */
export function described(place: SuffixPlace): Candidate | undefined {
  const { view, start, suffix, beforeTitle } = place
  const firstWord = firstOfOne(place)
  const first = view.tokens[firstWord]?.start ?? view.start
  if (beforeTitle && commonOrganization.test(view.text.slice(first, suffix.end)))
    return {
      ...toCandidate(place, first, 'organizations/common-noun', organizationScores.common),
      label: 'common',
    }
  const isDescribed =
    isUnitOfContext(place, first) ||
    isUnitThatSpeaks(place, first) ||
    (suffix.start > first &&
      (beforeTitle || isDescribedInstitution(place, firstWord) || isSchoolByWord(place)))
  if (isDescribed) return toCandidate(place, first, 'organizations/described', organizationScores.described)
  if (suffix.kind !== 'office') return labelled(place)
  const from = Math.min(start?.position ?? suffix.start, suffix.start)
  return toCandidate(place, from, 'organizations/office', organizationScores.described)
}

/** 监管方和|银行, 美术馆和|地方美术家协会: the first word behind those of another body, where what joins them joins no fields of one. */
function firstOfOne({ view, links, chain, suffix, lexicon }: SuffixPlace): number {
  for (let index = suffix.index - 1; index > chain.first; index--) {
    if (links[index] !== 'join') continue
    const before = view.tokens[index - 1]?.text ?? ''
    const isWhole =
      (index === suffix.index - 1 && before.length > 1) ||
      endsKind.test(before) ||
      wholeKinds.has(lexicon.organizationSuffixes.matchBefore(before, before.length)?.entry ?? 'unit')
    if (isWhole) return index + 1
  }
  return chain.first
}

const wholeKinds: ReadonlySet<OrganizationSuffixKind> = new Set(['office', 'institution', 'company'])

/** 办公厅主任, 综合司司长, 新闻局局长: a unit of what the text is about. */
function isUnitOfContext({ view, suffix, beforeTitle }: SuffixPlace, first: number): boolean {
  const { start, end, kind } = suffix
  if (!beforeTitle || start > first || end - first < 2) return false
  const words = view.text.slice(first, end)
  const mayStandAlone =
    kind === 'unit' || wholeBody.test(words) || (kind === 'institution' && endsInOffice.test(words))
  return (
    mayStandAlone && (!endsInWard.test(words) || headOfWard.test(view.text.slice(end, end + longestHead)))
  )
}

const longestHead = 5

function isDescribedInstitution({ view, chain, suffix }: SuffixPlace, first: number): boolean {
  const { start, end, kind } = suffix
  if (kind !== 'institution' || end - start < 2 || schoolByWord.test(view.text.slice(start, end)))
    return false
  const isVisited = visits.test(elementAt(view.tokens, chain.first - 1)?.text ?? '')
  // 信托|行业协会: the word that ends as a suffix describes with its other half.
  const halfWord = society.test(view.text.slice(start, end)) && !view.startsToken(start) ? 1 : 0
  return isVisited || suffix.index - first + halfWord >= fewestWordsDescribing
}

/** Fewer nouns than this before 协会 or 研究院 may be any nouns. */
const fewestWordsDescribing = 2

/** `秘书处表示`, `财税局指出`: an office or a centre that opens a clause and says something. */
function isUnitThatSpeaks({ view, suffix, lexicon }: SuffixPlace, first: number): boolean {
  const { start, end, kind } = suffix
  if (kind !== 'unit' || end - first < shortestSpeaker || !endsInSpeaker.test(view.text.slice(start, end)))
    return false
  const verb = elementAt(view.tokens, suffix.index + 1)?.text ?? ''
  return (
    lexicon.cueVerbs.get(verb) !== undefined &&
    (first === view.start || endsClause.test(view.text.charAt(first - 1)))
  )
}

/** Shorter ones are pointed at: 中心表示. */
const shortestSpeaker = 3

/** 忠义国小, 复兴国中: one noun is a school's whole name. */
function isSchoolByWord(place: SuffixPlace): boolean {
  const { view, chain, suffix } = place
  return (
    suffix.index - chain.first === 1 &&
    (view.tokens[chain.first]?.text.length ?? 0) > 1 &&
    endsInSchool(place) &&
    !isClassOfSchools(place, chain.first)
  )
}

/** Whether a word of its own is the suffix that schools of Taiwan have: not that of 成员国|中. */
const endsInSchool = ({ view, suffix: { start, end } }: SuffixPlace): boolean =>
  schoolByWord.test(view.text.slice(start, end)) && view.startsToken(start)

/** 公立国小, 国小学生与国中: the words from one on say which schools are meant, and name none. */
export function isClassOfSchools(place: SuffixPlace, first: number): boolean {
  if (!endsInSchool(place)) return false
  const { view, links, suffix } = place
  return (
    kindOfSchool.test(view.tokens[first]?.text ?? '') || links.slice(first, suffix.index).includes('join')
  )
}

/** `主办单位：新闻与国际关系处`: behind the label of a line stands the body itself, whatever words it begins with. */
export function labelled(place: SuffixPlace): Candidate | undefined {
  const { text, tokens, start } = place.view
  const first = tokens[place.chain.first]?.start ?? start
  if (first === place.suffix.start || !isLabelMark(text, first - 1)) return undefined
  return labelOfBody.test(wordsBefore(text, first, longestLabel))
    ? toCandidate(place, first, 'organizations/described', organizationScores.described)
    : undefined
}

const isLabelMark = createCharacterTest(/[:：\s]/u)
const longestLabel = 6
