import { describe, expect, test } from 'vitest'
import { parseAnnotated } from '../../../../rules/annotated.ts'
import { spansOf } from '../../testing/read-mentions.ts'

/** Titles, organizations and nouns for them, with where they stand. */
const seatsOf = (text: string) => spansOf(text, 'organization', 'title', 'common')

describe('what an office is held in stands between the verb of holding and the title', () => {
  test.each([
    '2013年至今任{organization:澜蓝装备}{title:监事}。',
    '曾任{organization:辰川幸福}{title:副总裁}，现任{organization:数盈友}{title:独立董事}。',
    '2005年至今任{organization:中辰化建股份公司}{title:总经理助理}',
    '现任{organization:和光集团}{title:董事长}、{organization:宁川商务董事会}{title:董事长}。',
    '历任{organization:质量技术保证部}{title:部长}、{organization:信息开发部}{title:副经理}；',
    '任{organization:云岭证券研究部}{title:研究员}。',
    // The segmenter takes the last words for one, also with the title's first.
    '任{title:董事}、{organization:云南省炼油厂}{title:车间主任}。',
    '历任{organization:宁川毛纺公司}{title:财务主管}、{title:副主任}。',
    '曾任{organization:青禾农药总厂}{title:业务员}；',
    '1995年担任{organization:吉林市皮革（集团）公司}{title:出纳}；',
    // What goes on with the verb, or begins with a place, is the name's.
    '现任{organization:大湖水殖股份有限公司}{title:独立董事}。',
    '历任{title:副厂长}，{organization:福建云州万安溪水力发电公司}{title:总经理}。',
    '曾任{organization:联合青禾株式会社}{title:董事}。',
    '2006年9月调至{organization:广东省堤围发展股份有限公司}任{title:副总经理}。',
    // So do the seats that marks part.
    '现任{organization:金源水泥}、{organization:新加坡艾格证券}{title:独立董事}。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(seatsOf(text)).toEqual(spans)
  })

  test.each([
    // What is done to somebody, or said of who gets an office, is no name.
    ['同意聘任李若川为{common:公司}{title:总经理}。'],
    ['审议通过后，任命陶若溪为{organization:云岭大学}{title:校长}。'],
    ['李若川退任{title:执行董事}，陶若溪获委任为{common:公司}{title:执行董事}。'],
    ['当选为新一届{organization:晋北学会}{title:理事长}。'],
    ['即将接任候任{organization:云岭发展局}{title:局长}。'],
    ['作为{title:组长}，即{organization:云岭发展局}{title:局长}、{title:大会副秘书长}、'],
    ['他担任{title:主席}的会议'],
  ])('but %s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(seatsOf(text)).toEqual(spans)
  })
})

describe('the field of a title in a career is the title’s', () => {
  test.each([
    '历任{title:材料会计}、{title:成本主管}，',
    '任{organization:基金管理部}{title:投资副总监}兼任{title:基金经理}；',
    '先后任{organization:青禾科技有限公司}{title:外销经理}、{title:总裁助理}；',
    '2010年担任{common:公司}{title:信息总监}。',
    '1986年在{organization:青禾纺织集团}任{title:采购主管}，',
    '在{organization:云岭机械有限公司}任{title:生产部长}、',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(seatsOf(text)).toEqual(spans)
  })

  test('but the surname of who bears the title is no verb', () => {
    const { text, spans } = parseAnnotated('{organization:青禾集团}{name:任和平}{title:主管}、')
    expect(spansOf(text, 'organization', 'name', 'title')).toEqual(spans)
  })

  test('but elsewhere nouns before it are not', () => {
    const { text, spans } = parseAnnotated('产品外销{title:经理}说')
    expect(seatsOf(text)).toEqual(spans)
  })
})

describe('a profession that a country admits to begins with the country', () => {
  test.each(['高级会计师、{title:中国注册会计师}、', '具有{title:美国注册会计师}资格'])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(seatsOf(text).slice(-1)).toEqual(spans)
  })

  test('but 中国 before others is where they are', () => {
    expect(seatsOf('中国会计师').map(({ start }) => start)).toEqual([2])
  })
})

describe('where somebody works is named whole behind the word for being there', () => {
  test.each([
    '1985年至1990年在{organization:中晋第二织布厂}任{title:会计}。',
    '1986年7月至1987年9月于{organization:云南省食品公司}任{title:计划员}；',
    '目前任{organization:广东万和电气有限公司}{title:董事}，',
    '曾工作于{organization:大川针棉织品进出口公司}，',
    '1990年加入{organization:高文安设计公司}，',
    '2001年至2005年，在{organization:湖南云岭电缆厂}和{organization:大庆第二化工厂}担任{title:总工程师}；',
    '先后就职于{organization:青禾水泥}、{organization:云岭轻工协会}、{organization:宁波热电}。',
    '2003年至今就职于{organization:鼎晟（上海）有限公司}，',
    '2003年就职于{organization:汇鑫}，任{title:审计经理}；',
    '1999年在{organization:湘潭药业}工作，',
    '2003年加入{organization:中国矿石研究院}，',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(seatsOf(text)).toEqual(spans)
  })

  test.each([
    '三年前加入这间公司，',
    '毕业后就职于外资企业，',
    '先后任职于上海、云南，',
    '1999年起在上海市场工作，',
    '毕业后在一家大公司工作。',
    '当日在公司或子公司任职的人',
    '在包括但不限于光伏电站，',
    '在审议公司工作报告时',
    '于1992年8月参与外事工作，',
  ])('but none in %s', text => {
    expect(seatsOf(text).filter(({ label }) => label === 'organization')).toEqual([])
  })
})
