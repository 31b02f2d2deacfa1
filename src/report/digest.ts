import type { Report } from './schema.ts'

/** What a reader takes from a report: the strings without their places, the coined themes without the keywords. */
export interface Digest {
  readonly people: readonly {
    readonly name: string
    readonly affiliations: readonly { readonly title: string; readonly organization: string | null }[]
  }[]
  readonly quotes: readonly Pick<Report['quotes'][number], 'type' | 'speaker' | 'text'>[]
  readonly themes: readonly Pick<Report['themes'][number], 'kind' | 'label'>[]
  readonly event: Pick<
    NonNullable<Report['event']>,
    'name' | 'date' | 'place' | 'organizers' | 'theme' | 'attendance'
  > | null
}

export const digestOf = ({ people, quotes, themes, event }: Report): Digest => ({
  people: people.map(({ name, affiliations }) => ({
    name,
    affiliations: affiliations.map(({ title, organization }) => ({ title, organization })),
  })),
  quotes: quotes.map(({ type, speaker, text }) => ({ type, speaker, text })),
  themes: themes.filter(({ kind }) => kind !== 'keyword').map(({ kind, label }) => ({ kind, label })),
  event: event && {
    name: event.name,
    date: event.date,
    place: event.place,
    organizers: event.organizers,
    theme: event.theme,
    attendance: event.attendance,
  },
})
