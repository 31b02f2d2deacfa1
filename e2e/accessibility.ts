import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const axeFile = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'))

interface AxeFinding {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** What axe-core finds serious or critical, one line each. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  // Run by the debugger, which the page's policy does not bind.
  await page.evaluate(await readFile(axeFile, 'utf8'))
  const violations = await page.evaluate<readonly AxeFinding[]>('axe.run().then(result => result.violations)')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(node => `${id}: ${node.html} ${node.failureSummary}`))
}
