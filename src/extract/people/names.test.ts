import { describe, expect, test } from 'vitest'
import { peopleOf } from './testing/people-of.ts'

describe('a name ends where its bearer does something', () => {
  test.each([
    // A foreign name that a list holds.
    ['现时美国总统特朗普明显针对中国。', ['特朗普: 总统@美国']],
    ['古巴外长罗德里格斯到访。', ['罗德里格斯: 外长@古巴']],
    // A name that stands elsewhere in the text.
    ['陶孟静说，会的。青禾社陶孟静先问到站台。陶孟静说，不会。', ['陶孟静: ']],
    ['范徐若泰说，会的。范徐若泰离开。', ['范徐若泰: ']],
    // Nobody has such a given name.
    ['蒋并质疑：“如果考完怎办？”黄再指出，不会。', []],
    ['蒋柏质疑：“如果考完怎办？”', ['蒋柏: ']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('a web address and words that a hyphen joins name nobody', () => {
  test.each([
    ['图见 https://news.example/新闻/陶若溪-论坛-2020.jpg。', []],
    ['详见https://a.example/b查看，记者李若川报道。', ['李若川: 记者@']],
    ['他出席「都要会-廉政训练」。', []],
    ['总经理托尔-奥尔莫说，会的。', ['托尔-奥尔莫: 总经理@']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})
