import Table from 'cli-table3'

/** Columns that stand apart by blanks alone, Chinese characters counted as two wide. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({
    head: [...head],
    chars: withoutFrame,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
  })
  for (const row of rows) table.push([...row])
  return withoutTrailingBlanks(table.toString())
}

const withoutFrame = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
    'middle',
  ].map(part => [part, '']),
)

const withoutTrailingBlanks = (lines: string): string =>
  lines
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')

/** One line without what a terminal would obey: controls, and marks that turn the direction. */
export const shown = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '�')
