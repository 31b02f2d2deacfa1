import { expect, test } from 'vitest'
import { createPipeline } from './create-pipeline.ts'

const pipeline = await createPipeline()
const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗']
const givenNames = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平']
const of = (list: readonly string[], index: number): string => list[index % list.length] ?? ''
/** Names that differ, as in the list of all delegates. */
const nameOf = (index: number): string =>
  `${of(surnames, index)}${of(givenNames, index * 7)}${of(givenNames, Math.floor(index / 20))}`

const times = 6
const texts: readonly (readonly [string, number, (index: number) => string])[] = [
  ['a list of names', 1500, index => `${nameOf(index)}、`],
  ['names by two surnames', 500, index => `局长${of(surnames, index * 7 + 1)}${nameOf(index)}到会。`],
  ['heads of a city, told bare', 500, index => `江淮市政府办会，市长${nameOf(index)}到会，`],
  ['one official, told of over and over', 3000, () => '市长张三会见李四。'],
  ['one speaker, told of over and over in one line', 3000, () => '北京银行行长张三表示，很好。'],
  [
    'a surname with a title that nobody is called by',
    6000,
    index => (index === 0 ? '北京银行行长王伟表示，很好。' : '王部长表示，很好。'),
  ],
  ['blank lines', 12_000, () => ' \n'],
  ['titles in a row', 6000, () => '主任'],
  ['titles of one department', 4000, () => '市场部主任'],
  ['suffixes in a row', 12_000, () => '部'],
  ['a surname over and over', 12_000, () => '王'],
]

/** Processor time, which other work on the machine does not add to. */
function timeOf(content: string): number {
  const start = process.cpuUsage()
  pipeline.extract({ id: 'long', content })
  const { user, system } = process.cpuUsage(start)
  return user + system
}

test.each(texts)(
  '%s: one sentence several times as long takes so many times the time',
  { retry: 2 },
  (_, length, unit) => {
    const textOf = (count: number): string =>
      Array.from({ length: count }, (_, index) => unit(index)).join('')
    timeOf(textOf(length))
    const [short, long] = [timeOf(textOf(length)), timeOf(textOf(times * length))]
    // In square time it would take 36 times as long.
    expect(long / short).toBeLessThan(2 * times)
  },
)
