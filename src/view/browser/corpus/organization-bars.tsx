import { scaleLinear } from 'd3-scale'
import { useMemo } from 'preact/hooks'
import { SafeText } from '../shell/safe-text.tsx'
import { countsOf } from './counts.ts'
import type { QuoteFinding } from './findings.ts'

interface OrganizationBarsProps {
  readonly quotes: readonly QuoteFinding[]
  readonly picked: string
  readonly onPick: (organization: string) => void
}

const mostBars = 12

/** Whose people are quoted most. */
export function OrganizationBars({ quotes, picked, onPick }: OrganizationBarsProps) {
  const counts = useMemo(() => countsOf(quotes.map(({ organization }) => organization)), [quotes])
  if (counts.length === 0) return <p class="fine">No quote has a speaker of a known organization.</p>
  const length = scaleLinear([0, counts[0]?.count ?? 1], [0, 100])
  return (
    <table class="series">
      <caption class="fine">
        {counts.length > mostBars
          ? `${mostBars} of ${counts.length} organizations`
          : `${counts.length} organizations`}
      </caption>
      <colgroup>
        <col class="names" />
        <col />
        <col class="counts" />
      </colgroup>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Organization</th>
          <th scope="col">Bar</th>
          <th scope="col">Quotes</th>
        </tr>
      </thead>
      <tbody>
        {counts.slice(0, mostBars).map(({ name, count }) => (
          <tr key={name}>
            <th scope="row" lang="zh-Hans">
              <button
                type="button"
                class="bar-name"
                aria-pressed={picked === name}
                onClick={() => onPick(name)}
              >
                <SafeText text={name} />
              </button>
            </th>
            <td>
              <div class="amount" style={{ width: `${length(count)}%` }} />
            </td>
            <td class="count">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
