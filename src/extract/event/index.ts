import type { SegmentedDocument } from '../../document/document.ts'
import { isInside } from '../../document/sorted-spans.ts'
import { contains, type Mention, type Span, wordsAt, wordsBefore } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { compileRules, matchPatterns } from '../../rules/pattern.ts'
import type { Steps } from '../../steps.ts'
import type { Theme } from '../themes/theme.ts'
import { readCount } from './count.ts'
import { resolveDate } from './dates/calendar.ts'
import { findDate } from './dates/date.ts'
import type { ReportedEvent } from './event.ts'
import { findEdition, findYear } from './names/edition.ts'
import { type RankedEvent, rankEvents } from './names/evidence.ts'
import { meetsPress, partOfAnEvent } from './names/name-rules.ts'
import { findOrganizers } from './participants/organizers.ts'
import { findParticipants } from './participants/participants.ts'
import { findTalks } from './participants/talks.ts'
import { findPlace, splitPlace } from './place.ts'
import {
  attendanceRules,
  countsGuests,
  countsPeople,
  eventReference,
  ofPartBefore,
  ofTalkBehind,
} from './rules.ts'
import { tellingSentences } from './telling-sentences.ts'

export interface EventGiven {
  readonly mentions: readonly Mention[]
  readonly themes: readonly Theme[]
  /** What the page puts around its article. */
  readonly furniture: readonly Span[]
  /** The day of the report, as YYYY-MM-DD; `null` where nobody knows. */
  readonly published: string | null
}

const attendanceTable = compileRules(attendanceRules)

/** The likeliest event; its date, place and organizers stand in the sentences that name it and beside them. */
export function* extractEvent(
  document: SegmentedDocument,
  lexicon: Lexicon,
  { mentions, themes, furniture, published }: EventGiven,
): Steps<ReportedEvent | null> {
  const sentences = document.sentences.filter(({ start }) => !isInside(furniture, start))
  const [event, ...others] = rankEvents(document, lexicon, { mentions, sentences })
  yield
  if (event === undefined || !event.isReported) return null
  const { text } = document
  const telling = tellingSentences(document.text, sentences, { event, others })
  const name: Mention<'event-name'> = { ...spanOf(event), label: 'event-name', rule: 'event/name' }
  const isOfPress = meetsPress.test(event.name.text)
  const date = findDate(text, { names: event.mentions, ranges: telling, isOfPress })
  const place = findPlace(document, lexicon, {
    mentions,
    ranges: telling,
    isOfPress,
  })
  const year = findYear(event.name.text)
  const isPart = ({ name }: RankedEvent): boolean => partOfAnEvent.test(name.text)
  const isOnlyEvent = !others.some(({ isReported }) => isReported)
  const countsPeopleOfEvent = ({ start, end }: Span): boolean => {
    const words = text.slice(start, end)
    return (
      (countsPeople.test(words) && eventReference.test(words)) || (isOnlyEvent && countsGuests.test(words))
    )
  }
  return {
    name,
    edition: findEdition(text, name),
    year,
    date,
    period: date && resolveDate(wordsAt(text, date), published, year),
    place,
    ...(place ? splitPlace(text, lexicon, place) : { city: null, venue: null }),
    organizers: findOrganizers(text, mentions, event, telling),
    participants: findParticipants(document, mentions),
    theme: findTheme(document, themes, telling, isOnlyEvent),
    attendance: findAttendance(text, telling) ?? findAttendance(text, sentences.filter(countsPeopleOfEvent)),
    parts: others
      .filter(isPart)
      .map(other => ({ ...spanOf(other), label: 'event-part', rule: 'event/part-by-kind' })),
    talks: findTalks(document, mentions),
    others: others
      .filter(other => other.isReported && !isPart(other))
      .map(other => ({ ...spanOf(other), label: 'event-other', rule: 'event/name' })),
  }
}

/**
 * The first theme declared where the text tells of the event; of news in brief other items have themes of their own, but where no
 * other event is told of, guests that discuss a theme (嘉宾围绕“…”主题) discuss that of the event.
 */
function findTheme(
  { text, sentences }: SegmentedDocument,
  themes: readonly Theme[],
  telling: readonly Span[],
  isOnlyEvent: boolean,
): ReportedEvent['theme'] {
  const slogans = themes
    .filter(({ kind }) => kind === 'slogan')
    .flatMap(({ mentions }) => mentions)
    .filter(({ start, rule }) => {
      const before = wordsBefore(text, start, reachOfPart)
      return (
        !themesOfTalks.has(rule) &&
        !rule.startsWith(mottoRules) &&
        !titleMark.test(before.slice(-1)) &&
        !ofPartBefore.test(before)
      )
    })
    .filter(({ end }) => !ofTalkBehind.test(text.slice(end, end + reachOfTitle)))
  if (slogans.length === 0) return null
  const ofEvent = [
    ...telling,
    ...sentences.filter(({ start, end }) => eventReference.test(text.slice(start, end))),
  ]
  const declared =
    slogans.find(mention => ofEvent.some(sentence => contains(sentence, mention))) ??
    (isOnlyEvent ? slogans.find(({ rule }) => themesOfEvents.has(rule)) : undefined)
  return declared ? { ...declared, label: 'event-theme' } : null
}

/** The rules that find titles of talks, and what talks are about. */
const themesOfTalks: ReadonlySet<string> = new Set(['themes/slogan-of-a-talk', 'themes/slogans-in-a-list'])
/** What somebody holds is no theme of the event. */
const mottoRules = 'themes/motto-'
/** ”为题. */
const reachOfTitle = 6
/** How far before a theme the text says that it is of a part. */
const reachOfPart = 50
/** Titles stand in these, of talks and books. */
const titleMark = /[《〈]/u
/** Those that find themes which whole meetings have. */
const themesOfEvents: ReadonlySet<string> = new Set([
  'themes/slogan-as-theme',
  'themes/slogan-around-theme',
  'themes/slogan-under-theme',
  'themes/slogan-labelled',
])

const spanOf = ({ name: { start, end } }: RankedEvent): Span => ({ start, end })

function findAttendance(text: string, ranges: readonly Span[]): ReportedEvent['attendance'] {
  for (const range of ranges) {
    for (const { groups, rule } of matchPatterns(attendanceTable, text, [], range)) {
      const count = groups.count && readCount(text.slice(groups.count.start, groups.count.end))
      if (groups.count && count) {
        return { count, mention: { ...groups.count, label: 'event-attendance', rule } }
      }
    }
  }
  return null
}
