import { expect, test } from 'vitest'
import { characterModel } from '../language/character-model.ts'
import { mixIn } from '../language/mixed-model.ts'
import { nearReadings, textOf } from './near-readings.ts'
import { type Path, startPath } from './path.ts'
import { near, Rivals } from './rivals.ts'

const start = startPath(0, mixIn(characterModel(), ''))
const step = (from: Path, written: string, score: number): Path => ({
  ...start,
  from,
  written,
  score: from.score + score,
  at: from.at + 1,
})

test('readings come with every rival in the place of what beat it, the best first', () => {
  const rivals = new Rivals()
  const [first, second] = [step(start, '銀', -1), step(start, '金', -2)]
  rivals.add(first, second)
  const [end, other] = [step(first, '行', -1), step(first, '的', -1.5)]
  rivals.add(end, other)
  const readings = nearReadings([end], rivals)
  expect(readings.map(reading => [textOf(reading), reading.score])).toEqual([
    ['銀行', -2],
    ['銀的', -2.5],
    ['金行', -3],
    ['金的', -3.5],
  ])
})

test('what is far less likely is none of them, nor is one text twice', () => {
  const rivals = new Rivals()
  const best = step(start, '銀', -1)
  rivals.add(best, step(start, '金', -1.1 - near))
  rivals.add(best, step(start, '銀', -2))
  expect(nearReadings([best], rivals).map(textOf)).toEqual(['銀'])
})

test('rivals of what is beaten in turn stay', () => {
  const rivals = new Rivals()
  const [last, middle, best] = [step(start, '一', -3), step(start, '二', -2), step(start, '三', -1)]
  rivals.add(middle, last)
  rivals.add(best, middle)
  expect(nearReadings([best], rivals).map(textOf)).toEqual(['三', '二', '一'])
})
