import { describe, expect, test } from 'vitest'
import type { Report } from '../src/report/schema.ts'
import { renderText } from '../src/view/text.ts'
import { inventReports } from './invented-reports.ts'

const [model] = inventReports(1)
if (!model) throw new Error('expected a report')
const plain = renderText(model, { colours: false })

/** Cells of a terminal: two for a Chinese character. */
const widthOf = (text: string): number =>
  text.length + (text.match(/[\p{Script=Han}，。：“”]/gu)?.length ?? 0)

describe('renderText', () => {
  test('tells the event, each affiliation, each quote and the themes', () => {
    expect(plain).toContain(model.event?.name)
    for (const { speaker, text } of model.quotes) {
      expect(plain).toContain(speaker)
      expect(plain).toContain(text)
    }
    expect(plain).toMatch(/^Themes .+$/mu)
  })

  test('puts quotes under their speaker', () => {
    const [quote] = model.quotes
    const lines = plain.split('\n')
    const at = lines.findIndex(line => line.startsWith('  ') && line.includes(quote?.text ?? '?'))
    expect(lines.slice(0, at).findLast(line => line !== '' && !line.startsWith('  '))).toBe(quote?.speaker)
  })

  test('aligns columns by the width of Chinese characters', () => {
    const lines = plain.split('\n')
    const head = lines.findIndex(line => line.startsWith('Person'))
    const column = widthOf(lines[head]?.split('Organization')[0] ?? '')
    const affiliations = model.people.flatMap(person => person.affiliations)
    for (const [index, { organization }] of affiliations.entries()) {
      const line = lines[head + 1 + index] ?? ''
      const before = line.slice(0, line.lastIndexOf(organization ?? '?'))
      expect(widthOf(before)).toBe(column)
    }
  })

  test('colours only where asked to', () => {
    expect(plain).not.toContain('\u001B')
    expect(renderText(model, { colours: true })).toContain('\u001B[1m')
  })

  test('obeys no control that a report holds', () => {
    const hostile: Report = { ...model, id: 'a\u001B[2Jb\u202Ec', event: null }
    expect(renderText(hostile, { colours: false })).toMatch(/^a�\[2Jb�c\n/u)
  })
})
