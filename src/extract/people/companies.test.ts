import { describe, expect, test } from 'vitest'
import { peopleOf } from './testing/people-of.ts'

/** Companies as their own wires, financial papers and reports of start-ups name them: by a short name that no suffix tells. */
describe('the short name of a company before those who lead it', () => {
  test.each([
    ['岑源创始合伙人李若川到场。', ['李若川: 创始合伙人@岑源']],
    ['李若川和高岑创始合伙人陈启明都到场。', ['李若川: ', '陈启明: 创始合伙人@高岑']],
    ['王思远向他介绍了高岑创始合伙人陈启明。', ['王思远: ', '陈启明: 创始合伙人@高岑']],
    ['参加论坛的嘉宾有绿珩资本创始合伙人李若川。', ['李若川: 创始合伙人@绿珩资本']],
    ['王思远是北极星创始人李若川的同学。', ['王思远: ', '李若川: 创始人@北极星']],
    [
      '成员包括倚天资讯总经理李若川、金沄通科技总经理王思远等。',
      ['李若川: 总经理@倚天资讯', '王思远: 总经理@金沄通科技'],
    ],
    ['Google全球副总裁暨亚太区总裁李若川表示', ['李若川: 全球副总裁@Google, 总裁@亚太区']],
    ['Google台湾及香港总经理李若川表示', ['李若川: 总经理@Google台湾及香港']],
    ['沄达(2409)董事长李若川表示', ['李若川: 董事长@沄达']],
    ['云岭网（Cloudnet）总裁李若川到场。Cloudnet总裁李若川表示', ['李若川: 总裁@Cloudnet']],
    ['光伏龙头云岭绿能（600012.SH）总裁李若川表示', ['李若川: 总裁@云岭绿能']],
    ['贝壳楼（纽交所：BKL）联合创始人李若川表示', ['李若川: 联合创始人@贝壳楼']],
    ['李若川是云岭科技的董事。', ['李若川: 董事@云岭科技']],
    ['岑源创始人李若川到场。王思远是岑源的董事。', ['李若川: 创始人@岑源', '王思远: 董事@岑源']],
    [
      '云岭科技董事长李若川到场。王思远曾任云岭科技的顾问。',
      ['李若川: 董事长@云岭科技', '王思远: 顾问@云岭科技'],
    ],
    ['云岭银行行政总裁祈若川（Noel Holtby）表示', ['祈若川: 行政总裁@云岭银行']],
    ['民企董事长李若川到场。', ['李若川: 董事长@']],
    // What opens with a surname and says something is nobody behind the title.
    ['李若川总裁宣布开会。', ['李若川: 总裁@']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('names of any characters', () => {
  test.each([
    // Words of grammar that the segmenter guesses to begin the name.
    ['记者采访了裕栋云计算总经理李若川。', ['李若川: 总经理@裕栋云计算']],
    ['本文系澄隆证券专栏作者李若川发表', ['李若川: 专栏作者@澄隆证券']],
    // Characters that the segmenter knows as measures or names by sound.
    ['泓青信息技术有限公司总经理李若川说', ['李若川: 总经理@泓青信息技术有限公司']],
    ['钧优银行行长李若川说', ['李若川: 行长@钧优银行']],
    ['睿紫支付创始人李若川说', ['李若川: 创始人@睿紫支付']],
    ['桐星睿航空主席兼行政总裁李若川说', ['李若川: 主席@桐星睿航空, 行政总裁@桐星睿航空']],
    ['睿翰高级分析师伊尔莎·诺维克表示', ['伊尔莎·诺维克: 高级分析师@睿翰']],
    ['竞争法学者伊尔莎·诺维克表示', ['伊尔莎·诺维克: 学者@']],
    // Companies are called by what is a field elsewhere, but not by what an office is for.
    ['岑源法务总监李若川到场。', ['李若川: 法务总监@岑源']],
    ['岑源资产总监李若川到场。', ['李若川: 总监@岑源资产']],
    ['云岭集团行政总裁李若川表示', ['李若川: 行政总裁@云岭集团']],
    ['云岭银行代行长李若川表示', ['李若川: 代行长@云岭银行']],
    ['开启医疗（SZ 001234，收盘价：5.56元）发布公告，董事长李若川辞职。', ['李若川: 董事长@开启医疗']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('companies in Latin script before a title', () => {
  test.each([
    ['Cloudnet总精算师卡琳·奥兰德表示', ['卡琳·奥兰德: 总精算师@Cloudnet']],
    ['Cloudnet总精算师到场。', []],
    ['Cloudnet首席执行官李若川表示', ['李若川: 首席执行官@Cloudnet']],
    ['李若川，Cloudnet首席执行官', ['李若川: 首席执行官@Cloudnet']],
    ['Cloudnet CEO 李若川表示', ['李若川: CEO@Cloudnet']],
    ['Cloudnet董事长兼CEO卡琳·奥兰德（Karin Olander）表示', ['卡琳·奥兰德: 董事长@Cloudnet, CEO@Cloudnet']],
    ['时任Cloudnet CEO的卡琳·奥兰德表示', ['卡琳·奥兰德: CEO@Cloudnet']],
    ['Alder Bay的CEO兼联合创始人李若川表示', ['李若川: CEO@Alder Bay, 联合创始人@Alder Bay']],
    ['李若川不再担任Cloudnet CEO。', ['李若川: CEO@Cloudnet']],
    ['李若川是AI公司Cloudnet的联合创始人。', ['李若川: 联合创始人@Cloudnet']],
    ['谷歌Cloudnet首席技术官李若川表示', ['李若川: 首席技术官@谷歌Cloudnet']],
    ['云岭公司IT总监李若川表示', ['李若川: IT总监@云岭公司']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('the company that a notice is about', () => {
  test.each([
    [
      '云岭国际（00656.HK）公布，公司董事变更。公司创始人李若川升任联席董事长，公司执行董事王思远出任公司CFO。',
      ['李若川: 创始人@云岭国际, 联席董事长@云岭国际', '王思远: 执行董事@云岭国际, CFO@云岭国际'],
    ],
    [
      '阶辰星河宣布，李若川正式出任公司董事长。阶辰星河CEO王思远表示欢迎。',
      ['李若川: 董事长@阶辰星河', '王思远: CEO@阶辰星河'],
    ],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('the one company that a text is about holds bare titles of companies', () => {
  test.each([
    [
      '云岭科技（601234）10月14日晚间公告，公司董事会收到董事长李若川的辞呈。\n同日收到董事会秘书王思远的辞呈。指定董事陈启明代行职责。',
      ['李若川: 董事长@云岭科技', '王思远: 董事会秘书@云岭科技', '陈启明: 董事@云岭科技'],
    ],
    [
      '证券代码：601234 证券简称：云岭科技\n云岭科技股份有限公司\n云岭科技股份有限公司（以下简称“公司”）董事会于近日收到董事李若川先生的书面辞呈。李若川先生辞去公司第八届董事会董事职务。\n云岭科技股份有限公司董事会',
      ['李若川: 董事@云岭科技股份有限公司'],
    ],
    [
      '云岭绿能有限公司（以下简称“股份公司”）举行说明会。股份公司党委书记、董事长李若川，独立董事王思远参加。',
      ['李若川: 党委书记@云岭绿能有限公司, 董事长@云岭绿能有限公司', '王思远: 独立董事@云岭绿能有限公司'],
    ],
    [
      '北辰通电讯有限公司（「本公司」）董事会宣布，本公司执行董事李若川先生已请辞。\n董事会主席王思远先生表示感谢。',
      ['李若川: 执行董事@北辰通电讯有限公司', '王思远: 董事会主席@北辰通电讯有限公司'],
    ],
    [
      '青禾银行：李若川接任总裁\n青禾银行今日发布公告。公告称，董事会同意董事长王思远辞职。',
      ['李若川: 总裁@青禾银行', '王思远: 董事长@青禾银行'],
    ],
    [
      '1月7日丨云岭科技（601234.SH）公布，公司董事会收到李若川的辞呈。\n同意公司董事长王思远先生代行职权。',
      ['李若川: ', '王思远: 董事长@云岭科技'],
    ],
    [
      '云岭科技（601234）10月14日晚间公告，董事会已议决解除李若川的行政总裁一职。',
      ['李若川: 行政总裁@云岭科技'],
    ],
    // Somebody else's company stands nearer.
    [
      '云岭科技（601234）今日发布公告，与青禾科技签约。\n青禾科技昨日开会，总经理李若川到场。',
      ['李若川: 总经理@青禾科技'],
    ],
    // Two companies as much spoken of: neither is the text's.
    ['云岭科技（601234）和青禾科技（601235）今日都跌停。\n记者在会上见到董事长李若川。', ['李若川: 董事长@']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('a company that no list knows, told by the places where it stands', () => {
  test.each([
    [
      '辰川甄选公告：王思远辞任总裁\n昨日晚间，辰川甄选在港交所公告称，感谢董事长李若川。',
      ['王思远: 总裁@辰川甄选', '李若川: 董事长@辰川甄选'],
    ],
    ['大气的数码通总裁李若川宣布辞职。\n数码通电讯集团有限公司宣布，李若川辞职。', ['李若川: 总裁@数码通']],
    [
      '云岭科技：李若川接任总裁\n云岭科技今日发布公告。公告称，董事会同意董事长王思远辞职。',
      ['李若川: 总裁@云岭科技', '王思远: 董事长@云岭科技'],
    ],
    [
      '2月10号，兆川股份发布公告称，公司收到李若川先生的辞呈。\n兆川股份表示，暂由公司董事王思远先生代行职责。',
      ['李若川: ', '王思远: 董事@兆川股份'],
    ],
    // What stands there once, or is a word of every text, is no company.
    ['收市后公布业绩。收市后股价大涨，总裁李若川表示', ['李若川: 总裁@']],
    // People have headlines and things of their own too.
    [
      '李若川：我们先做平台\n主席李若川宣布开会。\n李若川：谢谢各位。\n李若川总裁表示',
      ['李若川: 主席@, 总裁@'],
    ],
    ['毒品旗下：总裁李若川表示。资产公告称，资产市值大涨。', ['李若川: 总裁@']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('several offices in one company', () => {
  test.each([
    [
      '云海日报社今天任命执行副社长暨营运长李若川，取代社长暨执行长王思远。',
      ['李若川: 执行副社长@云海日报社, 营运长@云海日报社', '王思远: 社长@云海日报社, 执行长@云海日报社'],
    ],
    ['近日，公司董事会收到公司董事、董事会秘书李若川先生递交的辞职报告。', ['李若川: 董事@, 董事会秘书@']],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})
