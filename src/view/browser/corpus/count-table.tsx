import type { ComponentChildren } from 'preact'
import { SafeText } from '../shell/safe-text.tsx'
import type { Count } from './counts.ts'

interface CountTableProps<Row> {
  readonly caption: string
  /** What the rows are, and what is drawn beside their names; for screen readers. */
  readonly headings: readonly [name: string, drawing: string]
  readonly rows: readonly Row[]
  readonly picked: string
  readonly onPick: (name: string) => void
  readonly draw: (row: Row) => ComponentChildren
}

/** Names that can be picked, each with a small drawing and its number of quotes. */
export function CountTable<Row extends Count>({
  caption,
  headings: [nameHeading, drawingHeading],
  rows,
  picked,
  onPick,
  draw,
}: CountTableProps<Row>) {
  return (
    <table class="series">
      <caption class="fine">{caption}</caption>
      <colgroup>
        <col class="names" />
        <col />
        <col class="counts" />
      </colgroup>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{nameHeading}</th>
          <th scope="col">{drawingHeading}</th>
          <th scope="col">Quotes</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.name}>
            <th scope="row" lang="zh-Hans">
              <button
                type="button"
                class="bar-name"
                aria-pressed={picked === row.name}
                onClick={() => onPick(row.name)}
              >
                <SafeText text={row.name} />
              </button>
            </th>
            <td>{draw(row)}</td>
            <td class="count">{row.count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
