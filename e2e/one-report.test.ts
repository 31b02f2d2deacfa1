import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPipeline } from '../src/create-pipeline.ts'
import type { Report } from '../src/report/schema.ts'
import { seriousFindings } from './accessibility.ts'
import { launchBrowser, type OpenedPage, openPage } from './browser.ts'

const fixture = new URL('../fixtures/reports/supply-chain-forum/damaged.txt', import.meta.url)

let browser: Browser
let opened: OpenedPage
let report: Report
beforeAll(async () => {
  const pipeline = await createPipeline()
  const content = await readFile(fixture)
  report = pipeline.extract({ id: 'supply-chain', content })
  browser = await launchBrowser()
  opened = await openPage(browser, [{ report, original: content.toString('utf8') }])
})
afterAll(async () => {
  await opened.close()
  await browser.close()
})

describe('the page of one report', () => {
  test('is one file under a megabyte', () => {
    expect(Buffer.byteLength(opened.html)).toBeLessThan(1_000_000)
  })

  test('shows the event, the text with its marks, and the speakers', async () => {
    const { page } = opened
    expect(await page.locator('h1').textContent()).toBe(report.event?.name)
    expect(await page.locator('.facts').textContent()).toContain(report.event?.date)
    expect(await page.locator('mark.quote').count()).toBeGreaterThan(3)
    expect(await page.locator('mark.person').count()).toBeGreaterThan(3)
    expect(await page.locator('.speaker .name').allTextContents()).toContain('骆怀远')
  })

  test('lights up the places of a name that is pressed, brings the first into view, and lets go again', async () => {
    const { page } = opened
    const name = page.getByRole('button', { name: '覃思齐', exact: true })
    await name.click()
    expect(await name.getAttribute('aria-pressed')).toBe('true')
    const lit = page.locator('mark.lit')
    expect(await lit.count()).toBeGreaterThan(1)
    expect(await lit.first().evaluate(isInView)).toBe(true)
    expect(await page.locator('.selection').textContent()).toMatch(/^覃思齐1 of \d/u)
    await page.keyboard.press('Escape')
    expect(await lit.count()).toBe(0)
  })

  test('lights up the places of a theme', async () => {
    const { page } = opened
    await page.locator('.themes').getByRole('button', { name: '投顾+工具' }).first().click()
    expect(await page.locator('mark.theme.lit').first().textContent()).toContain('投顾')
    await page.getByRole('button', { name: 'Clear', exact: true }).click()
  })

  test('tells rule and confidence of what the pointer is over', async () => {
    const { page } = opened
    await page.locator('mark.quote').first().hover()
    const inspector = page.locator('.inspector')
    expect(await inspector.isVisible()).toBe(true)
    expect(await inspector.textContent()).toMatch(/quote.*rule quotes\/[a-z-]+ · confidence \d+\u00A0%/u)
  })

  test('goes from mark to mark by keyboard, and picks one with Enter', async () => {
    const { page } = opened
    await page.locator('.text-frame').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('mark.current').count()).toBe(1)
    await page.locator('.inspector').waitFor({ state: 'visible' })
    await page.keyboard.press('Enter')
    await page.locator('.selection').waitFor({ state: 'visible' })
    await page.keyboard.press('Escape')
  })

  test('marks only what the filter leaves: kind, speaker, confidence', async () => {
    const { page } = opened
    const quotes = page.locator('.quote-number')
    const all = await quotes.count()
    await page.getByRole('checkbox', { name: 'person' }).uncheck()
    expect(await page.locator('mark.person').count()).toBe(0)
    await page.getByRole('checkbox', { name: 'person' }).check()
    await page.getByLabel('Quotes of').selectOption('骆怀远')
    expect(await quotes.count()).toBeLessThan(all)
    expect(await quotes.count()).toBeGreaterThan(0)
    await page.getByLabel('Quotes of').selectOption('everyone')
    await page.getByLabel(/^Confidence/u).fill('1')
    expect(await quotes.count()).toBe(0)
    await page.getByLabel(/^Confidence/u).fill('0')
    expect(await quotes.count()).toBe(all)
  })

  test('shows the original alone or beside the text, with what was repaired', async () => {
    const { page } = opened
    await page.getByRole('radio', { name: 'Side by side' }).check()
    const first = page.locator('.paragraph').first()
    expect(await first.locator('.original').textContent()).not.toBe(
      await first.locator('.simplified').textContent(),
    )
    await page.getByRole('checkbox', { name: /repairs?$/u }).check()
    expect(await page.locator('.simplified del').count()).toBeGreaterThan(0)
    expect(await page.locator('.original mark.mended').count()).toBeGreaterThan(0)
    await page.getByRole('radio', { name: 'Original' }).check()
    expect(await page.locator('.simplified').count()).toBe(0)
    expect(await page.locator('.original mark.person').count()).toBeGreaterThan(0)
    await page.getByRole('radio', { name: 'Simplified' }).check()
    await page.getByRole('checkbox', { name: /repairs?$/u }).uncheck()
  })

  test('copies a quote with its attribution', async () => {
    const { page } = opened
    const speaker = page.locator('.speaker').first()
    await speaker.locator('summary').click()
    await speaker.getByRole('button', { name: 'Copy with attribution' }).first().click()
    await speaker.getByText('Copied').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^“.+” —— .+（.+）, \w+ quote; /u)
    expect(copied).toContain(report.event?.name)
  })

  test.each(['light', 'dark'])('has no serious fault of accessibility in %s colours', async scheme => {
    const { page } = opened
    await page.getByRole('radio', { name: scheme }).check()
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(scheme)
    expect(await seriousFindings(page)).toEqual([])
  })

  test('prints the text without the controls', async () => {
    const { page } = opened
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.controls').isVisible()).toBe(false)
    await page.locator('.text').waitFor({ state: 'visible' })
    await page.emulateMedia({ media: 'screen' })
  })

  test('never scrolls sideways on a telephone', async () => {
    const { page } = opened
    await page.setViewportSize({ width: 375, height: 800 })
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(content).toBeLessThanOrEqual(window ?? 0)
    await page.setViewportSize({ width: 1360, height: 900 })
  })

  test('complained of nothing and asked for nothing', () => {
    expect(opened.complaints).toEqual([])
  })
})

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}
