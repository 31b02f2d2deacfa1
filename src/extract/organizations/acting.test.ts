import { expect, test } from 'vitest'
import { createPipeline } from '../../create-pipeline.ts'

const pipeline = await createPipeline()
const listedIn = (text: string): string[] =>
  pipeline.extract({ id: 'test', content: text }).organizations.map(({ name }) => name)

test.each([
  ['游客参观云岭博物馆，又去青禾大剧院。', []],
  ['云岭博物馆馆长李若川到会。', ['云岭博物馆']],
  ['云岭博物馆表示，今年客流下降。', ['云岭博物馆']],
  ['活动由云岭博物馆、青弋美术馆主办。', ['云岭博物馆', '青弋美术馆']],
  ['云岭博物馆、云岭大学到会。', ['云岭博物馆', '云岭大学']],
  ['飞机在云岭国际机场降落，会议在云岭会展中心举行。', []],
  ['《云岭画报》杂志上有一篇文章，《云岭晨报》记者采访多人。', []],
  ['《云岭晨报》总编辑李若川到会。', ['《云岭晨报》']],
  ['《云岭晨报》报道，今年客流下降。', ['云岭晨报']],
  ['享受国务院特殊津贴，获云岭科技奖。', []],
  ['国务院发布通知。', ['国务院']],
])('a report lists of houses and papers what is meant as a body: %s', (text, expected) => {
  expect(listedIn(text)).toEqual(expected)
})
