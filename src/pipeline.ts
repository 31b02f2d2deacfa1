import { createDocument, type Document, type SegmentedDocument } from './document/document.ts'
import type { Mention, Span } from './document/span.ts'
import { findCast } from './extract/discourse/cast.ts'
import { findSentenceTopics } from './extract/discourse/sentence-topics.ts'
import { findPublishedDay } from './extract/event/dates/published.ts'
import type { ReportedEvent } from './extract/event/event.ts'
import { extractEvent } from './extract/event/index.ts'
import type { EnglishReader } from './extract/mentions/english/reader.ts'
import { findMentions } from './extract/mentions/index.ts'
import { extractOrganizations } from './extract/organizations/index.ts'
import type { Organization } from './extract/organizations/organization.ts'
import { extractPeople } from './extract/people/index.ts'
import type { Person } from './extract/people/person.ts'
import { extractQuotes } from './extract/quotes/index.ts'
import { findQuotations } from './extract/quotes/marks/quotation-marks.ts'
import type { Quote } from './extract/quotes/quote.ts'
import { extractReferences, type References } from './extract/references/index.ts'
import { extractRoles } from './extract/roles/index.ts'
import type { Role } from './extract/roles/role.ts'
import { extractThemes } from './extract/themes/index.ts'
import type { Theme } from './extract/themes/theme.ts'
import { extractTurns } from './extract/turns/index.ts'
import type { Turn } from './extract/turns/turn.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { findFurniture } from './normalize/furniture/furniture.ts'
import { soundAlike } from './normalize/glosses/readings.ts'
import { normalize } from './normalize/normalize.ts'
import { toReadingForm } from './normalize/reading-form.ts'
import type { Segmenter } from './segment/segmenter.ts'
import { finish, type Steps } from './steps.ts'

/** What an analysis needs of the world, loaded once. */
export interface Resources {
  readonly lexicon: Lexicon
  readonly segmenter: Segmenter
  readonly english: EnglishReader
}

/** A text as decoded. */
export interface ReadText {
  readonly id: string
  readonly text: string
  /** The day it was published, as YYYY-MM-DD, where somebody knows: 昨日 and 4月11日 are read from there. */
  readonly published?: string
}

/** Everything found in one document; all spans point into `document.text`. */
export interface Analysis {
  readonly document: SegmentedDocument
  /** What a report shows: the document with its author's glosses, which `document` leaves out. */
  readonly shown: Document
  readonly mentions: readonly Mention[]
  readonly organizations: readonly Organization[]
  readonly people: readonly Person[]
  /** Where words other than the name stand for each of the people, in text order. */
  readonly references: References
  /** What each of the people has to do with the report. */
  readonly roles: ReadonlyMap<Person, readonly Role[]>
  /** What a page puts around its article, in text order. */
  readonly furniture: readonly Span[]
  readonly quotes: readonly Quote[]
  /** What is said in a transcript, in text order. */
  readonly turns: readonly Turn[]
  readonly themes: readonly Theme[]
  /** The day of the report, as YYYY-MM-DD: as given, or as the text says; `null` where neither does. */
  readonly published: string | null
  readonly event: ReportedEvent | null
}

/** Reads a text of any content, which must be well-formed UTF-16. Never throws because of what the text holds. */
export const analyze = (text: ReadText, resources: Resources): Analysis =>
  finish(analyzeInSteps(text, resources))

/** The same, pausing between extractors. */
export function* analyzeInSteps(
  { id, text, published: given }: ReadText,
  { lexicon, segmenter, english }: Resources,
): Steps<Analysis> {
  const shown = normalize(createDocument(id, text))
  yield
  const document = segmenter.segment(toReadingForm(shown))
  yield
  const mentions = yield* findMentions(document, lexicon, english)
  yield
  const organizations = extractOrganizations(document, lexicon, mentions)
  yield
  const people = yield* extractPeople(document, lexicon, { mentions, organizations, soundAlike })
  yield
  const furniture = findFurniture(document.text)
  const cast = findCast(document.text, lexicon, { people, organizations, furniture })
  const quotations = findQuotations(document.text)
  const sentenceTopics = findSentenceTopics(document, lexicon, { cast, quotations })
  const quotes = extractQuotes(document, lexicon, { people, cast, sentenceTopics, quotations, furniture })
  yield
  const turns = extractTurns(document, lexicon, { people, organizations, furniture })
  const references = extractReferences(document, lexicon, {
    people,
    cast,
    sentenceTopics,
    quotations,
    quotes,
    turns,
  })
  const roles = extractRoles(document, lexicon, { mentions, people, quotes, turns, furniture })
  yield
  const themes = yield* extractThemes(document, lexicon, { mentions })
  yield
  const published = given ?? findPublishedDay(document.text)
  const event = yield* extractEvent(document, lexicon, { mentions, themes, furniture, published })
  return {
    document,
    shown,
    mentions,
    organizations,
    people,
    references,
    roles,
    furniture,
    quotes,
    turns,
    themes,
    published,
    event,
  }
}
