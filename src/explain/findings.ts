import { isInside } from '../document/sorted-spans.ts'
import { type Mention, type RuleId, type Span, wordsAt } from '../document/span.ts'
import { fieldsOf } from '../extract/event/event.ts'
import type { Speaker } from '../extract/quotes/quote.ts'
import type { Analysis } from '../pipeline.ts'

/** Something that the report says of a place. */
export interface ExplainedFinding {
  readonly what: string
  readonly rule: RuleId | null
  readonly confidence: number | null
}

/** Tells whether a span touches the place. */
type IsThere = (span: Span) => boolean

/** What the analysis found at a place, by every extractor. */
export const findingsAt = (
  analysis: Analysis,
  { start }: Span,
  isThere: IsThere,
): readonly ExplainedFinding[] => [
  ...ofPeople(analysis, isThere),
  ...ofOrganizations(analysis, isThere),
  ...ofStatements(analysis, isThere),
  ...ofThemes(analysis, isThere),
  ...(isInside(analysis.furniture, start) ? [finding('furniture of the page', null)] : []),
]

function ofPeople({ document, people, references, roles }: Analysis, isThere: IsThere): ExplainedFinding[] {
  const words = (span: Span): string => wordsAt(document.text, span)
  return people.flatMap(person => {
    const { name } = person
    const own = roles.get(person) ?? []
    return [
      ...mentioned(
        person.mentions,
        isThere,
        `names ${name}${own.length === 0 ? '' : ` (${own.join(', ')})`}`,
      ),
      ...(references.get(person) ?? [])
        .filter(isThere)
        .map(reference => finding(`${words(reference)} stands for ${name}`, reference.rule)),
      ...person.affiliations
        .filter(({ span }) => isThere(span))
        .map(({ title, organization, rule, confidence }) => {
          const where = organization === null ? '' : ` at ${words(organization)}`
          return finding(`${name} is ${words(title)}${where}`, rule, confidence)
        }),
    ]
  })
}

const ofOrganizations = ({ document, organizations }: Analysis, isThere: IsThere): ExplainedFinding[] =>
  organizations.flatMap(({ name, kind, mentions, references }) => [
    ...mentioned(mentions, isThere, `names ${name}, ${kind}`),
    ...references
      .filter(isThere)
      .map(reference => finding(`${wordsAt(document.text, reference)} stands for ${name}`, reference.rule)),
  ])

const ofStatements = ({ quotes, turns }: Analysis, isThere: IsThere): ExplainedFinding[] => [
  ...quotes
    .filter(({ parts, cue }) => parts.some(isThere) || (cue !== null && isThere(cue)))
    .map(({ type, speaker, rule, confidence }) =>
      finding(`${type} quote of ${nameOf(speaker)}`, rule, confidence),
    ),
  ...turns
    .filter(({ label, content }) => isThere(label) || isThere(content))
    .map(({ kind, speaker, rule, confidence }) =>
      finding(`${kind} in a turn of ${nameOf(speaker)}`, rule, confidence),
    ),
]

const ofThemes = ({ themes, event }: Analysis, isThere: IsThere): ExplainedFinding[] => [
  ...themes.flatMap(({ kind, label, mentions }) => mentioned(mentions, isThere, `${kind} ${label}`)),
  ...(event === null ? [] : fieldsOf(event)).flatMap(({ field, mention }) =>
    mentioned([mention], isThere, `${field} of the event`),
  ),
]

const mentioned = (mentions: readonly Mention[], isThere: IsThere, what: string): ExplainedFinding[] =>
  mentions.filter(isThere).map(({ rule }) => finding(what, rule))

const nameOf = (speaker: Speaker | null): string =>
  (speaker?.kind === 'person' ? speaker.person.name : speaker?.name) ?? 'nobody named'

const finding = (what: string, rule: RuleId | null, confidence: number | null = null): ExplainedFinding => ({
  what,
  rule,
  confidence,
})
