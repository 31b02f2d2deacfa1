import { describe, expect, test } from 'vitest'
import { createPipeline } from '../../create-pipeline.ts'
import { faultsOf } from '../../rules/check-rules.ts'
import { readCount } from './count.ts'
import { dateRules, sameDayRules, vagueDateRules } from './date-rules.ts'
import { evidenceRules } from './evidence-rules.ts'
import { attendanceRules, organizerRules, placeRules } from './rules.ts'

const { extract } = await createPipeline()
const eventOf = (content: string) => extract({ id: 'test', content }).event

test('every rule matches its example and leaves its counterexample alone', () => {
  expect(
    faultsOf([
      ...attendanceRules,
      ...dateRules,
      ...sameDayRules,
      ...vagueDateRules,
      ...organizerRules,
      ...placeRules,
    ]),
  ).toEqual([])
})

test.each(evidenceRules.map(rule => [rule.id, rule] as const))(
  '%s holds for its example alone',
  (_, rule) => {
    const holds = (sentence: string): boolean => {
      const [before = '', name = '', behind = ''] = sentence.split('◆')
      return rule.before?.test(before) ?? rule.behind?.test(behind) ?? rule.name?.test(name) ?? false
    }
    expect([holds(rule.example), holds(rule.counterexample)]).toEqual([true, false])
  },
)

test.each([
  ['260余人', 260],
  ['1,200名', 1200],
  ['1.2万人', 12_000],
  ['三百位', 300],
  ['百余人', 100],
  ['数人', null],
])('reads %s as %s', (words, count) => {
  expect(readCount(words)).toBe(count)
})

describe('the name of the event', () => {
  test.each([
    ['11月16日，第三届长三角供应链金融论坛在合肥举行。', '第三届长三角供应链金融论坛'],
    ['江淮银行行长李明远在青弋江论坛2024年年会上表示，风险可控。', '青弋江论坛2024年年会'],
    ['由银潮传播主办的“2023普惠金融创新大会”昨日在芜湖落幕。', '2023普惠金融创新大会'],
    ['日前，第二届“一带一路”金融合作与发展论坛在西安开幕。', '第二届“一带一路”金融合作与发展论坛'],
    ['外交部发言人周三在例行记者会上说，双方保持沟通。', '例行记者会'],
    ['12日晚上8时，青弋市召开了防汛救灾工作新闻发布会，副市长出席。', '防汛救灾工作新闻发布会'],
    ['财政司司长昨日出席亚太绿色金融峰会致辞时表示，会继续投入。', '亚太绿色金融峰会'],
    [
      '两人于2018年11月在南美举行的亚太经合峰会上握手。（资料图）\n总理将出席下月举行的湄公河绿色发展峰会。湄公河绿色发展峰会定于4月2日至3日举行。',
      '湄公河绿色发展峰会',
    ],
  ])('of %s', (content, name) => {
    expect(eventOf(content)?.name).toBe(name)
  })

  test.each([
    ['江淮银行今年上半年净利润增长百分之三，不良率下降。'],
    ['青弋江论坛秘书长周文海介绍，粮食价格总体平稳。'],
    ['有网友在车友论坛上发帖，称车辆漏油。'],
    ['公司计划明年举办多场讲座。'],
  ])('is missing where the report is about none: %s', content => {
    expect(eventOf(content)).toBeNull()
  })
})

test.each([
  ['论坛4月11日至12日在合肥举行', '4月11日至12日', '合肥'],
  ['论坛今日起一连三日在合肥举行', '今日起一连三日', '合肥'],
  ['论坛下月4日起一连三日在合肥举行', '下月4日起一连三日', '合肥'],
  ['论坛上周六（2月16日）在合肥滨湖国际会展中心举行', '上周六（2月16日）', '合肥滨湖国际会展中心'],
  ['论坛30日下午在有绿城之称的南宁开幕', '30日下午', '南宁'],
  ['论坛今天（8月21日）在线上举行', '8月21日', '线上'],
  ['论坛民国113年5月2日在台北举行', '民国113年5月2日', '台北'],
])('date and place of 第三届供应链金融%s', (rest, date, place) => {
  expect(eventOf(`第三届供应链金融${rest}。`)).toMatchObject({ date, place })
})

test.each([
  ['论坛由江淮银行业协会、青弋江大学联合主办，银潮传播承办。', ['江淮银行业协会', '青弋江大学']],
  ['主办单位：江淮银行业协会。第三届供应链金融论坛在合肥举行。', ['江淮银行业协会']],
  ['国务院新闻办公室5月6日举行稳外贸专题新闻发布会。', ['国务院新闻办公室']],
])('organizers of %s', (content, organizers) => {
  expect(eventOf(`第三届供应链金融${content}`)?.organizers).toEqual(organizers)
})
