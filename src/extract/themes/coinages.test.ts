import { describe, expect, test } from 'vitest'
import { createPipeline } from '../../create-pipeline.ts'

const { extract } = await createPipeline()
const labels = (content: string, kind: string): string[] =>
  extract({ id: 'test', content })
    .themes.filter(theme => theme.kind === kind)
    .map(({ label }) => label)
const lines = (block: string): string[] =>
  block
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
/** Each line is a text, with the expected theme behind `=>`. */
const cases = (block: string): string[][] =>
  lines(block).map(line => line.split('=>').map(part => part.trim()))

describe('compounds', () => {
  test.each(
    cases(`
    推行“保险+气象”服务。 => 保险+气象
    打造「场景＋平台」的新模式。 => 场景＋平台
    论坛聚焦“科技 + 金融”融合。 => 科技 + 金融
    以‘产业+数据’为抓手。 => 产业+数据
    推进“党建+信用+服务”工作。 => 党建+信用+服务
    发展“互联网+”行动。 => 互联网+
    探索“AI+医疗”应用。 => AI+医疗
    构建“科研—转化—融资”循环。 => 科研—转化—融资
    银行探索投顾+工具的做法。 => 投顾+工具
    採用「線上+線下」服務。 => 线上+线下
    推出“数字人民币+文旅”场景。 => 数字人民币+文旅
    推广“保单+信贷”产品。 => 保单+信贷
    建立“龙头企业+合作社+农户”机制。 => 龙头企业+合作社+农户
    发挥“政府+市场”作用。 => 政府+市场
  `),
  )('%s', (content, label) => {
    expect(labels(content ?? '', 'compound')).toEqual([label])
  })

  test.each(
    lines(`
    一加一等于二，1+1=2。
    客服电话是+86 10 1234 5678。
    评级机构给予A+评级。
    该片获得了B+的口碑。
    系统升级到3.0+版本。
    共有12+3名学生参加。
    公式为a+b。
    已有16,000+个用户。
    气温为+5度。
    服务时间为7+24小时。
    该行保险业务增长较快。
    他说加上科技的力量就好了。
    “保险气象”服务受到欢迎。
    推动“科研——转化”工作。
  `),
  )('are none in: %s', content => {
    expect(labels(content, 'compound')).toEqual([])
  })
})

describe('series', () => {
  test.each(
    cases(`
    推动移动化、智能化、数字化发展。 => 移动化、智能化、数字化
    营造市场化、法治化、国际化营商环境。 => 市场化、法治化、国际化
    突出基础性、战略性、前瞻性。 => 基础性、战略性、前瞻性
    增强生命力、凝聚力和影响力。 => 生命力、凝聚力、影响力
    提升获得感、幸福感、安全感。 => 获得感、幸福感、安全感
    发展绿色金融、普惠金融、养老金融。 => 绿色金融、普惠金融、养老金融
    协作涉及跨产业、跨地区和跨层面。 => 跨产业、跨地区、跨层面
    构建多层次、广覆盖、差异化的体系。 => 多层次、广覆盖、差异化
    发展新技术、新产品、新业态。 => 新技术、新产品、新业态
    推進標準化、模組化、平台化。 => 标准化、模组化、平台化
    推动网络化、智能化、绿色低碳化。 => 网络化、智能化、绿色低碳化
    建设“一体两翼”格局。 => 一体两翼
    落实“三新一高”要求。 => 三新一高
    提高安全性、可靠性、可控性。 => 安全性、可靠性、可控性
    培养知识型、技能型、创新型人才。 => 知识型、技能型、创新型
  `),
  )('%s', (content, label) => {
    expect(labels(content ?? '', 'series')).toEqual([label])
  })

  test.each(
    lines(`
    一季度、二季度利润增长。
    北京、上海、广州等地参加。
    李明远、王志强、周文海出席。
    银行、保险、证券公司都来了。
    共建“一带一路”成果丰硕。
    坚持“一国两制”方针。
    民安国中、新港国中、大吉国中的师生参加。
    农业、工业、服务业稳步增长。
    会议听取了汇报、讨论了方案。
    行长、董事长、总经理致辞。
    他一心一意、三心二意都试过。
    共“一百二十”家机构。
    贷款、存款、理财均有增长。
    历史的选择、人民的选择。
    投资、消费、出口共同发力。
    七上八下的水桶。
  `),
  )('are none in: %s', content => {
    expect(labels(content, 'series')).toEqual([])
  })
})

describe('slogans', () => {
  test.each(
    cases(`
    论坛以“数智同行”为主题。 => 数智同行
    大会以“开放创新 合作共赢”为年度主题。 => 开放创新 合作共赢
    本届年会主题为“碳路同行”。 => 碳路同行
    今年主题是「智慧生活新篇章」。 => 智慧生活新篇章
    嘉宾围绕“数字普惠”的主题展开讨论。 => 数字普惠
    他发表题为“看得懂的风控”的演讲。 => 看得懂的风控
    会上，他作题为《走向开放的银行》的报告。 => 走向开放的银行
    与会者紧扣“稳健前行”主题交流。 => 稳健前行
    现场举办“绿色出行”主题沙龙。 => 绿色出行
    论坛以‘共建共享’为题。 => 共建共享
    今年論壇主題「啟動新引擎」，剖析環球商機。 => 启动新引擎
    年会延续“链接世界，共创未来”这一主题。 => 链接世界，共创未来
  `),
  )('%s', (content, label) => {
    expect(labels(content ?? '', 'slogan')).toEqual([label])
  })

  test('of a list are each one', () => {
    expect(labels('设有“智慧生活”、“数码文化”及“绿色出行”三大主题。', 'slogan')).toEqual([
      '智慧生活',
      '数码文化',
      '绿色出行',
    ])
  })

  test.each(
    lines(`
    以“数智同行”为例说明。
    本届大会主题鲜明，“数智同行”成为热词。
    嘉宾围绕“数智同行”系统展开讨论。
    他说：“风险可控。”
    “数智同行”系列展览开幕。
    公司推出“安心贷”产品。
    他为“安心贷”站台。
    设有“安心”、“放心”两家门店。
    主题公园游人如织。
    行长在开幕式的主旨演讲为“数字江淮”建设指明方向。
    题材新颖的影片上映。
  `),
  )('are none in: %s', content => {
    expect(labels(content, 'slogan')).toEqual([])
  })
})
