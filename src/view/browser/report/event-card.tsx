import type { PageReport } from '../../model/page-data.ts'
import { SafeText } from '../shell/safe-text.tsx'

/** What was held, when, where, by whom. */
export function EventCard({ report }: { readonly report: PageReport }) {
  const { event, source, id } = report
  const facts = [
    ['Date', event?.date],
    ['Place', event?.place],
    ['Organized by', event?.organizers.join('；')],
    ['Theme', event?.theme],
    ['Attendance', event?.attendance?.toLocaleString('en')],
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

const scripts: Readonly<Record<string, string>> = {
  hans: 'Simplified',
  hant: 'Traditional',
  mixed: 'mixed script',
}
