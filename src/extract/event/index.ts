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
import { attendanceRules, holding } from './rules.ts'

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
  const [event] = rankEvents(document)
  if (event === undefined) return null
  const { text } = document
  const naming = namingSentences(document, event)
  const beside = [...naming, ...neighbours(document, naming)]
  const [slogan] = themes.find(({ kind }) => kind === 'slogan')?.mentions ?? []
  const { start, end } = event.name
  return {
    name: { start, end, label: 'event-name', rule: 'event/name' },
    date: findDate(text, event.mentions, beside),
    place: findPlace(document, lexicon, mentions, naming),
    organizers: findOrganizers(text, mentions, event, beside),
    theme: slogan ? { ...slogan, label: 'event-theme' } : null,
    attendance: findAttendance(text, beside),
  }
}

/** The sentences that name the event, those first that tell of its being held. */
function namingSentences({ text }: SegmentedDocument, { mentions }: RankedEvent): Span[] {
  const sentences = [...new Set(mentions.map(({ sentence }) => sentence))]
  const tellsOfHolding = ({ start, end }: Span): boolean => holding.test(text.slice(start, end))
  return [...sentences.filter(tellsOfHolding), ...sentences.filter(sentence => !tellsOfHolding(sentence))]
}

/** The sentences before and behind the given ones. */
function neighbours({ sentences }: SegmentedDocument, chosen: readonly Span[]): Span[] {
  const taken = new Set(chosen.map(({ start }) => start))
  return sentences.filter(
    ({ start }, index) =>
      !taken.has(start) &&
      (taken.has(sentences[index + 1]?.start ?? -1) || taken.has(sentences[index - 1]?.start ?? -1)),
  )
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
