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

  test('stands in text order and points at itself', () => {
    const text = '青禾银行举办论坛\n来源：青禾日报\n论坛今日开幕。（记者 陆一鸣）\n（责任编辑：覃思齐）'
    expect(findFurniture(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '来源：青禾日报',
      '（记者 陆一鸣）',
      '（责任编辑：覃思齐）',
    ])
  })
})
