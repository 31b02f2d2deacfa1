import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createPipeline } from './create-pipeline.ts'
import { digestOf } from './report/digest.ts'

/** Whoever is named with one title in one organization, side by side. */
interface Phrase {
  readonly organization: string
  readonly title: string
  readonly name: string
}

const folder = new URL('../fixtures/reports/', import.meta.url)
const pipeline = await createPipeline()
const read = (content: string): Phrase[] =>
  digestOf(pipeline.extract({ id: 'phrase', content })).people.flatMap(({ name, affiliations }) =>
    affiliations.map(({ title, organization }) => ({ name, title, organization: organization ?? '' })),
  )

const phrases = readdirSync(folder).flatMap(id => {
  const text = readFileSync(new URL(`${id}/source.txt`, folder), 'utf8')
  const source = pipeline.extract({ id, content: text })
  return read(source.text).filter(
    ({ organization, title, name }) =>
      organization !== '' && source.text.includes(organization + title + name),
  )
})

/** What says the same of one. */
const phrasings: Readonly<Record<string, (phrase: Phrase) => string>> = {
  'behind the name, in brackets': p => `嘉宾：${p.name}（${p.organization}${p.title}）。`,
  'behind the name, after a verb': p => `${p.name}现任${p.organization}${p.title}。`,
  'behind the name, as what somebody comes': p => `${p.name}作为${p.organization}${p.title}出席会议。`,
  'before a comma': p => `作为${p.organization}${p.title}，${p.name}在会上致辞。`,
  'with a courtesy': p => `${p.organization}${p.title}${p.name}女士在会上致辞。`,
  'with a bar': p => `论坛致辞\n${p.organization}${p.title} | ${p.name}\n论坛现场`,
  'with blanks': p => `${p.organization} ${p.title} ${p.name}在会上致辞。`,
}

/** What may stand before a phrase and leave it as it is. */
const openings = [
  ...['', '会上，', '昨日', '27日', '在会上，', '来自', '与会的', '据悉，', '其中，', '此前', '周三'],
  ...['图为', '由', '陪同', '特邀', '感谢', '会见', '随着', '但', '嘉宾：', '文/', '●', '【会讯】'],
]

/** Rows of a list, whose cells nothing but their marks and their order tells apart. */
const marks = ['\t', ' | ', '／', ' - ', '－', '　', '：']

/** Three that stand one after the other, each with every other place once. */
const threes = phrases.map((phrase, index) => [
  phrase,
  ...[1, 2].flatMap(step => phrases[(index + step) % phrases.length] ?? []),
])
const wholes = (list: readonly Phrase[]): string[] =>
  list.map(({ organization, title, name }) => organization + title + name)

const lists: Readonly<Record<string, (list: readonly Phrase[]) => string>> = {
  'a sentence': list => `${wholes(list).join('、')}出席会议。`,
  'a sentence with 和': list => `${wholes(list).slice(0, -1).join('、')}和${wholes(list).at(-1)}出席会议。`,
  'a sentence with semicolons': list => `出席会议的有：${wholes(list).join('；')}。`,
  lines: list => wholes(list).join('\n'),
  'numbered lines': list =>
    wholes(list)
      .map((whole, index) => `${index + 1}、${whole}`)
      .join('\n'),
  ...Object.fromEntries(
    marks.map(mark => [
      `rows with ${JSON.stringify(mark)}`,
      (list: readonly Phrase[]) =>
        list.map(({ organization, title, name }) => `${name}${mark}${organization}${title}`).join('\n'),
    ]),
  ),
}

test('finds phrases to say otherwise', () => {
  expect(phrases.length).toBeGreaterThan(9)
})

describe.each(phrases)('$organization $title $name', phrase => {
  test.each(Object.entries(phrasings))('is read alike %s', (_, say) => {
    expect(read(say(phrase))).toEqual([phrase])
  })

  test.each(openings)('is read alike behind “%s”', opening => {
    const { organization, title, name } = phrase
    expect(read(`${opening}${organization}${title}${name}表示，项目已经开工。`)).toEqual([phrase])
  })
})

describe.each(threes)('$organization $title $name and others', (...list) => {
  test.each(Object.entries(lists))('are read alike in %s', (_, say) => {
    expect(read(say(list))).toEqual(expect.arrayContaining(list))
  })
})
