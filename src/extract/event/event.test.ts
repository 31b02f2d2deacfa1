import { describe, expect, test } from 'vitest'
import { createPipeline } from '../../create-pipeline.ts'
import { faultsOf } from '../../rules/check-rules.ts'
import { readCount } from './count.ts'
import { resolveDate } from './dates/calendar.ts'
import { dateRules, sameDayRules, vagueDateRules } from './dates/date-rules.ts'
import { evidenceRules } from './names/evidence-rules.ts'
import { organizerRules } from './participants/organizer-rules.ts'
import { participantRules } from './participants/participant-rules.ts'
import { talkRules } from './participants/talk-rules.ts'
import { attendanceRules, placeRules } from './rules.ts'

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
      ...participantRules,
      ...talkRules,
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
    ['昨天（16日）银潮系4间公司的业绩发布会举行。', '银潮系4间公司的业绩发布会'],
    [
      '5月23日，省长向皖江产业合作论坛致贺信。\n省长指出，2022年，首届江淮峰会成功举行。\n皖江产业合作论坛当日在芜湖开幕。',
      '皖江产业合作论坛',
    ],
    ['《周文海谈普惠金融》第二卷英文版推介会3日在合肥举行。', '《周文海谈普惠金融》第二卷英文版推介会'],
    ['江淮银行行长李明远在青弋江论坛2024年年会上表示，风险可控。', '青弋江论坛2024年年会'],
    [
      '第二届江淮数字论坛在合肥举办\n10月23日，第二届江淮数字论坛暨第五届皖江支付峰会召开。',
      '第二届江淮数字论坛暨第五届皖江支付峰会',
    ],
    ['由江淮论坛和江淮银行联合主办的青弋江数字金融论坛今天开幕。', '青弋江数字金融论坛'],
    ['江商联第十届峰会闭幕\n21日，江淮商业联合会第十届峰会在合肥举行。', '江淮商业联合会第十届峰会'],
    [
      '中国论坛将开幕\n皖江发展论坛2017年年会将于18日开幕。由江淮大学主办的“皖江发展论坛”创办于2000年。',
      '皖江发展论坛2017年年会',
    ],
    ['由银潮传播主办的“2023普惠金融创新大会”昨日在芜湖落幕。', '2023普惠金融创新大会'],
    ['日前，第二届“一带一路”金融合作与发展论坛在西安开幕。', '第二届“一带一路”金融合作与发展论坛'],
    ['外交部发言人周三在例行记者会上说，双方保持沟通。', '例行记者会'],
    ['银潮传播昨日举办“皖江开源峰会 AHOS 2023”，百人参加。', '皖江开源峰会 AHOS 2023'],
    ['协会将于下月举行「中学校长高峰论坛2024」，校长聚首合肥。', '中学校长高峰论坛2024'],
    ['10月24日，我校2024年第一期博士学术交流会在图书楼召开。', '2024年第一期博士学术交流会'],
    ['江淮商会昨（23日）在合肥隆重举行第五届理事会就职典礼，嘉宾出席。', '第五届理事会就职典礼'],
    ['江淮银行与合肥日报今日合办以「数智同行」为主题的座谈会，嘉宾出席。', '座谈会'],
    ['合肥青年创业宣讲会今日召开。', '合肥青年创业宣讲会'],
    [
      '第21届江淮投资洽谈会（简称“江洽会”）启幕在即，作为其开场活动，第二十届皖江商业圆桌会议7日登场。',
      '第二十届皖江商业圆桌会议',
    ],
    ['纪念任文海同志诞辰100周年座谈会5日在合肥举行。', '纪念任文海同志诞辰100周年座谈会'],
    ['区长昨日到会出席互动交流答问会。', '互动交流答问会'],
    [
      '江淮基金会主席见面会在京召开\n4月15日，“江淮开源联盟全会暨江淮基金会主席青弋见面会”成功举办。',
      '江淮开源联盟全会暨江淮基金会主席青弋见面会',
    ],
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
    ['省长18日在合肥会见来华出席第三届青弋国际合作论坛的总理。'],
    ['省政府召开会议，学习贯彻省长在第三届江淮法治大会上的重要讲话。'],
    ['李明远5日在人民大会堂同青弋国国会议长周文海举行会谈。'],
  ])('is missing where the report is about none: %s', content => {
    expect(eventOf(content)).toBeNull()
  })
})

test.each([
  ['论坛4月11日至12日在合肥举行', '4月11日至12日', '合肥'],
  ['论坛今日起一连三日在合肥举行', '今日起一连三日', '合肥'],
  ['论坛下月4日起一连三日在合肥举行', '下月4日起一连三日', '合肥'],
  ['论坛6月24至27日一连四天在合肥举行', '6月24至27日一连四天', '合肥'],
  ['论坛11月16日合肥开幕', '11月16日', '合肥'],
  ['论坛农历八月十六在合肥举行', '农历八月十六', '合肥'],
  ['论坛正月十五在合肥举行', '正月十五', '合肥'],
  ['论坛将于9月在芜湖召开。论坛将于9月15日至19日在安徽芜湖召开', '9月15日至19日', '安徽芜湖'],
  ['论坛11日、12日在合肥举行', '11日、12日', '合肥'],
  ['论坛昨（23日）在8号风球下于合肥举行', '昨（23日）', '合肥'],
  ['论坛10月15日至11月4日在合肥分三期举行', '10月15日至11月4日', '合肥'],
  ['论坛今早（16日）在京盛大举行', '今早（16日）', '京'],
  ['论坛4月15日在合肥电子技术研究院（以下简称“电子院”）成功举办', '4月15日', '合肥电子技术研究院'],
  ['论坛在合肥大学召开。7月7日，论坛在合肥大学图书馆报告厅举行', '7月7日', '合肥大学图书馆报告厅'],
  ['论坛上周六（2月16日）在合肥滨湖国际会展中心举行', '上周六（2月16日）', '合肥滨湖国际会展中心'],
  ['论坛30日下午在有绿城之称的南宁开幕', '30日下午', '南宁'],
  ['论坛今天（8月21日）在线上举行', '8月21日', '线上'],
  ['论坛民国113年5月2日在台北举行', '民国113年5月2日', '台北'],
  ['论坛于12月7日及8日假澳门江淮酒店举行', '12月7日及8日', '澳门江淮酒店'],
  ['论坛二〇二四年十月十五日在合肥召开', '二〇二四年十月十五日', '合肥'],
  ['论坛4月11日在合肥市(Hefei)举行', '4月11日', '合肥市'],
  ['论坛4月11日开幕，主会场设在合肥滨湖会展中心', '4月11日', '合肥滨湖会展中心'],
])('date and place of 第三届供应链金融%s', (rest, date, place) => {
  expect(eventOf(`第三届供应链金融${rest}。`)).toMatchObject({ date, place })
})

test.each([
  ['论坛由江淮银行业协会、青弋江大学联合主办，银潮传播承办。', ['江淮银行业协会', '青弋江大学']],
  ['论坛由江淮大学、青弋江大学等16家研究机构、智库和企业于2022年初联合发起。', ['江淮大学', '青弋江大学']],
  ['论坛由江淮银行、SUSE和Intel联合举办。', ['江淮银行', 'SUSE', 'Intel']],
  ['主办单位：江淮银行业协会。第三届供应链金融论坛在合肥举行。', ['江淮银行业协会']],
  ['国务院新闻办公室5月6日举行稳外贸专题新闻发布会。', ['国务院新闻办公室']],
  ['论坛在合肥举行。本次论坛由青弋市人民政府指导，江淮银行业协会主办，银潮传播承办。', ['江淮银行业协会']],
  ['论坛在合肥举行。本届论坛由我会和江淮大学主办。', ['江淮大学']],
  ['论坛在合肥举行,由银潮传播指导,由江淮大学主办。', ['江淮大学']],
  ['论坛在合肥举行。本届论坛主办方江淮大学校长周文海致辞。', ['江淮大学']],
])('organizers of %s', (content, organizers) => {
  expect(eventOf(`第三届供应链金融${content}`)?.organizers).toEqual(organizers)
})

test.each([
  ['江淮社合肥9月5日电（记者 周文海）青弋市副市长李明远5日在合肥举办的“皖江支付峰会”上表示，风险可控。', []],
  ['江淮大学经济学院及数据研究中心昨日举办金融创新论坛。', ['江淮大学经济学院', '数据研究中心']],
  ['德国汉堡举办2024年国际船舶展览会，嘉宾出席。', []],
  ['国务院新闻办公室主任李明远昨日召开中外记者会，谈到贸易。', []],
  ['政府今日在政府总部举行「税务前路高峰会」，司长致词。', ['政府']],
  ['公务员学院在政府总部举办第四场「南北合作」讲座，百人参加。', ['公务员学院']],
  ['总理邀请40国领导人参加德国于4月举办的全球森林峰会。', ['德国']],
  ['江淮银行业协会会长李明远5日主持召开第三届供应链金融大会。', []],
  ['江淮银行业协会11日在合肥举行纪念活动，并举办“数字金融论坛”。', ['江淮银行业协会']],
  ['「江淮友好交流协会」将于下月举行「校长高峰论坛」，校长出席。', ['江淮友好交流协会']],
  ['江淮银行业协会将举办一系列具有启发意义的「皖江大师论坛」，学者出席。', ['江淮银行业协会']],
  [
    '江淮大学与青弋江大学共同主办以“数智同行”为主题的“第三届皖江数据论坛”，嘉宾出席。',
    ['江淮大学', '青弋江大学'],
  ],
])('who holds it of %s', (content, organizers) => {
  expect(eventOf(content)?.organizers).toEqual(organizers)
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
    ['第三届供应链金融论坛11月16日在合肥举行。李明远在论坛上以“看得懂的风控”为题致辞。', null],
    ['第三届供应链金融论坛11月16日在合肥举行。首场支付论坛在江淮大学举行，主题为“看得懂的风控”。', null],
    ['第三届供应链金融论坛11月16日在合肥举行。李明远发表题为“看得懂的风控”的演讲。', null],
    ['今年爱眼日的主题是“清晰看世界”。\n各地开展义诊。\n第三届供应链金融论坛11月16日在合肥举行。', null],
  ])('of %s', (content, theme) => {
    expect(eventOf(content)?.theme).toBe(theme)
  })
})
