import { expect, test } from 'vitest'
import { checkTerms, entriesOf, readWordList } from './word-list.ts'

test('comments and good lines pass', () => {
  expect(() => checkTerms('terms.txt', '# 说明 一 二\n区块链 10 n\n云计算 20 n\n')).not.toThrow()
})

test.each([
  ['区块链 10 n\r', 'LF alone'],
  ['区块链\t10\tn', '3 columns'],
  ['区块链 n', '3 columns'],
  ['区 块链 10 n', '3 columns'],
  ['区块链  10 n', '3 columns'],
  ['\uFEFF区块链 10 n', '3 columns'],
  ['A股 10 n', 'a word of Han characters'],
  [' 10 n', 'a word of Han'],
  ['区块链 0 n', "frequency of 1 or more, got '0'"],
  ['区块链 -5 n', 'frequency'],
  ['区块链 2e3 n', 'frequency'],
  ['区块链 10 N', 'tag'],
  ['e\u0301 10 n', 'NFC'],
])('the line %j is refused with its place', (line, reason) => {
  expect(() => checkTerms('terms.txt', `# Terms.\n${line}\n`)).toThrow(
    expect.objectContaining({ message: expect.stringMatching(/^terms\.txt:2: expected /u) }),
  )
  expect(() => checkTerms('terms.txt', line)).toThrow(reason)
})

test('a word that stands twice is refused', () => {
  expect(() => checkTerms('terms.txt', '区块链 10 n\n区块链 20 n\n')).toThrow(
    'terms.txt:2: the word 区块链 stands here twice',
  )
})

test('comments are taken out, whole lines and nothing else', () => {
  const file = { path: '', bytes: Buffer.from('# 说明\n区块链 10 n\n# 完') }
  expect(entriesOf(file)).toBe('区块链 10 n\n')
})

test.each(['characters', 'words'] as const)(
  'the %s of jieba are well-formed and sorted by code unit',
  list => {
    const entries = entriesOf(readWordList()[list]).trimEnd().split('\n')
    expect(entries.filter(line => !/^[\u3005-\u9FFF]+ [1-9]\d* [a-z]+$/u.test(line))).toEqual([])
    const words = entries.map(line => line.slice(0, line.indexOf(' ')))
    expect(words.filter((word, index) => index > 0 && (words[index - 1] ?? '') >= word)).toEqual([])
  },
)
