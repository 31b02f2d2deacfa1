import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finish, finishTogether, type Steps } from './steps.ts'

/** Notes each of its steps as `name` and number. */
function* work(name: string, steps: number, notes: string[]): Steps<string> {
  for (let step = 1; step < steps; step++) {
    notes.push(`${name}${step}`)
    yield
  }
  notes.push(`${name}${steps}`)
  return name
}

test('several works take each step side by side', () => {
  const notes: string[] = []
  expect(finishTogether([work('a', 3, notes), work('b', 1, notes), work('c', 2, notes)])).toEqual([
    'a',
    'b',
    'c',
  ])
  expect(notes).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3'])
})

test('together they give what each gives by itself', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 })), lengths => {
      const works = (): Steps<string>[] => lengths.map((length, index) => work(`${index}-`, length, []))
      expect(finishTogether(works())).toEqual(works().map(finish))
    }),
  )
})
