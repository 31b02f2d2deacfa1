import { describe, expect, test } from 'vitest'
import { parseAnnotated } from '../../../../rules/annotated.ts'
import { spansOf } from '../../testing/read-mentions.ts'

const namesOf = (text: string) => spansOf(text, 'name')

describe('who is introduced at the beginning of a sentence is named, whatever the characters are', () => {
  test.each([
    '{name:管一民}先生，中国国籍，无永久居留权。',
    '{name:占磊}，男，满族。',
    '{name:任有法}先生：回族，大学学历。',
    '{name:李从容}，历任会计、总经理。',
    '{name:程文旦}女士，57岁。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(namesOf(text)).toEqual(spans)
  })

  test.each([
    '计生，男女都有份。',
    '该市，高级工程师很少。',
    // 生于 begins within the courtesy.
    '杨先生于1997年加入本公司。',
    '杨女士在本公司任职。',
  ])('but none in %s', text => {
    expect(namesOf(text)).toEqual([])
  })
})

describe('who speaks is named behind a conjunction as at the beginning', () => {
  test.each([
    '但{name:埃文斯}认为，市场会好转。',
    '不过{name:里希特}表示，前景很好。',
    '{name:里希特}在接受采访时说，前景很好。',
    '{name:雅各布}表示，这一步很重要。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(namesOf(text)).toEqual(spans)
  })

  test.each(['但冯妈妈没有说。', '造成3名巴勒斯坦人死亡。', '阿拉伯国家外长表示感谢。'])(
    'but none in %s',
    text => {
      expect(namesOf(text)).toEqual([])
    },
  )
})
