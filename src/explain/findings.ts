import { textAt } from '../document/document.ts'
import { isInside } from '../document/sorted-spans.ts'
import type { RuleId, Span } from '../document/span.ts'
import type { Speaker } from '../extract/quotes/quote.ts'
import type { Analysis } from '../pipeline.ts'

/** Something that the report says of a place. */
export interface ExplainedFinding {
  readonly what: string
  readonly rule: RuleId | null
  readonly confidence: number | null
}

/** What the analysis found at a place; `isThere` tells whether a span touches it. */
export function findingsAt(
  { document, people, references, roles, organizations, quotes, turns, furniture }: Analysis,
  { start }: Span,
  isThere: (span: Span) => boolean,
): readonly ExplainedFinding[] {
  const words = (span: Span): string => textAt(document, span)
  return [
    ...people.flatMap(person => [
      ...person.mentions
        .filter(isThere)
        .map(mention => finding(`names ${describe(person.name)}`, mention.rule)),
      ...(references.get(person) ?? [])
        .filter(isThere)
        .map(reference => finding(`${words(reference)} stands for ${person.name}`, reference.rule)),
      ...person.affiliations
        .filter(({ span }) => isThere(span))
        .map(({ title, organization, rule, confidence }) => {
          const where = organization === null ? '' : ` at ${words(organization)}`
          return finding(`${person.name} is ${words(title)}${where}`, rule, confidence)
        }),
    ]),
    ...organizations.flatMap(({ name, kind, mentions, references }) => [
      ...mentions.filter(isThere).map(mention => finding(`names ${name}, ${kind}`, mention.rule)),
      ...references
        .filter(isThere)
        .map(reference => finding(`${words(reference)} stands for ${name}`, reference.rule)),
    ]),
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
    ...(isInside(furniture, start) ? [finding('furniture of the page', null)] : []),
  ]

  function describe(name: string): string {
    const person = people.find(each => each.name === name)
    const own = person === undefined ? [] : (roles.get(person) ?? [])
    return own.length === 0 ? name : `${name} (${own.join(', ')})`
  }
}

const nameOf = (speaker: Speaker | null): string =>
  (speaker?.kind === 'person' ? speaker.person.name : speaker?.name) ?? 'nobody named'

const finding = (what: string, rule: RuleId | null, confidence: number | null = null): ExplainedFinding => ({
  what,
  rule,
  confidence,
})
