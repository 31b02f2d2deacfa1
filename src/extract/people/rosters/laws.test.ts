import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { peopleOf } from '../testing/people-of.ts'

/** One who is introduced, with one title in one body. */
interface Introduced {
  readonly name: string
  readonly title: string
  readonly body: string
}

const names = [
  '王思远',
  '李若川',
  '陈若彤',
  '周文博',
  '何支川',
  '赵明远',
  '陶若溪',
  '乜若川',
  '覃思齐',
  '区若彤',
]
const bodies = [
  '晋北大学',
  '云岭银行',
  '青禾科技有限公司',
  '云海市统计局',
  '晋北橡胶研究所',
  '云岭水务集团',
  '晋北商会',
]
const titles = readFileSync(new URL('../../../../dictionaries/titles.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => /^\p{Script=Han}{2,6}$/u.test(line))

const expectedOf = (people: readonly Introduced[]): string[] =>
  people.map(({ name, title, body }) => `${name}: ${title}@${body}`).sort()
const asSentences = (people: readonly Introduced[]): string =>
  people.map(({ name, title, body }) => `${body}${title}${name}出席会议。`).join('')

type Column = keyof Introduced
const orders: readonly (readonly Column[])[] = [
  ['name', 'body', 'title'],
  ['name', 'title', 'body'],
  ['body', 'title', 'name'],
  ['title', 'body', 'name'],
  ['body', 'name', 'title'],
  ['title', 'name', 'body'],
]
const separators = ['\t', ' / ', '／', ' | ', '｜', '　', '   ', ' - ', '－']
const headers: Readonly<Record<Column, string>> = { name: '姓名', title: '职务', body: '单位' }

const introduced = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...names), { minLength: 3, maxLength: 5 }),
    fc.array(fc.constantFrom(...titles), { minLength: 5, maxLength: 5 }),
    fc.array(fc.constantFrom(...bodies), { minLength: 5, maxLength: 5 }),
  )
  .map(([own, held, where]) =>
    own.map((name, index): Introduced => ({ name, title: held[index] ?? '', body: where[index] ?? '' })),
  )

/** A busy machine reads slowly, in milliseconds. */
const timeout = 60_000
const runs = { numRuns: 30, seed: 12 }
/** Titles that a sentence does not give whole (they need a word before them), or that are words beside a name, are none of a table either. */
const isRead = (people: readonly Introduced[]): boolean =>
  people.every(
    one =>
      peopleOf(asSentences([one])).join() === expectedOf([one]).join() &&
      peopleOf(`王实 ${one.title}`).join() === `王实: ${one.title}@`,
  )

test('reads rows of a table as it reads sentences, whatever the order and the marks', { timeout }, () => {
  fc.assert(
    fc.property(
      introduced,
      fc.constantFrom(...orders),
      fc.constantFrom(...separators),
      fc.boolean(),
      (people, order, mark, hasHeader) => {
        fc.pre(isRead(people))
        const rows = people.map(one => order.map(column => one[column]).join(mark))
        const header = hasHeader ? [order.map(column => headers[column]).join(mark)] : []
        expect(peopleOf([...header, ...rows].join('\n')).toSorted()).toEqual(expectedOf(people))
      },
    ),
    runs,
  )
})

test('reads blocks of two and three lines as it reads sentences', { timeout }, () => {
  fc.assert(
    fc.property(introduced, fc.constantFrom('over', 'under', 'three', 'three-reversed'), (people, shape) => {
      fc.pre(isRead(people))
      const blocks = people.map(({ name, title, body }) => {
        if (shape === 'over') return `${name}\n${body}${title}`
        if (shape === 'under') return `${body}${title}\n${name}`
        return shape === 'three' ? `${name}\n${title}\n${body}` : `${body}\n${title}\n${name}`
      })
      expect(peopleOf(blocks.join('\n')).toSorted()).toEqual(expectedOf(people))
    }),
    runs,
  )
})
