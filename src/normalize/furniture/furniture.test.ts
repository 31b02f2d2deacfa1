import { describe, expect, test } from 'vitest'
import { findFurniture } from './furniture.ts'
import { furnitureRules } from './rules.ts'

describe('furniture', () => {
  test.each(furnitureRules)('$id is found: $example', ({ id, example }) => {
    const text = example.replace(/[{}]/gu, '')
    const start = example.indexOf('{')
    const end = example.indexOf('}') - 1
    expect(findFurniture(`第一段。\n${text}`)).toContainEqual({
      start: start + 5,
      end: end + 5,
      label: 'furniture',
      rule: id,
    })
  })

  test.each(furnitureRules)('is not found in: $counterexample', ({ counterexample }) => {
    expect(findFurniture(counterexample)).toEqual([])
  })

  test.each([
    ['an article printed twice', '论坛开幕\n{甲}\n乙说：“好。”\n论坛开幕\n⟦{甲}⟧\n乙说：“好。”'],
    ['a summary above the article', '⟦{甲前}……[详细]⟧\n论坛开幕\n{甲}'],
    ['two that begin alike', '{甲}\n{甲前}，但是没有结束。'],
  ])('finds what stands once more: %s', (_, marked) => {
    const first = '青禾银行行长覃思齐在嘉陵大学举行的论坛上表示，数字化转型是一场持久战，'
    const written = marked.replaceAll('{甲}', `${first}银行要把数据用起来。`).replaceAll('{甲前}', first)
    const expected = Array.from(written.matchAll(/⟦([^⟧]+)⟧/gu), ([, words]) => words)
    const text = written.replaceAll(/[⟦⟧]/gu, '')
    const found = findFurniture(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
    expect(found.every(({ rule }) => rule === 'furniture/repetition')).toBe(true)
  })

  test('a name below the field that leaves it out is furniture', () => {
    const text = '论坛闭幕。\n责任编辑：\n陆一鸣\n论坛明年再办。'
    expect(findFurniture(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '责任编辑：',
      '陆一鸣',
    ])
  })

  test('headlines behind the words for other articles are furniture up to the next sentence', () => {
    const text = '论坛闭幕。\n更多青禾网报道\n行长说了什么？\n陆一鸣现身青禾\n论坛明年再办。'
    expect(findFurniture(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '更多青禾网报道',
      '行长说了什么？',
      '陆一鸣现身青禾',
    ])
  })

  test('stands in text order and points at itself', () => {
    const text = '青禾银行举办论坛\n来源：青禾日报\n论坛今日开幕。（记者 陆一鸣）\n（责任编辑：覃思齐）'
    expect(findFurniture(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '来源：青禾日报',
      '（记者 陆一鸣）',
      '（责任编辑：覃思齐）',
    ])
  })
})
