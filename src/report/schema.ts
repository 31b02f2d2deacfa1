import * as z from 'zod'
import { eventFields } from '../extract/event/event.ts'
import { roles } from '../extract/roles/role.ts'
import { organizationKinds } from '../lexicon/organization-kinds.ts'

/**
 * The shape of a report. Offsets are UTF-16 code units, `end` exclusive: a `span` points into the report's `text`,
 * a `sourceSpan` into the source as decoded. Every string that a mention carries is the slice of `text` at its span.
 */
const offset = z.int().min(0)
const span = z.strictObject({ start: offset, end: offset })
const located = { span, sourceSpan: span }
const rule = z
  .string()
  .regex(/^[a-z-]+\/[a-z0-9-]+$/)
  .describe('stage/what-it-sees: what found this')
const mention = z.strictObject({ text: z.string(), ...located, rule })
const confidence = z.number().min(0).max(1).describe('the share of such findings that are right')

const affiliation = z.strictObject({
  title: z.string(),
  organization: z.string().nullable().describe('null: the text does not say'),
  organizationId: z.string().nullable().describe('id of the organization that the name is of or begins with'),
  organizationParts: z.array(z.string()).describe('the organization from the whole to the unit'),
  ...located,
  titleSpan: span,
  organizationSpan: span.nullable(),
  rule,
  confidence,
})

const person = z.strictObject({
  id: z.string(),
  name: z.string(),
  mentions: z.array(mention).describe('where the name stands'),
  references: z.array(mention).describe('where a pronoun, short name or title stands for the person'),
  roles: z
    .array(z.enum(roles))
    .describe(
      'what the person has to do with the report; byline, photo and editor are of the page, not of the article',
    ),
  affiliations: z.array(affiliation),
  themes: z
    .array(z.string())
    .describe('labels of the themes of the quotes and turns, in the order in which they come up'),
})

const organization = z.strictObject({
  id: z.string(),
  name: z.string().describe('the fullest that the text gives'),
  kind: z.enum(organizationKinds),
  parts: z.array(z.string()).min(1).describe('the name from the whole to the unit'),
  aliases: z.array(z.string()).describe('other names that mentions have'),
  mentions: z.array(mention).describe('where a name of it stands'),
  references: z.array(mention).describe('where other words point at it'),
  themes: z.array(z.string()).describe('as of a person'),
})

const speaker = {
  speaker: z.string().nullable().describe('null: the text does not tell'),
  speakerId: z.string().nullable().describe('id of the person or organization, where the report lists it'),
  speakerKind: z.enum(['person', 'organization']).nullable(),
}

const quote = z.strictObject({
  id: z.string(),
  type: z.enum(['direct', 'indirect', 'mixed']),
  text: z.string().describe('the parts, joined'),
  ...located,
  parts: z
    .array(z.strictObject(located))
    .min(1)
    .describe('where the report breaks into the quote, it has several'),
  prefix: z.string().max(32).describe('what stands right before the quote: with suffix, a robust anchor'),
  suffix: z.string().max(32).describe('what stands right after it'),
  cue: mention.nullable(),
  ...speaker,
  speakerMention: mention
    .omit({ rule: true })
    .nullable()
    .describe('the words that name or stand for the speaker'),
  themes: z.array(z.string()).describe('labels of the themes mentioned in it'),
  rule,
  confidence,
})

const turn = z.strictObject({
  id: z.string(),
  kind: z
    .enum(['question', 'answer', 'statement'])
    .describe('answer: what follows a question; statement: neither of both'),
  text: z.string(),
  ...located,
  label: mention
    .omit({ rule: true })
    .describe('the words before the colon, or those that name who gives a speech'),
  ...speaker,
  themes: z.array(z.string()).describe('labels of the themes mentioned in it'),
  rule,
  confidence,
})

const theme = z.strictObject({
  kind: z.enum(['compound', 'series', 'slogan', 'keyword']),
  label: z.string().describe('as first written in the text'),
  standard: z
    .string()
    .describe('the same for every way to write it, in the words of the mainland: what to count themes by'),
  aliases: z.array(z.string()).describe('how else the text writes it'),
  topic: z.string().nullable().describe('what the theme belongs to; null: no list has a term of it'),
  parts: z
    .array(z.strictObject({ label: z.string(), keyword: z.string().nullable() }))
    .describe('the terms that are joined or listed, and the keyword that each is'),
  score: z.number().positive(),
  rule,
  mentions: z.array(z.strictObject(located)).min(1),
  speakerIds: z.array(z.string()).describe('whose quotes and turns hold a mention'),
  quoteIds: z.array(z.string()).describe('which quotes do'),
  turnIds: z.array(z.string()).describe('which turns do'),
})

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .describe('YYYY-MM-DD')

const event = z.strictObject({
  name: z.string().nullable(),
  edition: z.string().nullable().describe('which one it is, as the name says'),
  year: z.int().nullable().describe('the year in the name'),
  date: z.string().nullable(),
  startDate: day.nullable().describe('null: the text leaves the year or day open'),
  endDate: day.nullable(),
  place: z.string().nullable(),
  city: z.string().nullable(),
  venue: z.string().nullable(),
  organizers: z.array(z.string()),
  hosts: z.array(z.string()).describe('who carries it out'),
  coOrganizers: z.array(z.string()).describe('who helps to'),
  supporters: z.array(z.string()).describe('who supports or guides it'),
  theme: z.string().nullable(),
  attendance: z.int().positive().nullable(),
  parts: z.array(z.string()).describe('forums within it'),
  talks: z
    .array(
      z.strictObject({ title: z.string(), speaker: z.string().nullable(), speakerId: z.string().nullable() }),
    )
    .describe('talks named by their titles'),
  others: z.array(z.string()).describe('names of other events that the text reports on'),
  mentions: z
    .array(mention.extend({ field: z.enum(eventFields) }))
    .describe('where the text states each value'),
})

const repair = z.strictObject({ rule, ...located, before: z.string(), after: z.string() })

export const reportSchema = z
  .strictObject({
    id: z.string(),
    source: z.strictObject({
      name: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      encoding: z.string(),
      script: z.enum(['hans', 'hant', 'mixed']),
    }),
    fields: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('what the record of the input held beside id and text'),
    text: z.string().describe('repaired, in Simplified script: what every span points into'),
    repairs: z.array(repair).describe('what was mended; the conversion of script is not listed'),
    published: day.nullable().describe('the day of the report, as given or as the text says'),
    event: event.nullable(),
    people: z.array(person),
    organizations: z
      .array(organization)
      .describe('bodies; a house or a paper where the text means the body, or it speaks'),
    titles: z
      .array(mention)
      .describe('every title in the text, with the department before it, also without a person'),
    quotes: z.array(quote),
    turns: z
      .array(turn)
      .describe(
        'who says what in an interview, a round table or a speech given in full; empty in other texts',
      ),
    themes: z.array(theme),
    meta: z.strictObject({
      jiyao: z.string().describe('version of this program'),
      segmenter: z.string().describe('engine and version'),
      lexicon: z.string().describe('SHA-256 of the dictionaries'),
    }),
  })
  .describe('A conference report as data. Offsets are UTF-16 code units, end exclusive.')

export type Report = z.infer<typeof reportSchema>
export type ReportMention = z.infer<typeof mention>

/** The JSON Schema (draft 2020-12) of a report. */
export const reportJsonSchema = () => z.toJSONSchema(reportSchema)
