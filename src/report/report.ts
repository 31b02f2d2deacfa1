import type { Analysis } from '../pipeline.ts'
import { toReportEvent } from './event.ts'
import { organizationId, personId, SpeakerIds } from './ids.ts'
import { listedOrganizations } from './listed-organizations.ts'
import { createLocator } from './locator.ts'
import { toReportOrganization } from './organization.ts'
import { toReportPerson } from './person.ts'
import { toReportQuote } from './quote.ts'
import { repairsOf } from './repairs.ts'
import type { Report } from './schema.ts'
import { ThemeLinks, toReportThemes } from './theme.ts'
import { titlesOf } from './titles.ts'
import { toReportTurn } from './turn.ts'

/** Where a text came from. */
export type Source = Report['source']

/** What made a report: versions of the program, the segmenter and the dictionaries. */
export type ReportMeta = Report['meta']

/**
 * What of an analysis has a field of its own in the report; what is left out here stands in the fields of others. The compiler asks for what
 * a new extractor finds until it is in one of the two.
 */
type Reported = Exclude<
  keyof Analysis,
  'document' | 'shown' | 'mentions' | 'references' | 'roles' | 'furniture'
>

/** The analysis as data, every span mapped back to the source; fields stand in the order of the schema. */
export function toReport(
  analysis: Analysis,
  source: Source,
  meta: ReportMeta,
): Report & Record<Reported, unknown> {
  const {
    document,
    shown,
    mentions,
    organizations,
    people,
    references,
    roles,
    quotes,
    turns,
    themes,
    published,
    event,
  } = analysis
  const listed = listedOrganizations(analysis)
  const ids = new SpeakerIds(people, listed)
  const links = linksOf(analysis, ids)
  const locator = createLocator(document, shown)
  return {
    id: document.id,
    source,
    text: shown.text,
    repairs: repairsOf(shown),
    published,
    event: event && toReportEvent(locator, event, people),
    people: people.map((person, index) =>
      toReportPerson(locator, document, person, {
        id: personId(index),
        references: references.get(person) ?? [],
        roles: roles.get(person) ?? [],
        ids,
        themes: links.ofSpeaker(personId(index)),
      }),
    ),
    organizations: listed.map((organization, index) => {
      const id = organizationId(index)
      return toReportOrganization(locator, organization, { id, themes: links.ofSpeaker(id) })
    }),
    titles: locator.toMentions(titlesOf(document.text, mentions, organizations)),
    quotes: quotes.map((quote, index) =>
      toReportQuote(locator, quote, {
        id: quoteId(index),
        speakerId: ids.ofSpeaker(quote),
        themes: links.ofStatement(quoteId(index)),
      }),
    ),
    turns: turns.map((turn, index) =>
      toReportTurn(locator, turn, {
        id: turnId(index),
        speakerId: ids.ofSpeaker(turn),
        themes: links.ofStatement(turnId(index)),
      }),
    ),
    themes: toReportThemes(locator, themes, links),
    meta: { ...meta },
  }
}

/** Which statements tell of which themes. */
const linksOf = ({ themes, quotes, turns }: Analysis, ids: SpeakerIds): ThemeLinks =>
  new ThemeLinks(themes, {
    quotes: quotes.map((quote, index) => ({
      id: quoteId(index),
      spans: quote.parts,
      speakerId: ids.ofSpeaker(quote),
    })),
    turns: turns.map((turn, index) => ({
      id: turnId(index),
      spans: [turn.content],
      speakerId: ids.ofSpeaker(turn),
    })),
  })

const quoteId = (index: number): string => `q${index + 1}`
const turnId = (index: number): string => `t${index + 1}`
