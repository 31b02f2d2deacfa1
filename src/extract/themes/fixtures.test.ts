import { readFileSync } from 'node:fs'
import { Converter } from 'opencc-js'
import { describe, expect, test } from 'vitest'
import { createPipeline } from '../../create-pipeline.ts'

const { extract } = await createPipeline()

const linesOf = (file: string): string[] =>
  readFileSync(new URL(`../../../fixtures/themes/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))

/** What a text holds, written as in the fixtures; `by` names each theme. */
function findingsOf(content: string, by: 'label' | 'standard' = 'label'): string[] {
  const { themes, event } = extract({ id: 'fixture', content })
  return [
    ...themes
      .filter(({ kind }) => kind === 'compound' || kind === 'series')
      .map(theme => `${theme.kind}: ${theme[by]}`),
    ...(event?.date ? [`date: ${event.date}`] : []),
  ]
}

const coined = linesOf('coined.txt').map(line => line.split(' => '))
const expectedOf = (finding = ''): string[] => finding.split(' | ')

test('there are at least 150 texts of each', () => {
  expect([coined.length, linesOf('uncoined.txt').length].every(count => count >= 150)).toBe(true)
})

describe('coined themes and dates', () => {
  test.each(coined)('%s', (content = '', findings) => {
    const isOfDate = findings?.startsWith('date')
    const found = findingsOf(content)
    expect(isOfDate ? found : found.filter(finding => !finding.startsWith('date'))).toEqual(
      expectedOf(findings),
    )
  })

  test.each(linesOf('uncoined.txt'))('are none in: %s', content => {
    expect(findingsOf(content)).toEqual([])
  })
})

/** Words of Taiwan that mean another thing on the mainland, which no list can lead back, and a release (释出) that is no press conference. */
const ambiguous = /資料|社群|智慧(?!化)|釋出會/u

/** Scripts, and for Taiwan its words too: 網路 for 网络, 軟體 for 软件. */
const versions = {
  'in Traditional script of Taiwan': Converter({ from: 'cn', to: 'tw' }),
  'in Traditional script of Hong Kong': Converter({ from: 'cn', to: 'hk' }),
  'in the words of Taiwan': Converter({ from: 'cn', to: 'twp' }),
}

describe.each(Object.entries(versions))('%s', (_, convert) => {
  test('the same themes are found, by their standard names, and nothing where there is none', () => {
    const contents = [...coined.map(([content = '']) => content), ...linesOf('uncoined.txt')]
    const differing = contents
      .map(content => [content, convert(content)] as const)
      .filter(([, converted]) => !ambiguous.test(converted))
      .filter(([content, converted]) => {
        const [one, other] = [findingsOf(content, 'standard'), findingsOf(converted, 'standard')]
        return one.join() !== other.join()
      })
    expect(differing).toEqual([])
  })
})
