import { createDocument } from '../../../document/document.ts'
import { type Mention, type Span, wordsAt } from '../../../document/span.ts'
import { loadLexicon } from '../../../lexicon/lexicon.ts'
import { parseAnnotated } from '../../../rules/annotated.ts'
import { createSegmenter } from '../../../segment/segmenter.ts'
import { findCast } from '../../discourse/cast.ts'
import { findSentenceTopics } from '../../discourse/sentence-topics.ts'
import type { Organization } from '../../organizations/organization.ts'
import type { Person } from '../../people/person.ts'
import { extractQuotes } from '../index.ts'
import { findQuotations } from '../marks/quotation-marks.ts'
import type { Quote } from '../quote.ts'

const lexicon = loadLexicon()
const segmenter = createSegmenter({ engine: 'auto' })
const quoteLabels = new Set(['direct', 'indirect', 'mixed', 'rest'])

interface AnnotatedQuote {
  readonly type: string
  readonly parts: readonly Span[]
}

interface FoundQuote extends AnnotatedQuote {
  readonly speaker: string | null
}

/**
 * Reads a text in which names, organizations, pronouns and short names (of the last name before) are annotated; what it
 * finds, and the quotes that are annotated.
 */
export function readAnnotatedQuotes(source: string): {
  readonly text: string
  readonly found: readonly FoundQuote[]
  readonly expected: readonly AnnotatedQuote[]
} {
  const { text, spans } = parseAnnotated(source)
  const people: (Person & { shortForms: Mention<'short-name'>[] })[] = []
  const organizations: Organization[] = []
  for (const span of spans) {
    const name = wordsAt(text, span)
    const { label } = span
    if (label === 'name') {
      people.push({
        name,
        mentions: [toMention(span, label)],
        shortForms: [],
        affiliations: [],
        statements: [],
      })
    } else if (label === 'short') people.at(-1)?.shortForms.push(toMention(span, 'short-name'))
    else if (label === 'organization')
      organizations.push({
        name,
        kind: 'other',
        parts: [name],
        aliases: [],
        mentions: [toMention(span, label)],
        references: [],
        isBody: true,
      })
  }
  const document = segmenter.segment(createDocument('test', text))
  const cast = findCast(text, lexicon, { people, organizations, furniture: [] })
  const quotations = findQuotations(text)
  const sentenceTopics = findSentenceTopics(document, lexicon, { cast, quotations })
  return {
    text,
    found: extractQuotes(document, lexicon, { people, cast, sentenceTopics, quotations }).map(toFound),
    expected: joinParts(spans.filter(({ label }) => quoteLabels.has(label))),
  }
}

const toMention = <Label extends string>({ start, end }: Span, label: Label): Mention<Label> => ({
  start,
  end,
  label,
  rule: 'test/annotation',
})

const toFound = ({ type, parts, speaker }: Quote): FoundQuote => ({
  type,
  parts: parts.map(({ start, end }) => ({ start, end })),
  speaker: speaker && (speaker.kind === 'person' ? speaker.person.name : speaker.name),
})

/** Each span a quote of its own, but `rest` is the next part of the quote before. */
function joinParts(spans: readonly (Span & { readonly label: string })[]): AnnotatedQuote[] {
  const quotes: AnnotatedQuote[] = []
  for (const { start, end, label } of spans) {
    const last = quotes.at(-1)
    if (label === 'rest' && last)
      quotes[quotes.length - 1] = { ...last, parts: [...last.parts, { start, end }] }
    else quotes.push({ type: label, parts: [{ start, end }] })
  }
  return quotes
}
