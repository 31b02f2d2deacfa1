import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../src/report/schema.ts'
import { launchBrowser, type OpenedPage, openPage, withoutOriginal } from './browser.ts'
import { inventReports } from './invented-reports.ts'

/** Sets a global if any of it is executed. */
const attack = [
  '<script>globalThis.executed = 1</script>',
  '</script><script>globalThis.executed = 2</script>',
  '<!--<script>',
  '<img src=x onerror="globalThis.executed = 3">',
  '<a href="javascript:globalThis.executed=4">x</a>',
  '" onmouseover="globalThis.executed=5" x="',
  "'); globalThis.executed = 6; ('",
  '`+(globalThis.executed = 7)+`',
  '\u2028\u2029',
  '\u202E倒\u2066过来\u200F',
  '\uD800孤\uDC00',
  '\u0000\u0007\u001B[31m',
  '=HYPERLINK("http://example.invalid")',
].join(' ')

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Every string of a report that is free text holds the attack. */
function poisoned(report: Report): Report {
  return {
    ...report,
    id: attack,
    source: { ...report.source, name: `javascript:globalThis.executed=8//${attack}`, encoding: attack },
    text: `${attack}${report.text.slice(attack.length)}${attack}`,
    event: report.event && {
      ...report.event,
      name: attack,
      place: attack,
      organizers: [attack],
      theme: attack,
    },
    people: report.people.map(person => ({
      ...person,
      name: `${attack}${person.name}`,
      affiliations: person.affiliations.map(each => ({ ...each, title: attack, organization: attack })),
    })),
    organizations: report.organizations.map(each => ({ ...each, name: attack })),
    quotes: report.quotes.map(each => ({ ...each, text: attack, speaker: attack, speakerId: null })),
    themes: report.themes.map(each => ({ ...each, label: `${attack}${each.label}` })),
    repairs: [
      {
        rule: 'test/any',
        span: { start: 3, end: 9 },
        sourceSpan: { start: 3, end: 9 },
        before: attack,
        after: attack.slice(3, 9),
      },
    ],
  }
}

describe.each([
  ['one hostile report', 1],
  ['several hostile reports', 3],
])('the page of %s', (_, count) => {
  let opened: OpenedPage
  beforeAll(async () => {
    opened = await openPage(browser, inventReports(count).map(poisoned).map(withoutOriginal))
  })
  afterAll(() => opened.close())

  test('shows everything as text and executes nothing', async () => {
    const { page, complaints } = opened
    const shown = (await page.locator('main').textContent()) ?? ''
    expect(shown).toContain('<script>globalThis.executed = 1</script>')
    expect(shown).toContain('<img src=x onerror="globalThis.executed = 3">')
    if (count > 1) await page.locator('.rows a').first().click()
    const repairs = page.getByRole('checkbox', { name: '1 repair' })
    await repairs.check()
    await page.locator('mark').first().hover()
    await page.locator('.speaker .name').first().click()
    expect(await page.locator('main img, main script, main a[href^="javascript"]').count()).toBe(0)
    expect(await page.evaluate('globalThis.executed')).toBeUndefined()
    expect(complaints).toEqual([])
  })

  test('names what would turn the direction or cannot be drawn', async () => {
    const { page } = opened
    expect(await page.locator('.control').allTextContents()).toEqual(
      expect.arrayContaining(['U+202E', 'U+2066', 'U+D800', 'U+0000']),
    )
    const text = await page.locator('main').evaluate(main => main.textContent ?? '')
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\uD800\uDC00]/u)
  })
})

test('the policy of the page refuses a script, a style, an image and a request that are not its own', async () => {
  const { page, complaints, close } = await openPage(browser, inventReports(1).map(withoutOriginal))
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.executed = 1'
    const style = document.createElement('style')
    style.textContent = 'h1 { display: none }'
    const image = document.createElement('img')
    image.src = 'https://example.invalid/x.png'
    document.body.append(script, style, image)
    return fetch('https://example.invalid/').catch(() => null)
  })
  expect(await page.evaluate('globalThis.executed')).toBeUndefined()
  await page.locator('h1').waitFor({ state: 'visible' })
  for (const refused of ['inline script', 'inline style', 'loading the image', 'connect']) {
    expect(complaints.some(complaint => complaint.toLowerCase().includes(refused))).toBe(true)
  }
  await close()
})

/** One line of `megabytes`, with a person, a quote and a theme in every sentence. */
function longLine(megabytes: number): Report {
  const [model] = inventReports(1)
  if (!model) throw new Error('expected a report')
  const sentence = '青禾银行行长陆一鸣表示，技术要让服务走到柜台之外。'
  const count = Math.ceil((megabytes * 1_000_000) / Buffer.byteLength(sentence))
  const mentions = (from: number, to: number) =>
    Array.from({ length: count }, (_, index) => {
      const span = { start: index * sentence.length + from, end: index * sentence.length + to }
      return { text: sentence.slice(from, to), span, sourceSpan: span, rule: 'test/any' }
    })
  return {
    ...model,
    text: sentence.repeat(count),
    event: null,
    people: [
      {
        id: 'p1',
        name: '陆一鸣',
        mentions: mentions(6, 9),
        references: [],
        roles: [],
        affiliations: [],
        themes: [],
      },
    ],
    organizations: [
      {
        id: 'o1',
        name: '青禾银行',
        kind: 'bank',
        parts: ['青禾银行'],
        aliases: [],
        mentions: mentions(0, 4),
        references: [],
        themes: [],
      },
    ],
    titles: mentions(4, 6),
    quotes: [],
    turns: [],
    themes: [
      {
        kind: 'keyword',
        label: '技术',
        standard: '技术',
        aliases: [],
        topic: null,
        parts: [],
        score: 1,
        rule: 'test/any',
        mentions: mentions(12, 14).map(({ span, sourceSpan }) => ({ span, sourceSpan })),
        speakerIds: [],
        quoteIds: [],
        turnIds: [],
      },
    ],
  }
}

test('a line of five megabytes opens, and its end can be reached', { timeout: 60_000 }, async () => {
  const { page, complaints, close } = await openPage(browser, [withoutOriginal(longLine(5))])
  const last = page.locator('.paragraph').last()
  await last.evaluate(element => element.scrollIntoView())
  expect(await last.textContent()).toContain('柜台之外')
  expect(complaints).toEqual([])
  await close()
})
