import { expect, test } from 'vitest'
import { createPipeline } from '../../create-pipeline.ts'

const pipeline = await createPipeline()

test.each([
  ['李若川接受《明报》访问时谈到，明年会加息。', '李若川'],
  ['李若川向《明报》表示，明年会加息。', '李若川'],
  ['《明报》报道，明年会加息。', '明报'],
  ['云岭车站(22)有风，一般民众如有不适，建议尽量留在室内。', null],
])('a medium that carries words does not say them, nor does a house: %s', (text, speaker) => {
  expect(pipeline.extract({ id: 'test', content: text }).quotes[0]?.speaker ?? null).toBe(speaker)
})

test('a surname with a title is whoever has been called so, not whoever of that surname was named last', () => {
  const text = '陆一鸣总裁出席开幕式。云岭银行副行长陆若川到会。\n陆总裁致辞时表示，明年会加息。'
  expect(pipeline.extract({ id: 'test', content: text }).quotes[0]?.speaker).toBe('陆一鸣')
})
