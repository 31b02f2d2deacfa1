import type { PageData } from '../model/page-data.ts'
import { Overview } from './corpus/overview.tsx'
import { OpenReport } from './report/open-report.tsx'
import { overviewAddress, reportAddress, useRoute } from './shell/route.ts'
import { SafeText } from './shell/safe-text.tsx'
import { ThemeSwitch } from './shell/theme-switch.tsx'

/** The page: a bar on top, below it the overview or one report. */
export function App({ data }: { readonly data: PageData }) {
  const { reports, notice } = data
  const route = useRoute(reports.length)
  const report = route.view === 'report' ? reports[route.report] : undefined
  return (
    <>
      <header class="bar">
        <a class="brand" href={overviewAddress}>
          jiyao
        </a>
        {route.view === 'report' && reports.length > 1 && (
          <nav aria-label="Reports">
            <a href={overviewAddress}>All {reports.length} reports</a>
            {route.report > 0 && <a href={reportAddress(route.report - 1)}>Previous</a>}
            {route.report + 1 < reports.length && <a href={reportAddress(route.report + 1)}>Next</a>}
          </nav>
        )}
        <ThemeSwitch />
      </header>
      {notice !== null && (
        <p class="notice" role="status">
          <SafeText text={notice} />
        </p>
      )}
      <main>
        {/* The overview stays, with its filter, while a report is read. */}
        {reports.length !== 1 && (
          <div hidden={report !== undefined}>
            <Overview data={data} />
          </div>
        )}
        {route.view === 'report' && report && (
          <OpenReport
            key={route.report}
            index={route.report}
            outline={report}
            rules={data.rules}
            position={route.position}
          />
        )}
      </main>
    </>
  )
}
