import type { SegmentedDocument } from '../../document/document.ts'
import type { Mention, Span } from '../../document/span.ts'
import { compileRules, matchPatterns } from '../../rules/pattern.ts'
import type { Extractor } from '../extractor.ts'
import type { Theme } from '../themes/theme.ts'
import { readCount } from './count.ts'
import { findDate } from './date.ts'
import type { ReportedEvent } from './event.ts'
import { type RankedEvent, rankEvents } from './evidence.ts'
import { findOrganizers } from './organizers.ts'
import { findPlace } from './place.ts'
import { attendanceRules, countsPeople, eventReference, holding, ofEarlierOnes } from './rules.ts'

export interface EventGiven {
  readonly mentions: readonly Mention[]
  readonly themes: readonly Theme[]
}

const attendanceTable = compileRules(attendanceRules)

/** The likeliest event; its date, place and organizers stand in the sentences that name it and beside them. */
export const extractEvent: Extractor<ReportedEvent | null, EventGiven> = (
  document,
  lexicon,
  { mentions, themes },
) => {
  const [event, ...others] = rankEvents(document, lexicon, mentions)
  if (event === undefined || !event.isReported) return null
  const { text } = document
  const telling = tellingSentences(document, event, others)
  const [slogan] = themes.find(({ kind }) => kind === 'slogan')?.mentions ?? []
  const { start, end } = event.name
  return {
    name: { start, end, label: 'event-name', rule: 'event/name' },
    date: findDate(text, event.mentions, telling),
    place: findPlace(document, lexicon, mentions, telling),
    organizers: findOrganizers(text, mentions, event, telling),
    theme: slogan ? { ...slogan, label: 'event-theme' } : null,
    attendance: findAttendance(text, [
      ...telling,
      ...document.sentences.filter(sentence => countsPeople.test(text.slice(sentence.start, sentence.end))),
    ]),
  }
}

/**
 * Where the text tells of the event, the surest first: sentences that name it as held, those where a word stands for it,
 * others that name it, and those beside.
 */
function tellingSentences(
  { text, sentences }: SegmentedDocument,
  { mentions }: RankedEvent,
  others: readonly RankedEvent[],
): Span[] {
  const naming = [...new Set(mentions.map(({ sentence }) => sentence))]
  const tellsOfHolding = ({ start, end }: Span): boolean => holding.test(text.slice(start, end))
  const ofOthers = new Set(others.flatMap(other => other.mentions.map(({ sentence }) => sentence)))
  const referring = sentences.filter(
    sentence =>
      tellsOfHolding(sentence) &&
      !ofOthers.has(sentence) &&
      eventReference.test(text.slice(sentence.start, sentence.end)) &&
      !ofEarlierOnes.test(text.slice(sentence.start, sentence.end)),
  )
  const taken = new Set(naming.map(({ start }) => start))
  const beside = sentences.filter(
    (sentence, index) =>
      !ofOthers.has(sentence) &&
      (taken.has(sentences[index + 1]?.start ?? -1) || taken.has(sentences[index - 1]?.start ?? -1)),
  )
  return [...new Set([...naming.filter(tellsOfHolding), ...referring, ...naming, ...beside])]
}

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
