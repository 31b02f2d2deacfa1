import { expect, test } from 'vitest'
import { createPipeline } from '../create-pipeline.ts'
import { renderText } from './text.ts'

const { extract } = await createPipeline()
const linesOf = (content: string): string[] =>
  renderText(extract({ id: 'test', content }), { colours: false }).split('\n')

test('shows a transcript in its order, and who has no name by the label', () => {
  const lines = linesOf(
    '记者：何时实施新规？\n陆一鸣：我们明年一月实施。\n记者：会延期吗？\n陆一鸣：我想不会。',
  )
  expect(
    lines.slice(lines.indexOf('记者')).filter(line => line !== '' && !line.startsWith('Keywords')),
  ).toEqual([
    '记者',
    '  ? 何时实施新规？ question, 95 %',
    '陆一鸣',
    '  ! 我们明年一月实施。 answer, 95 %',
    '记者',
    '  ? 会延期吗？ question, 95 %',
    '陆一鸣',
    '  ! 我想不会。 answer, 95 %',
  ])
})

test('shows quotes under their speakers', () => {
  const lines = linesOf('陆一鸣表示，新规明年实施。李若川认为，时间充裕。陆一鸣又指出，不会延期。')
  const [one, other] = ['陆一鸣', '李若川'].map(name => lines.lastIndexOf(name))
  expect(lines.slice(one, Number(one) + 3).map(line => line.slice(0, 9))).toEqual([
    '陆一鸣',
    '  › 新规明年实',
    '  › 不会延期。',
  ])
  expect(Number(other)).toBeGreaterThan(Number(one))
})
