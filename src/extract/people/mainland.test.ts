import { describe, expect, test } from 'vitest'
import { peopleOf } from './testing/people-of.ts'

/** People as reports of the mainland on states, wards and learned societies give them. */
describe('ministers of a country by one character', () => {
  test.each([
    ['俄防长科兹洛夫表示，演习照常进行。', ['科兹洛夫: 防长@俄']],
    ['叙外长萨希尔表示，演习照常进行。', ['萨希尔: 外长@叙']],
    ['英外交大臣格林尔德抵达云岭。', ['格林尔德: 外交大臣@英']],
    ['路透社援引俄外长伊万诺夫的话报道，谈判将继续。', ['伊万诺夫: 外长@俄']],
    ['路透社援引白宫发言人萨基尔的话说，会谈有成效。', ['萨基尔: 发言人@白宫']],
    ['中美总统会谈。', []],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('names written by sound that are places, companies or words as well', () => {
  test.each([
    ['伊朗外长格林举行记者会。', ['格林: 外长@伊朗']],
    ['云岭省省长福特表示，将反击。', ['福特: 省长@云岭省']],
    ['希腊政府发言人马里纳基斯28日表示，会晤取消。', ['马里纳基斯: 发言人@希腊政府']],
    ['发言人福特汽车有限公司供图。总书记多次强调。教师立德树人。', []],
    ['负责人依法进行宣誓。', []],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('names between an organization and a title, and before what they are elected to', () => {
  test.each([
    ['会议由云岭大学展涛校长主持。', ['展涛: 校长@云岭大学']],
    [
      '通过投票，李若川、岳东、王思远新当选为云岭学会理事。',
      ['李若川: 理事@云岭学会', '岳东: 理事@云岭学会', '王思远: 理事@云岭学会'],
    ],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('physicians of a ward', () => {
  test.each([
    ['云岭医院呼吸科副主任医师李若川提醒', ['李若川: 副主任医师@云岭医院呼吸科']],
    ['云岭医院儿科主治医师李若川说', ['李若川: 主治医师@云岭医院儿科']],
    ['呼吸科副主任医师李若川提醒', ['李若川: 副主任医师@']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('reporters of a page, and titles behind the name', () => {
  test.each([
    [
      '江淮社记者 李若川、王思远 记者从云岭大会新闻中心获悉，明日开会。',
      ['李若川: 记者@江淮社', '王思远: 记者@江淮社'],
    ],
    ['李若川 记者 王思远摄', ['李若川: ', '王思远: 记者@']],
    ['（总台记者 李若川）', ['李若川: 记者@总台']],
    ['雷锋网编辑部报道', []],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('words beside a title or in brackets that are no names', () => {
  test.each([
    ['李若川总书记考察的第一站是云岭。', ['李若川: 总书记@']],
    ['李若川总书记考察山东时强调', ['李若川: 总书记@']],
    ['云岭总统特罗普尔提高关税。', ['特罗普尔: 总统@云岭']],
    ['云岭国民会议主席加法罗娃到访。', ['加法罗娃: 主席@云岭国民会议']],
    ['要加强校风学风、师德师风建设。要实现高质高效。', []],
    ['云岭圣战组织（奥尔莫德）下属武装发动袭击。', []],
    ['俄军控制了该地区的奥尔曼斯科耶。', []],
    ['会见奥尔莫登时，双方交谈。', ['奥尔莫登: ']],
    ['他登时无言。', []],
    ['7月25日，开馆仪式在江淮市徐汇区举行。徐汇区委常委李若川致辞。', ['李若川: 常委@徐汇区委']],
    ['李若川、姚郁与新进教师握手。', ['李若川: ', '姚郁: ']],
    ['我们邀请谢佳与 Ledger 团队一起进行访谈。', []],
    ['我们邀请覃思与王宁一起进行访谈。', ['覃思: ', '王宁: ']],
    ['青禾银行行长王加和以“绿色金融”为题演讲。', ['王加和: 行长@青禾银行']],
    // Known names, and others that hold them or are called after them.
    ['江淮学院院长吴格非教授、黄孙权到场。', ['吴格非: 院长@江淮学院, 教授@江淮学院', '黄孙权: ']],
    ['周恩来政府管理学院弘扬周恩来精神。', []],
    ['我们与布什和普京会面，祝拜登健康。', ['布什: ', '普京: ']],
    [
      '王思远李若川蔡奇丁明哲出席会议\n王思远、李若川、蔡奇、丁明哲出席会议。',
      ['王思远: ', '李若川: ', '蔡奇: ', '丁明哲: '],
    ],
    ['蓝田县已建成三家孵化器，蓝田县将继续支持。', []],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})
