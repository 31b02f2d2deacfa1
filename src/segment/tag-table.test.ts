import { expect, test } from 'vitest'
import { createTagTable } from './tag-table.ts'
import { readWordList } from './word-list.ts'

const file = (source: string) => ({ path: '', bytes: Buffer.from(source) })

test('finds every word of every list, and no other', () => {
  const table = createTagTable({
    characters: file('# 9 x\n一 5 m\n中 5 f\n龥 5 x\n'),
    words: file('一一 5 m\n一二三 5 m\n中国 5 ns\n中国人 5 n\n龟甲 5 n\n'),
    terms: file('# Terms.\n数币 5 n\n'),
    placeholder: '',
  })
  const words = ['一', '中', '龥', '一一', '一二三', '中国', '中国人', '龟甲', '数币']
  expect(words.map(table.tagOf)).toEqual(['m', 'f', 'x', 'm', 'm', 'ns', 'n', 'n', 'n'])
  expect(['丁', '一二', '一三', '龟', '国', '中国人民'].map(table.tagOf)).toEqual(Array(6).fill(undefined))
})

test('our own terms come before jieba’s', () => {
  const lists = {
    characters: file(''),
    words: file('云计算 3 x\n'),
    terms: file('云计算 100 n\n'),
    placeholder: '',
  }
  expect(createTagTable(lists).tagOf('云计算')).toBe('n')
})

test('own terms may end without a line feed', () => {
  const lists = {
    characters: file(''),
    words: file(''),
    terms: file('数币 5 n\n云计算 100 nz'),
    placeholder: '',
  }
  expect(['数币', '云计算'].map(createTagTable(lists).tagOf)).toEqual(['n', 'nz'])
})

test('finds all words of the package in any order', () => {
  const lists = readWordList()
  const entries = lists.words.bytes
    .toString()
    .trimEnd()
    .split('\n')
    .map(line => line.split(' '))
  const ownTerms = new Set(
    lists.terms.bytes
      .toString()
      .split('\n')
      .map(line => line.split(' ')[0]),
  )
  const table = createTagTable(lists)
  const wrong = entries
    .reverse()
    .filter(([word = '', , tag]) => !ownTerms.has(word) && table.tagOf(word) !== tag)
  expect(wrong).toEqual([])
})
