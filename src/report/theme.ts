import { addTo } from '../document/add-to.ts'
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

/** Links each theme to the statements that hold a mention of it, and to whose they are. */
export class ThemeLinks {
  readonly #rankOf: ReadonlyMap<Theme, number>
  readonly #quoteIds: ReadonlySet<string>
  readonly #themesOf = new Map<string, ReadonlySet<Theme>>()
  readonly #statementsOf = new Map<Theme, Statement[]>()
  readonly #spokenOfBy = new Map<string, Set<Theme>>()

  constructor(
    themes: readonly Theme[],
    { quotes, turns }: { readonly quotes: readonly Statement[]; readonly turns: readonly Statement[] },
  ) {
    this.#rankOf = new Map(themes.map((theme, rank) => [theme, rank]))
    this.#quoteIds = new Set(quotes.map(({ id }) => id))
    const mentions = themes
      .flatMap(theme => theme.mentions.map(({ start, end }) => ({ start, end, theme })))
      .sort(byStart)
    for (const statement of [...quotes, ...turns].sort(byFirstSpan))
      this.#link(statement, themesIn(mentions, statement))
  }

  #link(statement: Statement, spokenOf: ReadonlySet<Theme>): void {
    const { id, speakerId } = statement
    this.#themesOf.set(id, spokenOf)
    for (const theme of spokenOf) addTo(this.#statementsOf, theme, statement)
    if (speakerId === null) return
    const earlier = this.#spokenOfBy.get(speakerId)
    if (earlier === undefined) this.#spokenOfBy.set(speakerId, new Set(spokenOf))
    else for (const theme of spokenOf) earlier.add(theme)
  }

  /** Labels of the themes of a statement, in the order of the themes. */
  ofStatement(id: string): string[] {
    const rankOf = this.#rankOf
    const found = [...(this.#themesOf.get(id) ?? [])]
    return labelsOf(found.sort((one, other) => (rankOf.get(one) ?? 0) - (rankOf.get(other) ?? 0)))
  }

  /** Labels of the themes of what a speaker says, in the order in which they come up. */
  ofSpeaker(speakerId: string): string[] {
    return labelsOf(this.#spokenOfBy.get(speakerId) ?? [])
  }

  ofTheme(theme: Theme): Pick<Report['themes'][number], 'speakerIds' | 'quoteIds' | 'turnIds'> {
    const found = this.#statementsOf.get(theme)
    if (found === undefined) return { speakerIds: [], quoteIds: [], turnIds: [] }
    const ids = found.map(({ id }) => id)
    return {
      speakerIds: [...new Set(found.map(({ speakerId }) => speakerId))].filter(id => id !== null),
      quoteIds: ids.filter(id => this.#quoteIds.has(id)),
      turnIds: ids.filter(id => !this.#quoteIds.has(id)),
    }
  }
}

/** The themes with a mention in a statement; `mentions` are those of all themes, in text order. */
function themesIn(
  mentions: readonly (Span & { readonly theme: Theme })[],
  { spans }: Statement,
): ReadonlySet<Theme> {
  const found = new Set<Theme>()
  for (const span of spans)
    for (const { end, theme } of startingIn(mentions, span.start, span.end))
      if (end <= span.end) found.add(theme)
  return found
}

function labelsOf(themes: Iterable<Theme>): string[] {
  const labels = new Set<string>()
  for (const { label } of themes) labels.add(label)
  return [...labels]
}

const byFirstSpan = ({ spans: [one] }: Statement, { spans: [other] }: Statement): number =>
  (one?.start ?? 0) - (other?.start ?? 0)

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
  const reported: Report['themes'] = []
  for (const theme of themes) reported.push(toReportTheme(locator, theme, links, keywords))
  return reported
}

function toReportTheme(
  locator: Locator,
  theme: Theme,
  links: ThemeLinks,
  keywords: ReadonlyMap<string, string>,
): Report['themes'][number] {
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
    mentions: locator.locateAll(theme.mentions),
    speakerIds,
    quoteIds,
    turnIds,
  }
}
