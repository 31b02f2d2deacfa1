import { startingIn } from '../document/sorted-spans.ts'
import { byStart, type Span } from '../document/span.ts'
import type { Theme } from '../extract/themes/theme.ts'
import type { Locator } from './locator.ts'
import type { Report } from './schema.ts'

/** Words of somebody that the report holds: a quote or a turn. */
export interface Statement {
  readonly id: string
  /** In text order. */
  readonly spans: readonly Span[]
  /** Id of the person or organization, where the report lists it. */
  readonly speakerId: string | null
}

/** Who speaks of what, and where. */
export interface ThemeLinks {
  /** Labels of the themes of a statement, in the order of the themes. */
  ofStatement(id: string): string[]
  /** Labels of the themes of what a speaker says, in the order in which they come up. */
  ofSpeaker(speakerId: string): string[]
  ofTheme(theme: Theme): Pick<Report['themes'][number], 'speakerIds' | 'quoteIds' | 'turnIds'>
}

/** Links each theme to the statements that hold a mention of it, and to whose they are. */
export function linkThemes(
  themes: readonly Theme[],
  { quotes, turns }: { readonly quotes: readonly Statement[]; readonly turns: readonly Statement[] },
): ThemeLinks {
  const rankOf = new Map(themes.map((theme, rank) => [theme, rank]))
  const mentions = themes
    .flatMap(theme => theme.mentions.map(({ start, end }) => ({ start, end, theme })))
    .sort(byStart)
  const themesIn = ({ spans }: Statement): ReadonlySet<Theme> =>
    new Set(
      spans.flatMap(span =>
        startingIn(mentions, span.start, span.end)
          .filter(({ end }) => end <= span.end)
          .map(({ theme }) => theme),
      ),
    )
  const themesOf = new Map<string, ReadonlySet<Theme>>()
  const statementsOf = new Map<Theme, Statement[]>()
  const spokenOfBy = new Map<string, Set<Theme>>()
  for (const statement of [...quotes, ...turns].sort(byFirstSpan)) {
    const spokenOf = themesIn(statement)
    themesOf.set(statement.id, spokenOf)
    for (const theme of spokenOf) addTo(statementsOf, theme, statement)
    const { speakerId } = statement
    if (speakerId === null) continue
    const earlier = spokenOfBy.get(speakerId)
    if (earlier === undefined) spokenOfBy.set(speakerId, new Set(spokenOf))
    else for (const theme of spokenOf) earlier.add(theme)
  }
  const quoteIds = new Set(quotes.map(({ id }) => id))
  const labels = (found: Iterable<Theme>): string[] => [...new Set([...found].map(({ label }) => label))]
  return {
    ofStatement: id =>
      labels(
        [...(themesOf.get(id) ?? [])].sort((one, other) => (rankOf.get(one) ?? 0) - (rankOf.get(other) ?? 0)),
      ),
    ofSpeaker: speakerId => labels(spokenOfBy.get(speakerId) ?? []),
    ofTheme(theme) {
      const found = statementsOf.get(theme) ?? []
      const ids = found.map(({ id }) => id)
      return {
        speakerIds: [...new Set(found.map(({ speakerId }) => speakerId))].filter(id => id !== null),
        quoteIds: ids.filter(id => quoteIds.has(id)),
        turnIds: ids.filter(id => !quoteIds.has(id)),
      }
    },
  }
}

const byFirstSpan = ({ spans: [one] }: Statement, { spans: [other] }: Statement): number =>
  (one?.start ?? 0) - (other?.start ?? 0)

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

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
  return themes.map(theme => {
    const { speakerIds, quoteIds, turnIds } = links.ofTheme(theme)
    return {
      kind: theme.kind,
      label: theme.label,
      standard: theme.standard,
      aliases: [...theme.aliases],
      topic: theme.topic,
      parts: theme.parts.map(label => ({ label, keyword: keywords.get(label) ?? null })),
      score: Number(theme.score.toPrecision(4)),
      rule: theme.mentions[0]?.rule ?? 'themes/none',
      mentions: theme.mentions.map(mention => locator.locate(mention)),
      speakerIds,
      quoteIds,
      turnIds,
    }
  })
}
