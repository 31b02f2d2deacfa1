import { wordsAt, wordsBefore } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../../rules/character-test.ts'
import { matchesOf } from '../../../rules/matches.ts'
import type { Candidate } from '../candidate.ts'
import { blank } from '../rules.ts'
import { isKnownWord, type SentenceView } from '../words/sentence-view.ts'
import { isNamedByTag } from './chains/chain.ts'
import { endsTeam, followsPlace, mayNameTeam, nationalTeam, speaksOfMatch, versus } from './match-rules.ts'
import { commonBeforeTitle, indexName, publication } from './rules.ts'
import { organizationScores, scoreOfKnown } from './scores.ts'

/** `该行副行长`: the organization is pointed at. */
export function findCommonNouns(view: SentenceView, titleStarts: ReadonlySet<number>): Candidate[] {
  const found: Candidate[] = []
  for (const end of titleStarts) {
    const noun = commonBeforeTitle.exec(view.text.slice(Math.max(view.start, end - longestCommonNoun), end))
    if (noun === null) continue
    const start = end - noun[0].length
    found.push({
      start,
      end,
      label: 'common',
      rule: 'organizations/common-noun',
      score: organizationScores.common + organizationScores.perCharacter * (end - start),
    })
  }
  return found
}

const longestCommonNoun = 5

/** `《新视界》主编`: a publication before a title, or with the word for it. */
export function findPublications(
  view: SentenceView,
  {
    titleStarts,
    headStarts,
  }: { readonly titleStarts: ReadonlySet<number>; readonly headStarts: ReadonlySet<number> },
): Candidate[] {
  const found: Candidate[] = []
  const sentence = wordsAt(view.text, view)
  if (!sentence.includes(publicationMark)) return found
  for (const { index, 0: words } of matchesOf(publication, sentence)) {
    const start = view.start + index
    const end = start + words.length
    const isBeforeTitle = titleStarts.has(end) || (blank.test(view.text.charAt(end)) && headStarts.has(end))
    if (words.endsWith('》') && !isBeforeTitle) continue
    found.push({
      start,
      end,
      label: 'organization',
      rule: 'organizations/publication',
      score: scoreOfKnown(words.length),
    })
  }
  return found
}

const longestIndexName = 7
const publicationMark = '《'

const latin = /[\p{Script=Latin}\p{Nd}]/u

/** Clubs that are called like places, where the sentence speaks of a match and no word goes on with the place. */
export function findPlaceClubs(view: SentenceView, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  let isOfMatch: boolean | undefined
  for (const { start } of view.tokens) {
    const club = lexicon.placeClubs.matchAt(view.text, start)
    if (club === undefined || club.end > view.end || !view.endsToken(club.end)) continue
    isOfMatch ??= speaksOfMatch.test(wordsAt(view.text, view))
    if (!isOfMatch) return found
    if (followsPlace.test(view.text.slice(club.end, club.end + longestAfterPlace))) continue
    if (latin.test(view.text.charAt(start - 1)) && !endsInVersus(view.text, start)) continue
    const end = withTeam(view.text, club.end)
    const score = organizationScores.named + organizationScores.perCharacter * (end - start)
    found.push({ start, end, label: 'organization', rule: 'organizations/place-club', score })
  }
  return found
}

const longestAfterPlace = 3

/** 切沃vs罗马 */
const endsInVersus = (text: string, end: number): boolean =>
  versus.test(wordsBefore(text, end, longestVersus))

const longestVersus = 3

/** Where a club's name ends with the word for a team: 斯托克城队. */
const withTeam = (text: string, end: number): number =>
  endsTeam.test(text.slice(end, end + longestTeam)) ? end + 1 : end

const longestTeam = 2

/** 巴西队, 中国女排, 辽宁队: a place and the word for its team. */
export function findTeamsOfPlaces(view: SentenceView, { allPlaces }: Lexicon): Candidate[] {
  if (!mayNameTeam.test(wordsAt(view.text, view))) return []
  return view.tokens.flatMap(({ start }): Candidate[] => {
    const place = allPlaces.matchAt(view.text, start)
    if (place === undefined) return []
    const team = nationalTeam.exec(
      view.text.slice(place.end, Math.min(view.end, place.end + longestTeamName)),
    )
    if (team === null) return []
    const end = place.end + team[0].length
    const score = scoreOfKnown(end - start)
    return [{ start, end, label: 'organization', rule: 'organizations/known', score }]
  })
}

const longestTeamName = 9

/** Names that our list or the segmenter's knows. */
export function findKnown(view: SentenceView, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  const { text } = view
  const add = (start: number, end: number, rule: Candidate['rule']): void => {
    found.push({
      start,
      end,
      label: 'organization',
      rule,
      score: scoreOfKnown(end - start),
    })
  }
  let known = view.start
  for (const token of view.tokens) {
    // 新闻办 within 国务院新闻办
    if (token.tag === 'w' || token.tag === 'ws' || token.start < known) continue
    const match = knownAt(view, token.start)
    if (match === undefined && token.tag !== 'nt') continue
    if (indexName.test(text.slice(token.end, token.end + longestIndexName))) continue
    if (token.tag === 'nt' && isNamedByTag(token.text, lexicon))
      add(token.start, token.end, 'organizations/tag')
    if (match === undefined || match.end > view.end) continue
    if (latin.test(text.charAt(match.end - 1)) && latin.test(text.charAt(match.end))) continue
    if (!view.endsToken(match.end) && isKnownWord(view.tokenAt(match.end - 1))) continue
    add(token.start, withTeam(text, match.end), 'organizations/known')
    known = match.end
  }
  return found
}

/** A known name, also where its Latin letters are small ones: visa, ac米兰. */
function knownAt({ text, organizations }: SentenceView, start: number): { readonly end: number } | undefined {
  const match = organizations.matchAt(text, start)
  if (match !== undefined || !isSmallLetter(text, start)) return match
  const word = smallWord.exec(text.slice(start, start + longestSmallWord))?.[0] ?? ''
  const after = text.slice(start + word.length, start + word.length + longestAfterLatin)
  const capitals = organizations.matchAt(word.toUpperCase() + after, 0)
  const capital = capitals ?? organizations.matchAt(word.charAt(0).toUpperCase() + word.slice(1) + after, 0)
  return capital === undefined || capital.end < word.length ? undefined : { end: start + capital.end }
}

const isSmallLetter = createCharacterTest(/[a-z]/u)
const smallWord = /^[a-z]+/u
const longestSmallWord = 16
const longestAfterLatin = 6
