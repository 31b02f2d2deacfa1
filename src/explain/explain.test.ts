import { expect, test } from 'vitest'
import { createPipeline } from '../create-pipeline.ts'

const pipeline = await createPipeline()
const content = '云岭银行行长李若川表示，该行今年不裁员。\n（责任编辑：王思远）'
const explain = (at: string) => pipeline.explain({ id: 'test', content }, at)

test('tells what was kept and which rule put it forward', () => {
  const [explanation] = explain('李若川')
  expect(explanation?.readings.filter(({ outcome }) => outcome.kind === 'kept')).toMatchObject([
    { start: 6, end: 9, text: '李若川', label: 'name', rule: 'names/chinese' },
  ])
})

test('tells what else the words might have been, and why they were not', () => {
  const [explanation] = explain('李若川')
  expect(explanation?.readings.find(({ text }) => text === '李若')).toMatchObject({ label: 'name' })
  expect(explanation?.readings.find(({ text }) => text === '李若')?.outcome.kind).not.toBe('kept')
})

test('tells which rules hold and which came first', () => {
  const [explanation] = pipeline.explain(
    { id: 'test', content: '云岭银行的李若川行长，云岭银行行长' },
    '李若川',
  )
  const rules = explanation?.rules ?? []
  expect(rules.filter(({ after }) => after === null).length).toBeGreaterThan(0)
  for (const { after } of rules) if (after !== null) expect(rules.map(({ rule }) => rule)).toContain(after)
})

test('finds words of the other script, and what points at an organization', () => {
  expect(explain('該行')[0]?.findings.map(({ what }) => what)).toContain('该行 stands for 云岭银行')
})

test('sees furniture, and tells of every place', () => {
  expect(explain('王思远')[0]?.findings.map(({ what }) => what)).toContain('furniture of the page')
  expect(explain('行')).toHaveLength(3)
  expect(explain('火星')).toEqual([])
  expect(explain(' ')).toEqual([])
})

test('tells which theme and which field of the event the words are', () => {
  const findings = (at: string) =>
    pipeline
      .explain({ id: 'test', content: '第三届皖江支付论坛11月16日在合肥举行，主题为“场景+平台”。' }, at)
      .flatMap(explanation => explanation.findings)
  expect(findings('场景+平台')).toContainEqual({
    what: 'compound 场景+平台',
    rule: expect.stringMatching(/^themes\//u),
    confidence: null,
  })
  expect(findings('合肥').map(({ what }) => what)).toEqual(
    expect.arrayContaining(['place of the event', 'city of the event']),
  )
})
