import { expect, test } from 'vitest'
import { emptyTally } from '../../batch/tally.ts'
import { createDescription, duration } from './batch-progress.ts'

test('tells documents, speed, failures and the time that is left, all of this run alone', () => {
  let time = 0
  const describe = createDescription(() => time)
  const at = (seconds: number, documents: number, bytes: number, read: number, failed = 0) => {
    time = seconds * 1000
    return describe({ ...emptyTally, documents, bytes, failed }, { read, total: 1000 })
  }
  expect(at(0, 50, 1e6, 100)).toBe('50 documents')
  expect(at(1, 60, 2e6, 120)).toBe('60 documents, 1.00 MB/s')
  expect(at(10, 1234, 6e6, 600, 2)).toBe('1,234 documents, 0.50 MB/s, 2 failed, about 8 s left')
})

test('guesses no end of an input that has none', () => {
  let time = 0
  const describe = createDescription(() => time)
  const tally = { ...emptyTally, documents: 1, bytes: 10 }
  describe(tally, { read: 10, total: null })
  time = 60_000
  expect(describe(tally, { read: 1000, total: null })).toBe('1 documents, 0.00 MB/s')
})

test.each([
  [0.4, '0 s'],
  [59, '59 s'],
  [61, '1 min 1 s'],
  [3725, '1 h 2 min'],
])('%f seconds are %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text)
})
