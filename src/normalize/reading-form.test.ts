import { expect, test } from 'vitest'
import { createDocument, toOriginal } from '../document/document.ts'
import { toReadingForm } from './reading-form.ts'

test.each([
  ['他说:我们去,好吗?好!', '他说：我们去，好吗？好！'],
  ['《云岭报》:AI,大数据', '《云岭报》：AI，大数据'],
  ['２０１８年９月', '2018年9月'],
  ['Jane Fraser, 3:0, 1,360元', 'Jane Fraser, 3:0, 1,360元'],
  ['马丁.沃尔夫, 万科Ａ', '马丁.沃尔夫， 万科Ａ'],
  ['谌(chén)力,董事', '谌力，董事'],
  ['于 9 月 22 日 举办第 3届, 约 1,200 人', '于9月22日 举办第3届， 约1,200人'],
  ['探员15927 李明， 10:00 开幕', '探员15927 李明， 10:00 开幕'],
])('reads %s as %s', (text, expected) => {
  expect(toReadingForm(createDocument('d', text)).text).toBe(expected)
})

test('every character stands for the one that it was', () => {
  const text = '２０１８年,他说:好'
  const read = toReadingForm(createDocument('d', text))
  for (let at = 0; at < text.length; at++)
    expect(toOriginal(read, { start: at, end: at + 1 })).toEqual({ start: at, end: at + 1 })
})
