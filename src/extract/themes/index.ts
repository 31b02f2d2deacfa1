import type { Mention } from '../../document/span.ts'
import type { Extractor } from '../extractor.ts'
import { compoundKey, findCompounds } from './compounds.ts'
import { findKeywords } from './keywords.ts'
import { findSeries } from './series.ts'
import { findSlogans } from './slogans.ts'
import type { Theme, ThemeKind } from './theme.ts'

export interface ThemesGiven {
  /** Names, titles and organizations, which are no keywords. */
  readonly mentions: readonly Mention[]
}

export const extractThemes: Extractor<readonly Theme[], ThemesGiven> = (document, lexicon, { mentions }) => {
  const { text } = document
  const textOf = ({ start, end }: Mention): string => text.slice(start, end)
  const series = findSeries(document)
  return [
    ...group('compound', findCompounds(document), mention => compoundKey(textOf(mention)), textOf),
    ...group('series', series, textOf, mention =>
      (series.find(({ start }) => start === mention.start)?.items ?? [])
        .map(({ start, end }) => text.slice(start, end))
        .join('、'),
    ),
    ...group('slogan', findSlogans(text), textOf, textOf),
    ...findKeywords(document, lexicon, mentions),
  ]
}

/** One theme for all mentions of one key, named as first seen; the oftener mentioned, the higher. */
function group<Kind extends ThemeKind>(
  kind: Kind,
  mentions: readonly Mention<Kind>[],
  keyOf: (mention: Mention<Kind>) => string,
  labelOf: (mention: Mention<Kind>) => string,
): Theme[] {
  const groups = new Map<string, Mention<Kind>[]>()
  for (const mention of [...mentions].sort((one, other) => one.start - other.start)) {
    const known = groups.get(keyOf(mention))
    if (known) known.push(mention)
    else groups.set(keyOf(mention), [mention])
  }
  return [...groups.values()].flatMap(found => {
    const [first] = found
    return first ? [{ kind, label: labelOf(first), score: found.length, mentions: found.map(plain) }] : []
  })
}

const plain = <Kind extends ThemeKind>({ start, end, label, rule }: Mention<Kind>): Mention<Kind> => ({
  start,
  end,
  label,
  rule,
})
