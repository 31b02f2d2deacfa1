import type { SegmentedDocument } from '../../document/document.ts'
import { byStart, type Mention, type Span, wordsAt } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Steps } from '../../steps.ts'
import { findCompounds, partsOf } from './compounds.ts'
import { findKeywords, type Keyword } from './keywords/index.ts'
import { findMottos } from './mottos.ts'
import { findSeries, type Series } from './series.ts'
import { findSlogans } from './slogans.ts'
import type { Theme, ThemeKind } from './theme.ts'
import { topicOf } from './topics.ts'
import { standardOf } from './variants.ts'

export interface ThemesGiven {
  /** Names, titles and organizations, which are no keywords. */
  readonly mentions: readonly Mention[]
}

/** What a coined theme is joined of, and how it is named. */
interface Reading {
  readonly label: string
  readonly standard: string
  readonly parts: readonly string[]
}

/** What the text is about: themes that it coins and declares, and its keywords. */
export function* extractThemes(
  document: SegmentedDocument,
  lexicon: Lexicon,
  { mentions }: ThemesGiven,
): Steps<readonly Theme[]> {
  const series = findSeries(document)
  yield
  const coined = groupCoined(document, series, lexicon)
  yield
  const keywords = yield* findKeywords(document, lexicon, mentions)
  return [...coined, ...keywords.map(keyword => toTheme(keyword, lexicon))]
}

function toTheme({ label, standard, aliases, score, mentions }: Keyword, { topics }: Lexicon): Theme {
  const found = mentions.map(
    ({ start, end }) => ({ start, end, label: 'keyword', rule: keywordRule }) as const,
  )
  return {
    kind: 'keyword',
    label,
    standard,
    aliases,
    topic: topicOf(topics, standard),
    parts: [],
    score,
    mentions: found,
  }
}

const keywordRule = 'themes/keyword-phrase'

function groupCoined(document: SegmentedDocument, series: readonly Series[], lexicon: Lexicon): Theme[] {
  const { text } = document
  const textOf = (span: Span): string => wordsAt(text, span)
  const itemsOf = new Map(series.map(({ start, items }) => [start, items.map(textOf)]))
  return [
    ...group('compound', findCompounds(document), lexicon, mention => readCompound(textOf(mention), lexicon)),
    ...group('series', series, lexicon, ({ start }) => readSeries(itemsOf.get(start) ?? [], lexicon)),
    ...group('slogan', findDeclared(text), lexicon, mention => {
      const label = textOf(mention)
      return { label, standard: label, parts: [] }
    }),
  ]
}

/** Themes that are declared, and sayings that are held and not declared. */
function findDeclared(text: string): Mention<'slogan'>[] {
  const slogans = findSlogans(text)
  const starts = new Set(slogans.map(({ start }) => start))
  return [...slogans, ...findMottos(text).filter(({ start }) => !starts.has(start))]
}

const joint = '+'
const listing = '、'

/** Identity does not depend on the order of the parts, on width or on spaces. */
function readCompound(label: string, { termVariants }: Lexicon): Reading {
  const parts = partsOf(label)
  const standard = parts.map(part => standardOf(termVariants, part)).sort()
  return {
    label,
    parts,
    standard: standard.length > 1 ? standard.join(joint) : `${standard.join('')}${joint}`,
  }
}

const readSeries = (parts: readonly string[], { termVariants }: Lexicon): Reading => ({
  label: parts.join(listing),
  standard: parts.map(part => standardOf(termVariants, part)).join(listing),
  parts: parts.length > 1 ? parts : [],
})

/** One theme for all mentions of one standard, named as first seen; the oftener mentioned, the higher. */
function group<Kind extends ThemeKind>(
  kind: Kind,
  mentions: readonly Mention<Kind>[],
  { topics }: Lexicon,
  read: (mention: Mention<Kind>) => Reading,
): Theme[] {
  const groups = new Map<string, { readonly first: Reading; labels: Set<string>; found: Mention<Kind>[] }>()
  for (const mention of [...mentions].sort(byStart)) {
    const reading = read(mention)
    const known = groups.get(reading.standard) ?? { first: reading, labels: new Set(), found: [] }
    known.labels.add(reading.label)
    known.found.push(mention)
    groups.set(reading.standard, known)
  }
  return [...groups.values()].map(({ first: { label, standard, parts }, labels, found }) => ({
    kind,
    label,
    standard,
    aliases: [...labels].filter(other => other !== label),
    topic: parts.map(part => topicOf(topics, part)).find(topic => topic !== null) ?? null,
    parts,
    score: found.length,
    mentions: found.map(({ start, end, label, rule }) => ({ start, end, label, rule })),
  }))
}
