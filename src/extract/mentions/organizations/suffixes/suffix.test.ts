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

describe('a school is called by one word', () => {
  test.each([
    '{organization:忠义国小}绘本获奖，另有{organization:复兴国中}、{organization:青草国小}参加。',
    '请公立国小及偏乡国中报名，国小学生与国中生免费，全国国中停课。',
    '青禾盟27个成员国中绝大多数同意，副局长{name:刘国中}到场。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(found(text)).toEqual(spans)
  })
})

describe('what counts, or is spoken Cantonese, is in no name, and a state has its bodies', () => {
  test.each([
    '系乜嘢政府嚟，八间大学声明，呢间先进嘅杂志社。',
    '{organization:中国矿石研究院}发布报告，{organization:国家矿石研究所}参加。',
    '{organization:日本Norvex集团}发布报告。',
    '中国矿石委员会很多。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(found(text)).toEqual(spans)
  })
})

describe('behind the label of a line stands a body', () => {
  test.each([
    '承办单位：{organization:综合规划科}',
    '主办单位：{organization:新闻及国际关系处}',
    '联络人员：综合规划科',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(found(text)).toEqual(spans)
  })
})

describe('the government of a city or county by its short name', () => {
  test.each([
    '{organization:市府}表示，将由{organization:市府文化局}办理。',
    '{organization:南市府}与{organization:县府}合作。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(found(text)).toEqual(spans)
  })
})

describe('what leads to a body is no part of it', () => {
  test.each(['请洽询{organization:台南市政府}，并函报{organization:内政部}，谢谢{organization:教育局}。'])(
    '%s',
    annotated => {
      const { text, spans } = parseAnnotated(annotated)
      expect(found(text)).toEqual(spans)
    },
  )
})

describe('an office that opens a clause and says something', () => {
  test.each([
    '{organization:秘书处}表示，将加强管理；{organization:财税局}指出，税率不变。',
    '其他好处说明，中心表示，用处指出，该处表示，到处说。',
    '他对秘书处说，请加强管理。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(found(text)).toEqual(spans)
  })
})

describe('what only one body in a place or a state is called by is its name', () => {
  test.each([
    '{organization:长沙商业银行}发布年报，但美国商业银行是一类银行。',
    '{organization:湖南信托}与{organization:江西信托}之间，湖南信托市场回暖。',
    '协助{organization:中国矿石科技集团}管理资金，中国企业集团多在海外。',
    '{organization:市文博中心}主任到场，{organization:省创新支队}表示，市场中心热闹。',
    '牵线的是{organization:信托行业协会}，协会作用不大，行业协会也不大。',
    '参观了{organization:拓赫研究所}，产品研究所得不多。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(found(text)).toEqual(spans)
  })
})

describe('what joins two bodies joins no fields of one', () => {
  test.each([
    '被监管方和银行所推崇，帮助地产商和政府形成优势。',
    '各地的美术馆和{organization:地方美术家协会}会长到会。',
    '{organization:经济和信息化研究院}院长到会。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(found(text)).toEqual(spans)
  })
})

describe('what ends as bodies do is none in works, matches and services', () => {
  test.each([
    '玩英雄联盟的人多，云岭联盟杯开赛。',
    '在全国银行间市场，使用网上银行转账。',
    'Vesper所主演的电影上映。',
    '{organization:建设银行}旅游卡、{organization:建设银行}理财产品热销。',
    '看好三大公司，八大银行回应。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(found(text)).toEqual(spans)
  })
})
