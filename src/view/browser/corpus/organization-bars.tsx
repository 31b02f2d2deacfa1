import { scaleLinear } from 'd3-scale'
import { useMemo } from 'preact/hooks'
import { CountTable } from './count-table.tsx'
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
    <CountTable
      caption={
        counts.length > mostBars
          ? `${mostBars} of ${counts.length} organizations`
          : `${counts.length} organizations`
      }
      headings={['Organization', 'Bar']}
      rows={counts.slice(0, mostBars)}
      draw={({ count }) => <div class="amount" style={{ width: `${length(count)}%` }} />}
      {...{ picked, onPick }}
    />
  )
}
