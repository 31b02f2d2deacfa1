import { createHash } from 'node:crypto'
import { escapeHtml, toEmbedded } from './embed.ts'
import { packReports, type ViewedReport } from './model/pack.ts'

/** The compiled browser part. */
export interface PageAssets {
  readonly script: string
  readonly style: string
}

/** Reports as one HTML file that needs nothing else: it opens from disk and may load nothing. */
export function renderPage(
  reports: readonly ViewedReport[],
  { script, style }: PageAssets,
  notice: string | null = null,
): string {
  const { data, texts } = packReports(reports, notice)
  const [first] = reports
  const title =
    reports.length === 1 && first
      ? (first.report.event?.name ?? first.report.id)
      : `${reports.length} conference reports`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy({ script, style })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)} · jiyao</title>
<style>${style}</style>
</head>
<body>
<noscript>This page needs JavaScript to show its reports; it loads nothing and sends nothing.</noscript>
<div id="page"></div>
${embedded('reports', data)}
${texts.map((text, index) => embedded(`text-${index}`, text)).join('\n')}
<script type="module">${script}</script>
</body>
</html>
`
}

/** Data that the script reads by its id. */
const embedded = (id: string, value: unknown): string =>
  `<script type="application/gzip" id="${id}">${toEmbedded(value)}</script>`

/** Forbids everything but the page's own script and style. */
const policy = ({ script, style }: PageAssets): string =>
  [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const hashOf = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`
