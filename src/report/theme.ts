import { startingIn } from '../document/sorted-spans.ts'
import { byStart } from '../document/span.ts'
import type { Quote } from '../extract/quotes/quote.ts'
import type { Theme } from '../extract/themes/theme.ts'
import type { Locator } from './locator.ts'
import type { Report } from './schema.ts'

/** Who speaks of what, and where. */
export interface ThemeLinks {
  /** Labels of the themes of a quote, in the order of the themes. */
  ofQuote(quote: Quote): string[]
  /** Labels of the themes of a speaker's quotes, in the order in which they come up. */
  ofSpeaker(speakerId: string): string[]
  ofTheme(theme: Theme): { readonly speakerIds: string[]; readonly quoteIds: string[] }
}

/** Links each theme to the quotes that hold a mention of it, and to whose they are. */
export function linkThemes(
  themes: readonly Theme[],
  quotes: readonly Quote[],
  speakerIdOf: (quote: Quote) => string | null,
): ThemeLinks {
  const rankOf = new Map(themes.map((theme, rank) => [theme, rank]))
  const mentions = themes
    .flatMap(theme => theme.mentions.map(({ start, end }) => ({ start, end, theme })))
    .sort(byStart)
  const themesOf = new Map(
    quotes.map(quote => {
      const inside = quote.parts.flatMap(part =>
        startingIn(mentions, part.start, part.end).filter(({ end }) => end <= part.end),
      )
      return [quote, new Set(inside.map(({ theme }) => theme))]
    }),
  )
  const quotesOf = new Map<Theme, Quote[]>()
  const spokenOfBy = new Map<string, Set<Theme>>()
  for (const [quote, spokenOf] of themesOf) {
    const speakerId = speakerIdOf(quote)
    const earlier = speakerId === null ? undefined : spokenOfBy.get(speakerId)
    if (earlier !== undefined) for (const theme of spokenOf) earlier.add(theme)
    else if (speakerId !== null) spokenOfBy.set(speakerId, new Set(spokenOf))
    for (const theme of spokenOf) {
      const known = quotesOf.get(theme)
      if (known) known.push(quote)
      else quotesOf.set(theme, [quote])
    }
  }
  const idOf = new Map(quotes.map((quote, index) => [quote, quoteId(index)]))
  const labels = (found: Iterable<Theme>): string[] => [...new Set([...found].map(({ label }) => label))]
  return {
    ofQuote: quote =>
      labels(
        [...(themesOf.get(quote) ?? [])].sort(
          (one, other) => (rankOf.get(one) ?? 0) - (rankOf.get(other) ?? 0),
        ),
      ),
    ofSpeaker: speakerId => labels(spokenOfBy.get(speakerId) ?? []),
    ofTheme(theme) {
      const found = quotesOf.get(theme) ?? []
      return {
        speakerIds: [...new Set(found.map(speakerIdOf))].filter(id => id !== null),
        quoteIds: found.flatMap(quote => idOf.get(quote) ?? []),
      }
    },
  }
}

export const quoteId = (index: number): string => `q${index + 1}`

/** The themes as data; a part of a coined theme is linked to the keyword that it is. */
export function toReportThemes(
  locator: Locator,
  themes: readonly Theme[],
  links: ThemeLinks,
): Report['themes'] {
  const keywords = new Map(
    themes.flatMap(({ kind, label, standard, aliases }) =>
      kind === 'keyword' ? [label, standard, ...aliases].map(name => [name, label] as const) : [],
    ),
  )
  return themes.map(theme => ({
    kind: theme.kind,
    label: theme.label,
    standard: theme.standard,
    aliases: [...theme.aliases],
    topic: theme.topic,
    parts: theme.parts.map(label => ({ label, keyword: keywords.get(label) ?? null })),
    score: Number(theme.score.toPrecision(4)),
    rule: theme.mentions[0]?.rule ?? 'themes/none',
    mentions: theme.mentions.map(mention => locator.locate(mention)),
    ...links.ofTheme(theme),
  }))
}
