import { expect, test } from 'vitest'
import { createPipeline } from './create-pipeline.ts'

const pipeline = await createPipeline()

const content = '西岭银行行长谌(chén)力表示：“我们在重（chóng）庆有三家支行。”谌力还说，明年再开两家。'

test('names are read across a gloss of the author, which stays where it stands', () => {
  const { text, people, quotes, repairs } = pipeline.extract({ id: 'gloss', content })
  expect(text).toBe(content)
  expect(repairs).toEqual([])
  expect(people.map(({ name }) => name)).toEqual(['谌力'])
  expect(people[0]?.mentions.map(mention => mention.text)).toEqual(['谌(chén)力', '谌力'])
  expect(people[0]?.affiliations).toMatchObject([{ title: '行长', organization: '西岭银行' }])
  expect(quotes[0]).toMatchObject({ speaker: '谌力', text: '我们在重（chóng）庆有三家支行。' })
})
