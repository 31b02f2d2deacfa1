import { useMemo, useState } from 'preact/hooks'
import type { PageData } from '../../model/page-data.ts'
import { toCsv } from '../shell/csv.ts'
import { saveFile } from '../shell/save.ts'
import { useAfterPaint } from '../shell/use-after-paint.ts'
import { affiliationColumns, quoteColumns, reportColumns } from './columns.ts'
import { CorpusControls } from './corpus-controls.tsx'
import { type CorpusFilter, everything, filterFindings } from './corpus-filter.ts'
import { type Column, FindingTable } from './finding-table.tsx'
import { findingsOf } from './findings.ts'
import type { NodeKind } from './network.ts'
import { NetworkDrawing } from './network-drawing.tsx'
import { OrganizationBars } from './organization-bars.tsx'
import { ThemesOverTime } from './themes-over-time.tsx'

const tables = ['Quotes', 'Affiliations', 'Reports'] as const

/** All reports together: drawings and tables of what the filter leaves. */
export function Overview({ data }: { readonly data: PageData }) {
  const [filter, setFilter] = useState(everything)
  const [table, setTable] = useState<(typeof tables)[number]>('Quotes')
  const findings = useMemo(() => findingsOf(data), [data])
  const { quotes, affiliations } = useMemo(() => filterFindings(findings, filter), [findings, filter])
  const reports = useMemo(
    () => reportRows(data, filter, [...quotes, ...affiliations]),
    [data, filter, quotes, affiliations],
  )
  const drawn = useAfterPaint(quotes)
  const pick = (change: Partial<CorpusFilter>) => setFilter(now => toggled(now, change))
  const picked = { person: filter.person, organization: filter.organization, theme: filter.theme }
  const sizes = { Quotes: quotes.length, Affiliations: affiliations.length, Reports: reports.length }
  const save = () => {
    if (table === 'Quotes') saveTable('quotes', quoteColumns, quotes, data)
    else if (table === 'Affiliations') saveTable('affiliations', affiliationColumns, affiliations, data)
    else saveTable('reports', reportColumns, reports, data)
  }
  return (
    <article class="overview">
      <h1>
        {data.reports.length.toLocaleString('en')} reports
        <span class="fine" role="status">
          {sizes.Quotes.toLocaleString('en')} quotes, {sizes.Affiliations.toLocaleString('en')} affiliations
          in {sizes.Reports.toLocaleString('en')} reports
        </span>
      </h1>
      <CorpusControls findings={findings} filter={filter} onFilter={setFilter} />
      <section aria-labelledby="network-title">
        <h2 id="network-title">Who speaks for whom and about what</h2>
        <div class="network-place">
          {drawn && (
            <NetworkDrawing
              quotes={drawn}
              picked={picked}
              onPick={(kind: NodeKind, name) => pick({ [kind]: name })}
            />
          )}
        </div>
      </section>
      <div class="pair">
        <section aria-labelledby="themes-title">
          <h2 id="themes-title">Themes over time</h2>
          {drawn && <ThemesOverTime quotes={drawn} picked={filter.theme} onPick={theme => pick({ theme })} />}
        </section>
        <section aria-labelledby="organizations-title">
          <h2 id="organizations-title">Organizations by quotes</h2>
          {drawn && (
            <OrganizationBars
              quotes={drawn}
              picked={filter.organization}
              onPick={organization => pick({ organization })}
            />
          )}
        </section>
      </div>
      <section aria-label="Tables">
        <div class="table-bar">
          <fieldset class="segmented" aria-label="Table">
            {tables.map(name => (
              <label key={name}>
                <input type="radio" name="table" checked={table === name} onChange={() => setTable(name)} />
                <span>
                  {name} <small>{sizes[name].toLocaleString('en')}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <button type="button" onClick={save}>
            Save as CSV
          </button>
        </div>
        {table === 'Quotes' && <FindingTable label="Quotes" columns={quoteColumns} rows={quotes} />}
        {table === 'Affiliations' && (
          <FindingTable label="Affiliations" columns={affiliationColumns} rows={affiliations} />
        )}
        {table === 'Reports' && <FindingTable label="Reports" columns={reportColumns} rows={reports} />}
      </section>
    </article>
  )
}

/** A second press on the same takes the filter away. */
function toggled(filter: CorpusFilter, change: Partial<CorpusFilter>): CorpusFilter {
  const next = { ...filter, ...change }
  const same =
    next.person === filter.person && next.organization === filter.organization && next.theme === filter.theme
  if (!same) return next
  const emptied = Object.fromEntries(Object.keys(change).map(key => [key, '']))
  return { ...filter, ...emptied }
}

/** The reports of the findings; without a filter all, also those in which nothing was found. */
function reportRows(data: PageData, filter: CorpusFilter, found: readonly { readonly report: number }[]) {
  const kept = new Set(found.map(({ report }) => report))
  return data.reports.flatMap((content, report) =>
    filter === everything || kept.has(report) ? [{ report, start: 0, content }] : [],
  )
}

const saveTable = <Row extends { readonly report: number }>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { reports }: PageData,
): void =>
  saveFile(
    `${name}.csv`,
    'text/csv',
    toCsv(
      [...columns.map(column => column.name), 'Report'],
      rows.map(row => [...columns.map(({ value }) => value(row)), reports[row.report]?.id ?? '']),
    ),
  )
