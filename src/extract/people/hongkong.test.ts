import { describe, expect, test } from 'vitest'
import { peopleOf } from './testing/people-of.ts'

/** Titles and bodies as news of Hong Kong gives them. */
describe('a union is the body and its chairman the title', () => {
  test.each([
    ['机场员工工会主席李若川表示', ['李若川: 主席@机场员工工会']],
    ['海员工会主席李若川表示', ['李若川: 主席@海员工会']],
    ['货柜车司机工会主席李若川表示', ['李若川: 主席@货柜车司机工会']],
    ['的士司机从业员总会主席李若川表示', ['李若川: 主席@的士司机从业员总会']],
    // Behind a company's name or a mark the union is that of the body named before.
    ['云岭银行党委副书记、工会主席李若川表示', ['李若川: 党委副书记@云岭银行, 工会主席@云岭银行']],
    ['云岭银行工会主席李若川表示', ['李若川: 工会主席@云岭银行']],
    ['工会主席李若川表示', ['李若川: 工会主席@']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('one office of party and government has one head', () => {
  test.each([
    ['中央台办、国务院台办主任李若川到场。', ['李若川: 主任@中央台办, 主任@国务院台办']],
    [
      '他会见中央港澳工作办公室、国务院港澳办副主任李若川。',
      ['李若川: 副主任@中央港澳工作办公室, 副主任@国务院港澳办'],
    ],
    ['中央宣传部、国务院新闻办主任李若川到场。', ['李若川: 主任@国务院新闻办']],
    ['市教育局、市卫健委主任李若川到场。', ['李若川: 主任@市卫健委']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('members of the parliament whose committee the text names', () => {
  test.each([
    [
      '立法会福利事务委员会讨论扶贫。劳工界议员李若川、选委界别议员王思远提问。',
      ['李若川: 议员@立法会', '王思远: 议员@立法会'],
    ],
    ['立法会开会。九龙西南议员李若川提问。', ['李若川: 议员@立法会']],
    ['立法会开会。民建联议员李若川提问。', ['李若川: 议员@民建联']],
    ['选委李若川表示，选举委员王思远同意。', ['李若川: 选委@', '王思远: 选举委员@']],
    ['出席座谈会的港区人大代表、选委界立法会议员李若川表示', ['李若川: 代表@港区人大, 议员@立法会']],
    ['行政长官选举委员李若川表示', ['李若川: 选举委员@']],
    ['选举委员会主席李若川表示', ['李若川: 主席@选举委员会']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('titles to come, given up, or held for a time', () => {
  test.each([
    ['云岭联盟下任外交政策高级代表李若川表示', ['李若川: 外交政策高级代表@云岭联盟']],
    [
      '李若川先后辞去云岭商会主席、云海学会副会长，以及云岭大学校董等职务。',
      ['李若川: 主席@云岭商会, 副会长@云海学会, 校董@云岭大学'],
    ],
    ['离港期间，将由房屋局副局长李若川署任局长。', ['李若川: 副局长@房屋局']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('where bodies and fields begin', () => {
  test.each([
    ['新医学院筹备委员会联席主席李若川表示', ['李若川: 联席主席@新医学院筹备委员会']],
    ['西九龙总区刑事部警司李若川表示', ['李若川: 警司@西九龙总区刑事部']],
    ['海关有组织罪案调查科高级监督李若川表示', ['李若川: 高级监督@海关有组织罪案调查科']],
    ['美国罗斯福政府俄乌问题特使李若川到场。', ['李若川: 俄乌问题特使@美国罗斯福政府']],
    ['日本经济安全担当大臣李若川表示', ['李若川: 经济安全担当大臣@日本']],
    ['参议院多数党领袖李若川表示', ['李若川: 多数党领袖@参议院']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('names whose last character a word behind them begins with', () => {
  test.each([
    ['他与部长石泰峰会面。', ['石泰峰: 部长@']],
    ['评论员周启文说，会跟进。', ['周启文: 评论员@']],
    ['部长石泰到峰会会场。', ['石泰: 部长@']],
    ['作家周启小说获奖。', ['周启: 作家@']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('spokesmen for a policy', () => {
  test.each([
    ['工联会房屋事务发言人李若川表示', ['李若川: 房屋事务发言人@工联会']],
    ['新民党医疗政策发言人李若川表示', ['李若川: 医疗政策发言人@新民党']],
    ['民政事务局发言人李若川表示', ['李若川: 发言人@民政事务局']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('what somebody is besides', () => {
  test.each([
    ['经民联议员、商界的李若川表示', ['李若川: 议员@经民联']],
    ['立法会议员、工联会的李若川表示', ['李若川: 议员@立法会']],
    ['商界的李若川表示', ['李若川: ']],
    ['李若川本身是律师，王思远为社联业务总监。', ['李若川: 律师@', '王思远: 业务总监@社联']],
    ['本身是社联主席的航运界议员李若川表示', ['李若川: 主席@社联, 议员@']],
    [
      '政府委任李若川为咨询局主席，王思远为副主席，同时委任10人为注册局成员。',
      ['李若川: 主席@咨询局', '王思远: 副主席@咨询局'],
    ],
    ['平机会有十名委员，包括委任委员李若川。', ['李若川: 委任委员@平机会']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('rulers with a number, and heads of a region named before', () => {
  test.each([
    ['英国国王查理斯三世到场。', ['查理斯三世: 国王@英国']],
    ['英王查理斯三世到场。', ['查理斯三世: 英王@']],
    ['总统特罗普尔一世纪前到访。', ['特罗普尔: 总统@']],
    [
      '新疆维吾尔自治区党委书记李若川、自治区主席王思远到场。',
      ['李若川: 党委书记@新疆维吾尔自治区', '王思远: 主席@新疆维吾尔自治区'],
    ],
    ['自治区主席李若川到场。', ['李若川: 主席@自治区']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})
