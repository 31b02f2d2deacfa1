import { describe, expect, test } from 'vitest'
import { createDocument } from '../../document/document.ts'
import { repair } from '../normalize.ts'
import { markdownRules } from './markdown-rules.ts'
import { cutTagRules, markupRules } from './rules.ts'

const repaired = (text: string) => repair(createDocument('d', text)).text

describe.each([...markupRules, ...cutTagRules, ...markdownRules])(
  '$id',
  ({ pattern, example, counterexample }) => {
    test('mends its example', () => {
      const [damaged, clean] = example
      expect(repaired(damaged)).toBe(clean)
    })

    test('leaves its counterexample', () => {
      expect(counterexample).not.toMatch(new RegExp(pattern, 'u'))
    })
  },
)

test('a page saved as Markdown', () => {
  expect(
    repaired(
      '# 青禾银行谈转型\n\n![会场](https://example.com/1.jpg)\n\n行长覃思齐表示：**“转型是持久战。”**详见[全文](https://example.com/2 "全文")。\n\n> 编者按：**数据**是基础。',
    ),
  ).toBe('青禾银行谈转型\n\n\n\n行长覃思齐表示：“转型是持久战。”详见全文。\n\n编者按：数据是基础。')
})

test.each([
  '張**、李**說，王**也到場。',
  '她考獲6科5**成績，另有兩人考獲5**。',
  '# 过滤空值\nx = 2**3 + 3**2\n# 返回\ny = f(**参数)',
  '```\n# 标题\n**粗体**\n```',
  '数组写作 a[i](x)，链接写作 [文字](网址)。',
])('no page in Markdown: %s', text => {
  expect(repaired(text)).toBe(text)
})
