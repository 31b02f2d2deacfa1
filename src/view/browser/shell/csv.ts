/** Rows as RFC 4180 says, with a byte order mark: without it spreadsheets read Chinese as Latin. */
export const toCsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\uFEFF${[header, ...rows].map(row => row.map(toField).join(',')).join('\r\n')}\r\n`

/** A value that a spreadsheet would run as a formula gets an apostrophe before it. */
function toField(value: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
