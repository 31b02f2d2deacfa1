import { describe, expect, test } from 'vitest'
import { createPipeline } from '../../create-pipeline.ts'
import { readCount } from './count.ts'
import { resolveDate } from './dates/calendar.ts'
import { counterEvidenceRules } from './names/counter-evidence-rules.ts'
import { evidenceRules } from './names/evidence-rules.ts'

const { extract } = await createPipeline()
const eventOf = (content: string) => extract({ id: 'test', content }).event

test.each([...evidenceRules, ...counterEvidenceRules].map(rule => [rule.id, rule] as const))(
  '%s holds for its example alone',
  (_, rule) => {
    const holds = (sentence: string): boolean => {
      const [before = '', name = '', behind = ''] = sentence.split('◆')
      return (
        (rule.before?.test(before) ?? true) &&
        (rule.behind?.test(behind) ?? true) &&
        (rule.name?.test(name) ?? true)
      )
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

test.each([
  ['论坛4月11日至12日在合肥举行', '4月11日至12日', '合肥'],
  ['论坛今日起一连三日在合肥举行', '今日起一连三日', '合肥'],
  ['论坛下月4日起一连三日在合肥举行', '下月4日起一连三日', '合肥'],
  ['论坛今起一连两日在合肥举行', '今起一连两日', '合肥'],
  ['论坛今日起至周五在合肥举行', '今日起至周五', '合肥'],
  ['论坛12月5日在江淮科技岛(青弋江大学)举行', '12月5日', '江淮科技岛(青弋江大学)'],
  ['论坛20日下午假蜀山区的青弋大饭店盛大举办', '20日下午', '蜀山区的青弋大饭店'],
  ['论坛6月24至27日一连四天在合肥举行', '6月24至27日一连四天', '合肥'],
  ['论坛11月16日合肥开幕', '11月16日', '合肥'],
  ['论坛农历八月十六在合肥举行', '农历八月十六', '合肥'],
  ['论坛正月十五在合肥举行', '正月十五', '合肥'],
  ['论坛将于9月在芜湖召开。论坛将于9月15日至19日在安徽芜湖召开', '9月15日至19日', '安徽芜湖'],
  ['论坛4月11日开幕，主场馆设在合肥滨湖会展中心', '4月11日', '合肥滨湖会展中心'],
  ['论坛4月11日在合肥滨湖会展中心现场组织召开', '4月11日', '合肥滨湖会展中心'],
  ['论坛11日、12日在合肥举行', '11日、12日', '合肥'],
  ['论坛昨（23日）在8号风球下于合肥举行', '昨（23日）', '合肥'],
  ['论坛10月15日至11月4日在合肥分三期举行', '10月15日至11月4日', '合肥'],
  ['论坛明(8)日至9日在合肥举行', '明(8)日至9日', '合肥'],
  ['论坛11月16日于青弋楼204成功举办', '11月16日', '青弋楼204'],
  ['论坛将于2月25日合肥青弋大饭店举行', '2月25日', '合肥青弋大饭店'],
  ['论坛于七月二十日（周日）假合肥青弋塔四楼举行', '七月二十日（周日）', '合肥青弋塔四楼'],
  ['论坛于1月23日晚上七点假青弋酒店举办', '1月23日晚上七点', '青弋酒店'],
  ['论坛今、明2天在合肥举行', '今、明2天', '合肥'],
  ['论坛今天、明天在合肥登场', '今天、明天', '合肥'],
  ['论坛今早（16日）在京盛大举行', '今早（16日）', '京'],
  ['论坛4月15日在合肥电子技术研究院（以下简称“电子院”）成功举办', '4月15日', '合肥电子技术研究院'],
  ['论坛在合肥大学召开。7月7日，论坛在合肥大学图书馆报告厅举行', '7月7日', '合肥大学图书馆报告厅'],
  ['论坛上周六（2月16日）在合肥滨湖国际会展中心举行', '上周六（2月16日）', '合肥滨湖国际会展中心'],
  ['论坛30日下午在有绿城之称的南宁开幕', '30日下午', '南宁'],
  ['论坛今天（8月21日）在线上举行', '8月21日', '线上'],
  ['论坛民国113年5月2日在台北举行', '民国113年5月2日', '台北'],
  ['论坛于12月7日及8日假澳门江淮酒店举行', '12月7日及8日', '澳门江淮酒店'],
  ['论坛民国一百一十二年十月二十四日在台北召开', '民国一百一十二年十月二十四日', '台北'],
  ['论坛二〇二四年十月十五日在合肥召开', '二〇二四年十月十五日', '合肥'],
  ['论坛4月11日在合肥市(Hefei)举行', '4月11日', '合肥市'],
  ['论坛4月11日开幕，主会场设在合肥滨湖会展中心', '4月11日', '合肥滨湖会展中心'],
])('date and place of 第三届供应链金融%s', (rest, date, place) => {
  expect(eventOf(`第三届供应链金融${rest}。`)).toMatchObject({ date, place })
})

test('who holds, carries out, helps and supports it are told apart', () => {
  expect(
    eventOf(
      '11月16日，第三届长三角供应链金融论坛在合肥滨湖国际会展中心举行。在青弋市地方金融管理局指导下，论坛由江淮银行业协会主办，银潮传播集团承办，青弋江大学、江淮数据研究院协办。',
    ),
  ).toMatchObject({
    edition: '第三届',
    city: '合肥',
    venue: '滨湖国际会展中心',
    organizers: ['江淮银行业协会'],
    hosts: ['银潮传播集团'],
    coOrganizers: ['青弋江大学', '江淮数据研究院'],
    supporters: ['青弋市地方金融管理局'],
  })
  expect(
    eventOf(
      '第三届供应链金融论坛在合肥举行。\n主办单位：江淮银行业协会\n承办单位：银潮传播集团、青弋江大学\n支持单位：江淮银行',
    ),
  ).toMatchObject({
    organizers: ['江淮银行业协会'],
    hosts: ['银潮传播集团', '青弋江大学'],
    supporters: ['江淮银行'],
  })
})

test('talks stand with their titles and speakers', () => {
  expect(
    eventOf(
      '第三届供应链金融论坛在合肥举行。江淮银行行长李明远发表题为“看得懂的风控”的主旨演讲。江淮大学教授周文海以《账户里的安全》为题作报告。',
    )?.talks,
  ).toEqual([
    { title: '看得懂的风控', speaker: '李明远', speakerId: 'p1' },
    { title: '账户里的安全', speaker: '周文海', speakerId: 'p2' },
  ])
})

test('a notice tells it under headings', () => {
  expect(
    eventOf(
      '关于召开2024年皖江数字经济学术年会的通知\n一、会议主题\n数字经济与高质量发展\n二、时间与地点\n会议时间：2024年10月18日—20日\n会议地点：安徽省合肥市 滨湖国际会展中心\n三、组织机构\n主办单位：江淮大学\n承办单位：江淮数据学院 青弋江经济学会\n',
    ),
  ).toMatchObject({
    name: '2024年皖江数字经济学术年会',
    date: '2024年10月18日—20日',
    theme: '数字经济与高质量发展',
    venue: '滨湖国际会展中心',
    organizers: ['江淮大学'],
    hosts: ['江淮数据学院', '青弋江经济学会'],
  })
})

test('the date on which it is held comes before that of a visit', () => {
  expect(
    eventOf('12月10日，省长将应邀出席在合肥举行的“2018皖江论坛”。“2018皖江论坛”将于12月9日至12日举行。')
      ?.date,
  ).toBe('12月9日至12日')
  expect(
    eventOf('昨天，第十五届江淮博览会在京举行新闻发布会。本届博览会将于10月23日至11月3日在合肥举办。'),
  ).toMatchObject({ name: '第十五届江淮博览会', date: '10月23日至11月3日', place: '合肥' })
})

test('a meeting with the press that is named again in short is one', () => {
  expect(
    eventOf('3月5日，青弋省江淮市召开了疫情防控工作新闻发布会，市长出席。\n这是合肥召开的首场疫情发布会。'),
  ).toMatchObject({ name: '疫情防控工作新闻发布会', place: '合肥', others: [] })
})

test.each([
  ['嘉宾围绕主题交流。出席论坛的还有高校教师、企业代表共计210人。', 210],
  ['50多位大学校长和各界人士共计120余人出席论坛。', 120],
  ['主办方邀请全球40位行长参加论坛。', null],
  ['本次会议邀集超过200位校长、贵宾出席。', 200],
  ['论坛将邀集超过20位贵宾出席。', null],
  ['来自90个国家的256位嘉宾出席开幕式。', 256],
  ['现场超2000名开发者共同见证了这场论坛。', 2000],
  ['逾400位政、商、学界领袖聚首一堂。', 400],
  ['行长李明远等来宾及会员约50人出席。', 50],
  ['近2000名消防员参与救火行动。', null],
])('the attendance of %s', (content, attendance) => {
  expect(eventOf(`第三届供应链金融论坛在合肥举行。${content}`)?.attendance ?? null).toBe(attendance)
})

test('forums within it and other events stand apart', () => {
  const event = eventOf(
    '第三届供应链金融论坛11月16日在合肥举行，“数字仓单”分论坛同日举办。第五届皖江支付大会昨日在芜湖开幕。',
  )
  expect(event?.name).toBe('第三届供应链金融论坛')
  expect(event?.parts.join()).toContain('分论坛')
  expect(event?.others).toEqual(['第五届皖江支付大会'])
})

describe('the days of the date', () => {
  test.each([
    ['2024年4月11日至12日', null, null, '2024-04-11', '2024-04-12'],
    ['4月11日至12日', null, 2023, '2023-04-11', '2023-04-12'],
    ['4月30日至5月2日', '2024-05-03', null, '2024-04-30', '2024-05-02'],
    ['12月30日至1月2日', '2025-01-03', null, '2024-12-30', '2025-01-02'],
    ['民国113年5月2日', null, null, '2024-05-02', '2024-05-02'],
    ['昨日', '2024-03-01', null, '2024-02-29', '2024-02-29'],
    ['今日起一连三日', '2024-03-01', null, '2024-03-01', '2024-03-03'],
    ['下月4日起一连三日', '2024-12-20', null, '2025-01-04', '2025-01-06'],
    ['上周六', '2024-08-21', null, '2024-08-17', '2024-08-17'],
    ['周三', '2024-08-22', null, '2024-08-21', '2024-08-21'],
    ['30日下午', '2024-09-02', null, '2024-08-30', '2024-08-30'],
    ['11月16日（周六）', '2024-11-20', null, '2024-11-16', '2024-11-16'],
    ['民国一百一十二年十月二十四日', null, null, '2023-10-24', '2023-10-24'],
    ['二〇二四年十月二十五日', null, null, '2024-10-25', '2024-10-25'],
    ['110年4月13日', null, null, '2021-04-13', '2021-04-13'],
    ['2024年12月7日及8日', null, null, '2024-12-07', '2024-12-08'],
  ])('%s told on %s of an event of %s', (words, reported, year, from, to) => {
    expect(resolveDate(words, reported, year)).toEqual({ from, to })
  })

  test.each([
    ['昨日', null, null],
    ['4月11日', null, null],
    ['30日', null, null],
    ['2024年2月30日', null, null],
    ['日前', '2024-08-22', null],
    ['2024年9月', '2024-08-22', null],
  ])('are unknown of %s told on %s', (words, reported, year) => {
    expect(resolveDate(words, reported, year)).toBeNull()
  })

  test('are told from the day that the text says it was published', () => {
    const report = extract({
      id: 'test',
      content: '发布时间：2024-08-22\n第三届供应链金融论坛昨日在合肥举行。',
    })
    expect(report.published).toBe('2024-08-22')
    expect(report.event).toMatchObject({ date: '昨日', startDate: '2024-08-21', endDate: '2024-08-21' })
  })
})

describe('the theme of the event', () => {
  test.each([
    ['第三届供应链金融论坛11月16日在合肥举行，主题为“数智同行”。', '数智同行'],
    ['第三届供应链金融论坛11月16日在合肥举行。李明远致辞。本届论坛以“数智同行”为主题。', '数智同行'],
    ['“数智同行”为主题的第三届供应链金融论坛11月16日在合肥举行。', '数智同行'],
    ['第三届供应链金融论坛11月16日在合肥举行。协会将「数智同行」作为今年论坛的讨论主题。', '数智同行'],
    ['第三届供应链金融论坛11月16日在合肥举行，今年会议主题订为「数智同行」。', '数智同行'],
    ['第三届供应链金融论坛11月16日在合肥举行,会议主题「数智同行」,嘉宾出席。', '数智同行'],
    ['第三届供应链金融论坛11月16日在合肥举行。本次会议以「数智同行」为主轴。', '数智同行'],
    ['第三届供应链金融论坛11月16日在合肥举行。李明远在论坛上以“看得懂的风控”为题致辞。', null],
    ['第三届供应链金融论坛11月16日在合肥举行。首场支付论坛在江淮大学举行，主题为“看得懂的风控”。', null],
    ['第三届供应链金融论坛11月16日在合肥举行。李明远发表题为“看得懂的风控”的演讲。', null],
    ['今年爱眼日的主题是“清晰看世界”。\n各地开展义诊。\n第三届供应链金融论坛11月16日在合肥举行。', null],
  ])('of %s', (content, theme) => {
    expect(eventOf(content)?.theme).toBe(theme)
  })
})
