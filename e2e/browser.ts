import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { readPageAssets } from '../src/view/assets.ts'
import type { ViewedReport } from '../src/view/model/pack.ts'
import { renderPage } from '../src/view/page.ts'

/** Where Debian's package `chromium` puts the browser; elsewhere CHROMIUM says it. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

export async function launchBrowser(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(
      `expected Chromium at ${executablePath}, found none; install the package chromium or set CHROMIUM`,
    )
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  })
}

/** A page opened from disk, with everything that it complained of or asked for. */
export interface OpenedPage {
  readonly page: Page
  readonly html: string
  /** Console errors and warnings, uncaught errors, requests beyond the file itself. */
  readonly complaints: readonly string[]
  /** Milliseconds from the start of loading to the first frame that shows a heading, and with it all beside it. */
  readonly openingTime: number
  close(): Promise<void>
}

/** In milliseconds; what is there is there at once. */
const patience = 5000

export async function openPage(
  browser: Browser,
  reports: readonly ViewedReport[],
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const folder = await mkdtemp(join(tmpdir(), 'jiyao-page-'))
  const file = join(folder, 'page.html')
  const html = renderPage(reports, await readPageAssets())
  await writeFile(file, html)
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, ...options })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  const complaints: string[] = []
  const address = pathToFileURL(file).href
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  page.on('dialog', dialog => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => {
    if (request.url().split('#')[0] !== address && !request.url().startsWith('blob:'))
      complaints.push(request.url())
  })
  await page.addInitScript(rememberFirstFrame)
  await page.goto(address)
  await page.waitForSelector('h1')
  const openingTime = await page.evaluate(firstFrame)
  page.setDefaultTimeout(patience)
  return {
    page,
    html,
    complaints,
    openingTime,
    async close() {
      await context.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** Runs in the page before its own script. */
function rememberFirstFrame(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('h1') === null) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(() => performance.mark('first frame')))
  })
  observer.observe(document, { childList: true, subtree: true })
}

/** Runs in the page: waits for the frame and tells when it was drawn. */
async function firstFrame(): Promise<number> {
  for (;;) {
    const [mark] = performance.getEntriesByName('first frame')
    if (mark) return mark.startTime
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}

export const withoutOriginal = <Report>(report: Report) => ({ report, original: null })
