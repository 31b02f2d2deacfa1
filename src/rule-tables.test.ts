import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { faultsOf } from './rules/check-rules.ts'
import type { PatternRule } from './rules/pattern.ts'

/** A rule with a plain regular expression; its example shows in braces what it finds. */
interface ExpressionRule {
  readonly pattern: RegExp
  readonly example: string
  readonly counterexample: string
}

const has = (value: unknown, fields: readonly string[]): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  fields.every(field => typeof Reflect.get(value, field) === 'string')
const isPatternRule = (value: unknown): value is PatternRule =>
  has(value, ['id', 'pattern', 'example', 'counterexample'])
const isExpressionRule = (value: unknown): value is ExpressionRule =>
  has(value, ['example', 'counterexample']) && value.pattern instanceof RegExp

const folder = fileURLToPath(new URL('extract/', import.meta.url))

/** Every table of rules with examples, wherever it stands: a new one needs no line here. */
const tables = await Promise.all(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('rules.ts'))
    .map(async path => {
      const exported: readonly unknown[] = Object.values(await import(join(folder, path)))
      const rules = exported.filter(Array.isArray).flat()
      return { path, patterns: rules.filter(isPatternRule), expressions: rules.filter(isExpressionRule) }
    }),
)

describe.each(tables.filter(({ patterns }) => patterns.length > 0))('$path', ({ patterns }) => {
  test('every pattern matches its example and leaves its counterexample alone', () => {
    expect(faultsOf(patterns)).toEqual([])
  })
})

describe.each(tables.filter(({ expressions }) => expressions.length > 0))('$path', ({ expressions }) => {
  test.each(expressions)('$example, not $counterexample', ({ pattern, example, counterexample }) => {
    const expression = new RegExp(pattern, pattern.flags.replace(/[gy]/gu, ''))
    expect(example.replace(/[{}]/gu, '')).toMatch(expression)
    expect(counterexample).not.toMatch(expression)
  })
})

test('no two rules have one id', () => {
  const ids = tables.flatMap(({ patterns }) => patterns.map(({ id }) => id))
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})
