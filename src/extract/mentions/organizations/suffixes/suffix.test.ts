import { describe, expect, test } from 'vitest'
import { parseAnnotated } from '../../../../rules/annotated.ts'
import { spansOf } from '../../testing/read-mentions.ts'

const found = (text: string) => spansOf(text, 'organization', 'name')

describe('a place before a word of industry is a company where it does what only companies do', () => {
  test.each([
    '{organization:东北证券}研报认为，市场向好。{organization:东北证券}看好银行。',
    '{organization:山西信托}：维持评级',
    '{organization:重庆燃气}公告，去年盈利。',
    '{organization:重庆燃气}昨晚披露公告，去年盈利。',
    '东北证券市场活跃，重庆燃气供应充足，山西教育表示感谢。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(found(text)).toEqual(spans)
  })
})

describe('a body is called by a person whose name has a dot', () => {
  test.each([
    '根据{organization:约翰·温特斯大学}的数据，确诊人数上升。',
    '{organization:马科·贝利尼健康研究所}证实，',
    '校长{name:约翰·温特斯}大学毕业。',
    '{name:马科·贝利尼}健康欠佳。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(found(text)).toEqual(spans)
  })
})

describe('students stand behind their university', () => {
  test.each([
    '以{organization:中大}学生身份发言，有{organization:城大}学生说，{organization:科大}学生会拒绝。',
    '全国大学生说，其中大学生多。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(found(text)).toEqual(spans)
  })
})
