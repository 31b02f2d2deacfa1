import { expect, test } from 'vitest'
import { checkTerms, withoutComments } from './word-list.ts'

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
  [' 10 n', 'a word before'],
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
  expect(withoutComments('# 说明\n区块链 10 n\n# 完')).toBe('区块链 10 n\n')
})
