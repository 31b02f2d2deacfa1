import type { PageReport } from '../../model/page-data.ts'
import { SafeText } from '../shell/safe-text.tsx'

/** What was held, when, where, by whom. */
export function EventCard({ report }: { readonly report: PageReport }) {
  const { event, source, id } = report
  const facts = [
    ['Date', event?.date],
    ['Place', event?.place],
    ['Venue', event?.venue],
    ['Organized by', listed(event?.organizers)],
    ['Carried out by', listed(event?.hosts)],
    ['With', listed(event?.coOrganizers)],
    ['Supported by', listed(event?.supporters)],
    ['Theme', event?.theme],
    ['Attendance', event?.attendance?.toLocaleString('en')],
    ['Talks', listed(event?.talks.map(({ title, speaker }) => (speaker ? `${speaker}：${title}` : title)))],
    ['Other events', listed(event?.others)],
  ] as const
  const known = facts.flatMap(([name, value]) => (value ? [{ name, value }] : []))
  return (
    <section class="event-card" aria-label="Event">
      <p class="fine source">
        <SafeText text={`${source.name} · ${source.encoding} · ${scripts[source.script] ?? source.script}`} />
      </p>
      <h1 lang="zh-Hans">
        <SafeText text={event?.name ?? id} />
      </h1>
      {known.length > 0 && (
        <dl class="facts">
          {known.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd lang="zh-Hans">
                <SafeText text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

const listed = (values: readonly string[] | undefined) => values?.join('；')

const scripts: Readonly<Record<string, string>> = {
  hans: 'Simplified',
  hant: 'Traditional',
  mixed: 'mixed script',
}
