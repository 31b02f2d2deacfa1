import type { SegmentedDocument } from '../../document/document.ts'
import { lastBefore, startingIn } from '../../document/sorted-spans.ts'
import { contains, type Mention, type Span, wordsAt, wordsBefore } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { compileRules, matchPatterns } from '../../rules/pattern.ts'
import { particle } from './names/name-rules.ts'
import { bodyThatHolds } from './participants/organizer-rules.ts'
import {
  areaEndings,
  areaLead,
  behindPlace,
  cityBehind,
  cityCharacter,
  cityMarks,
  endingBehind,
  endsAsEvent,
  holdingBehind,
  leadingIn,
  online,
  otherHeldBehind,
  placeLead,
  placeRules,
  pointing,
  pressBehind,
  provinceLead,
  staysThere,
  venueEndings,
  within,
} from './rules.ts'

const table = compileRules(placeRules)
const longestBeforeLead = 2
const properTags = new Set(['ns', 'nr', 'nrt', 'nz', 'nt', 's'])
/** Whoever comes somewhere is told in looser words than what is held there. */
const actRule = 'event/place-of-an-act'
const placeLabels = new Set(['place', 'country', 'organization'])

interface PlaceGiven {
  readonly mentions: readonly Mention[]
  /** Where the text tells of the event. */
  readonly ranges: readonly Span[]
  /** Whether the press is met at it; where that is done is no place of another event. */
  readonly isOfPress: boolean
}

/** The place of the first range that names one: a city, country or venue; where another says it more fully, as that does. */
export function findPlace(
  document: SegmentedDocument,
  lexicon: Lexicon,
  given: PlaceGiven,
): Mention<'event-place'> | null {
  const wordsOf = ({ start, end }: Span): string => document.text.slice(start, end)
  const found = findPlaces(document, lexicon, given)
  // 在京举行 is said where the house is named elsewhere.
  const first = found.find(({ start, end }) => end - start > 1) ?? found[0]
  if (first === undefined) return findHoldingCity(document.text, lexicon.cities, given.ranges)
  const fuller = found.filter(place => wordsOf(place).includes(wordsOf(first)))
  return fuller.reduce((longest, place) =>
    place.end - place.start > longest.end - longest.start ? place : longest,
  )
}

function findPlaces(
  document: SegmentedDocument,
  lexicon: Lexicon,
  { mentions, ranges, isOfPress }: PlaceGiven,
): Mention<'event-place'>[] {
  const { text } = document
  const isPlace = createPlaceTest(document, lexicon, mentions)
  const found: Mention<'event-place'>[] = []
  for (const range of ranges) {
    for (const { groups, rule, end } of matchPatterns(table, text, [], range)) {
      if (groups.place === undefined) continue
      const isOfAnother = isOfPress
        ? otherHeldBehind.test(text.slice(end, end + reachOfOther))
        : pressBehind.test(text.slice(end, end + reachOfMeeting))
      if (isOfAnother) continue
      const span = withoutTail(text, withoutLead(text, lexicon.cities, groups.place))
      // 在江淮银行业协会举办|的论坛上: who holds it.
      if (text.charAt(end) === particle && bodyThatHolds.test(wordsAt(text, span))) continue
      if (isPlace(span, rule === actRule)) found.push({ ...span, label: 'event-place', rule })
    }
  }
  return found
}

/** Tells of a span whether it is a place: by what it ends in, the mentions it is in or holds (which stand apart, in text order), or its words. Where somebody acts (`isOfAct`), no words may follow a place that the span holds: 在合肥全体教育人员参与下. */
function createPlaceTest(
  { text, sentences }: SegmentedDocument,
  { cities }: Lexicon,
  mentions: readonly Mention[],
): (span: Span, isOfAct: boolean) => boolean {
  const isPlaceLike = ({ label }: Mention): boolean => placeLabels.has(label)
  const holds = (outer: Mention | undefined, inner: Span): boolean =>
    outer !== undefined && isPlaceLike(outer) && contains(outer, inner)
  return (span, isOfAct) => {
    const words = wordsAt(text, span).replace(cityBehind, '')
    if (pointing.test(words) || endsAsEvent.test(words)) return false
    if (venueEndings.test(words) || holds(lastBefore(mentions, span.start + 1), span)) return true
    // 卢卡 is a town as well as a name; who has a title or comes first is no place.
    const held = startingIn(mentions, span.start, span.end).filter(({ end }) => end <= span.end)
    const isSomebody = held.some(
      ({ label, start }) => label === 'title' || (label === 'name' && start === span.start),
    )
    return (
      !isSomebody &&
      (cityCharacter.test(words) ||
        online.test(words) ||
        held.some(one => isPlaceLike(one) && (!isOfAct || reaches(one, span))) ||
        (isOfAct ? cities.matchBefore(text, span.end, span.start) : cities.matchAt(text, span.start)) !==
          undefined ||
        isProperWord(sentences, span))
    )
  }
}

/** The place ends what is said, or is the country of a town that no list knows: 秘鲁|阿雷基帕. */
const reaches = ({ start, end, label }: Mention, span: Span): boolean =>
  end === span.end || (label === 'country' && start === span.start && span.end - end <= longestTown)

/** 新加坡举行的峰会, 论坛11日合肥举行, 在北京，外长举行会议: without a preposition only a city is the place; others are who holds it. */
function findHoldingCity(
  text: string,
  cities: Lexicon['cities'],
  ranges: readonly Span[],
): Mention<'event-place'> | null {
  for (const range of ranges) {
    const body = wordsAt(text, range)
    for (const { index } of [...body.matchAll(holdingBehind), ...body.matchAll(endingBehind)]) {
      const end = range.start + index
      const city = cities.matchBefore(text, end, range.start)
      if (city) return { start: city.start, end, label: 'event-place', rule: 'event/place-that-holds' }
    }
  }
  for (const range of ranges) {
    for (const { index } of wordsAt(text, range).matchAll(leadingIn)) {
      const end = range.start + index
      const city = cities.matchBefore(text, end, range.start)
      if (city === undefined || text.charAt(city.start - 1) !== within) continue
      if (!staysThere.test(wordsBefore(text, city.start - within.length, longestBeforeLead)))
        return { start: city.start, end, label: 'event-place', rule: 'event/place-that-leads-in' }
    }
  }
  return null
}

/** `在有山城之称的重庆举行`: the place is what follows the last 的; but 桃园的 is where the house stands. */
function withoutLead(text: string, cities: Lexicon['cities'], { start, end }: Span): Span {
  const lead = placeLead.exec(text.slice(start, end))?.[0] ?? ''
  const isArea =
    areaLead.test(lead) || cities.matchAt(text, start)?.end === start + lead.length - within.length
  return { start: isArea ? start : start + lead.length, end }
}

const withoutTail = (text: string, { start, end }: Span): Span => ({
  start,
  end: end - (behindPlace.exec(text.slice(start, end))?.[0].length ?? 0),
})

/** Whether the segmenter takes the span for one proper noun; it knows few small towns as places. */
function isProperWord(sentences: SegmentedDocument['sentences'], span: Span): boolean {
  const sentence = sentences.find(other => contains(other, span))
  return (sentence?.tokens ?? []).some(
    ({ start, end, tag }) => start === span.start && end === span.end && properTags.has(tag),
  )
}

/** The city that a place begins with, and what follows as the house in it: 合肥|滨湖国际会展中心. */
export function splitPlace(
  text: string,
  { cities, organizationSuffixes }: Lexicon,
  place: Mention<'event-place'>,
): { readonly city: Mention<'event-city'> | null; readonly venue: Mention<'event-venue'> | null } {
  const { start, end, rule } = place
  const part = <Label extends string>(label: Label, from: number, to: number): Mention<Label> | null =>
    to - from < shortestPlace ? null : { start: from, end: to, label, rule }
  const whole = text.slice(start, end)
  const lead = provinceLead.exec(whole)?.[0].length ?? 0
  const match = cities.matchAt(text, start + lead)
  const cityEnd =
    match && match.end <= end
      ? match.end + (cityMarks.exec(text.slice(match.end, end))?.[0].length ?? 0)
      : start
  // 合肥市|蜀山区 is an area still.
  if (cityEnd > start && areaEndings.test(whole)) return { city: part('event-city', start, end), venue: null }
  if (cityEnd > start) {
    // 合肥大学: what follows is no name without the city.
    const isKind = cityEnd === match?.end && organizationSuffixes.get(text.slice(cityEnd, end)) !== undefined
    const venueStart = isKind ? start + lead : cityEnd
    return { city: part('event-city', start, cityEnd), venue: part('event-venue', venueStart, end) }
  }
  const isVenue = online.test(whole) || (venueEndings.test(whole) && !areaEndings.test(whole))
  return isVenue
    ? { city: null, venue: part('event-venue', start, end) }
    : { city: part('event-city', start, end), venue: null }
}

/** 举办|之「嘉年华」活动. */
const reachOfOther = 80
/** 举行|新闻发布会. */
const reachOfMeeting = 16
/** 努库阿洛法 is a town of five characters. */
const longestTown = 5
/** 京 is a place of one character. */
const shortestPlace = 1
