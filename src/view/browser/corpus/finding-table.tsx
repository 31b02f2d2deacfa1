import { useMemo, useState } from 'preact/hooks'
import { reportAddress } from '../shell/route.ts'
import { SafeText } from '../shell/safe-text.tsx'
import { VirtualRows } from '../shell/virtual-rows.tsx'

/** A column of a table: its name, and each row's value as shown, sorted and exported. */
export interface Column<Row> {
  readonly name: string
  readonly value: (row: Row) => string
  /** Share of the width. */
  readonly width: number
  /** Chinese text. */
  readonly chinese: boolean
}

interface FindingTableProps<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
}

/** Names in the order that Chinese readers look them up in. */
const collator = new Intl.Collator('zh-Hans', { numeric: true })

/** A table of any length; a press on a heading sorts, a press on a place opens the text there. */
export function FindingTable<Row extends { readonly report: number; readonly start: number }>({
  label,
  columns,
  rows,
}: FindingTableProps<Row>) {
  const [order, setOrder] = useState<{ readonly column: number; readonly descending: boolean } | null>(null)
  const ordered = useMemo(() => {
    const column = order && columns[order.column]
    if (!column) return rows
    const sign = order.descending ? -1 : 1
    return rows
      .map(row => ({ row, key: column.value(row) }))
      .sort((one, other) => sign * collator.compare(one.key, other.key))
      .map(({ row }) => row)
  }, [rows, columns, order])
  const sortBy = (column: number) =>
    setOrder(now =>
      now?.column !== column ? { column, descending: false } : { column, descending: !now.descending },
    )
  const template = `${columns.map(({ width }) => `minmax(0, ${width}fr)`).join(' ')} 4.5rem`
  return (
    <div class="table" role="table" aria-label={label} aria-rowcount={rows.length + 1}>
      <div role="rowgroup">
        <div class="row head" role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
          {columns.map(({ name }, index) => (
            <span key={name} role="columnheader" aria-sort={sortOf(order, index)}>
              <button type="button" onClick={() => sortBy(index)}>
                {name}
                <span aria-hidden="true">
                  {order?.column === index ? (order.descending ? ' ↓' : ' ↑') : ''}
                </span>
              </button>
            </span>
          ))}
          <span role="columnheader">Place</span>
        </div>
      </div>
      <VirtualRows
        count={ordered.length}
        estimatedHeight={56}
        render={index => {
          const row = ordered[index]
          return (
            row && (
              <div class="cells" role="presentation" style={{ gridTemplateColumns: template }}>
                {columns.map(({ name, value, chinese }) => (
                  <span key={name} role="cell" {...(chinese ? { lang: 'zh-Hans' } : {})}>
                    <SafeText text={value(row)} />
                  </span>
                ))}
                <span role="cell">
                  <a
                    href={reportAddress(row.report, row.start)}
                    aria-label={`Read in report ${row.report + 1}`}
                  >
                    Read
                  </a>
                </span>
              </div>
            )
          )
        }}
      />
    </div>
  )
}

const sortOf = (order: { readonly column: number; readonly descending: boolean } | null, column: number) =>
  order?.column !== column ? 'none' : order.descending ? 'descending' : 'ascending'
