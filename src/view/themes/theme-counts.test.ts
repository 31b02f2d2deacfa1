import { describe, expect, test } from 'vitest'
import type { Report } from '../../report/schema.ts'
import { createThemeCounter } from './theme-counts.ts'

const theme = (standard: string, label = standard): Report['themes'][number] => ({
  kind: 'keyword',
  label,
  standard,
  aliases: [],
  topic: standard === '移动支付' ? '支付' : null,
  parts: [],
  score: 1,
  rule: 'themes/any',
  mentions: [{ span: { start: 0, end: 1 }, sourceSpan: { start: 0, end: 1 } }],
  speakerIds: [],
  quoteIds: [],
  turnIds: [],
})

describe('themes of many reports', () => {
  test('are counted by their standard names, once a report', () => {
    const counter = createThemeCounter()
    counter.add({ themes: [theme('移动支付', '行动支付'), theme('移动支付')] }, null)
    counter.add({ themes: [theme('移动支付'), theme('反欺诈')] }, null)
    const counts = counter.count()
    expect(counts).toMatchObject({ reports: 2, dated: 0, from: null, middle: null })
    expect(counts.themes.map(({ standard, reports, rise }) => [standard, reports, rise])).toEqual([
      ['移动支付', 2, 0],
      ['反欺诈', 1, 0],
    ])
    expect(counts.topics).toEqual([{ topic: '支付', reports: 2 }])
  })

  test('rise or fall from the earlier half of the dates to the later', () => {
    const counter = createThemeCounter()
    for (let day = 1; day <= 20; day++) {
      const shared = [theme('监管')]
      const changing = day <= 10 ? [theme('网贷')] : [theme('大模型')]
      counter.add({ themes: [...shared, ...changing] }, `2024-03-${String(day).padStart(2, '0')}`)
    }
    counter.add({ themes: [theme('监管')] }, null)
    const counts = counter.count()
    expect(counts).toMatchObject({ dated: 20, from: '2024-03-01', to: '2024-03-20', middle: '2024-03-11' })
    const riseOf = (standard: string) => counts.themes.find(other => other.standard === standard)?.rise ?? 0
    expect(riseOf('大模型')).toBeGreaterThan(2)
    expect(riseOf('网贷')).toBeLessThan(-2)
    expect(Math.abs(riseOf('监管'))).toBeLessThan(0.1)
  })

  test('of one day neither rise nor fall', () => {
    const counter = createThemeCounter()
    for (let index = 0; index < 9; index++) counter.add({ themes: [theme('监管')] }, '2024-03-01')
    expect(counter.count().themes[0]?.rise).toBe(0)
  })
})
