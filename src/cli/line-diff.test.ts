import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDocument } from '../document/document.ts'
import { repair } from '../normalize/normalize.ts'
import { diffOf } from './line-diff.ts'

test.each([
  {
    changed: 'a line',
    text: '峰会开幕。\n互聯(lián)網與監(jiān)管的業(yè)務(wù)。\n閉幕。',
    diff: ['@@ -2 +2 @@', '-互聯(lián)網與監(jiān)管的業(yè)務(wù)。', '+互聯網與監管的業務。'],
  },
  {
    changed: 'lines that go',
    text: '峰会开幕。\n<div>\n会场\n</div>\n闭幕。',
    diff: ['@@ -2 +1,0 @@', '-<div>', '@@ -4 +2,0 @@', '-</div>'],
  },
  {
    changed: 'one line that becomes two',
    text: '<p>峰会开幕。</p><p>闭幕。</p>\n散会。',
    diff: ['@@ -1 +1,2 @@', '-<p>峰会开幕。</p><p>闭幕。</p>', '+峰会开幕。', '+闭幕。'],
  },
  { changed: 'nothing but line ends', text: '峰会开幕。\r\n\r\n闭幕。\r\n', diff: [] },
  { changed: 'nothing', text: '峰会开幕。\n\n闭幕。', diff: [] },
])('$changed', ({ text, diff }) => {
  expect(diffOf(repair(createDocument('d', text)), 'd').split('\n')).toEqual(['--- d', '+++ d', ...diff])
})

const pieces = [
  '峰会开幕。',
  '<p>',
  '</p>',
  '<div>会场</div>',
  '\n',
  '\n\n',
  '\r\n',
  '互聯(lián)網與監(jiān)管的業(yè)務(wù)。',
  '昨天變?yōu)榫€上會議',
  '&amp;',
  '\u200b',
]

test('what it says turns the lines of the source into those of the repaired text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), parts => {
      const document = repair(createDocument('d', parts.join('')))
      expect(patched(document.original, diffOf(document, 'd'))).toEqual(linesIn(document.text))
    }),
  )
})

const linesIn = (text: string): string[] =>
  text === '' ? [] : text.replace(/(?:\r\n|\n|\r)$/u, '').split(/\r\n|\n|\r/u)

function patched(source: string, diff: string): string[] {
  const lines = linesIn(source)
  let shift = 0
  for (const hunk of diff.split(/^@@ /mu).slice(1)) {
    const [head = '', ...changes] = hunk.replace(/\n$/u, '').split('\n')
    const [from = 0, count = 1] = (/^-(\d+)(?:,(\d+))?/u.exec(head) ?? [])
      .slice(1)
      .map(part => (part === undefined ? undefined : Number(part)))
    const added = changes.flatMap(line => (line.startsWith('+') ? [line.slice(1)] : []))
    lines.splice(from - (count === 0 ? 0 : 1) + shift, count, ...added)
    shift += added.length - count
  }
  return lines
}
