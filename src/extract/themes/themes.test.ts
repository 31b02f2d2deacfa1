import { describe, expect, test } from 'vitest'
import { createPipeline } from '../../create-pipeline.ts'

const { extract } = await createPipeline()
const themesOf = (content: string, kind: string) =>
  extract({ id: 'test', content }).themes.filter(theme => theme.kind === kind)

test('a compound is the same whatever the order, width and spacing of its parts', () => {
  const [theme, ...others] = themesOf('推行“产业 + 数据”。又说“数据＋产业”。再说“產業+數據”。', 'compound')
  expect(others).toEqual([])
  expect(theme).toMatchObject({
    label: '产业 + 数据',
    aliases: ['数据＋产业', '产业+数据'],
    standard: '产业+数据',
    parts: [
      { label: '产业', keyword: '产业' },
      { label: '数据', keyword: '数据' },
    ],
  })
  expect(theme?.mentions).toHaveLength(3)
})

test.each([
  ['他以《账户里的安全》为题作报告。', ['账户里的安全']],
  ['大会主题：开放、融合、共生\n会议地点：合肥', ['开放、融合、共生']],
  ['论坛主题是「數智同行」。', ['数智同行']],
  ['本届大会主题鲜明，嘉宾踊跃发言。', []],
  ['去年谈增长，今年主题则为「释放动能」。', ['释放动能']],
  ['嘉宾围绕“伙伴·产业·智库”三大主题，深入探讨。', ['伙伴·产业·智库']],
  ['年会的主题是“‘数智同行’新十年：机遇与展望”，百人参加。', ['‘数智同行’新十年：机遇与展望']],
  ['学者就“利率与汇率”“贸易与就业”等议题讨论。', []],
  [
    '按本屆論壇主題──「高質量共建『數智同行』，攜手發展」，共設九場分論壇。',
    ['高质量共建『数智同行』，携手发展'],
  ],
  ['座谈会上，教授以"Do what you enjoy"（做喜欢的事）为主题演讲。', ['Do what you enjoy']],
])('the slogans of %s', (content, labels) => {
  expect(themesOf(content, 'slogan').map(({ label }) => label)).toEqual(labels)
})

describe('keywords', () => {
  test.each([
    ['两国重申一个中国原则，并谈到设备更新。', '一个中国原则'],
    ['央行强调，江淮银行业协会支持监管。江淮银行业协会成立。', '江淮银行业协会'],
    ['会议讨论数字农业和反制措施。', '反制措施'],
    ['合肥智慧城市发展联盟成立。合肥智慧城市发展联盟有会员三百家。', '智慧城市'],
    ['双方谈到朝鲜半岛。朝鲜半岛局势缓和。', '朝鲜半岛'],
    ['上海推进“四个中心”建设。', '四个中心'],
    ['校长谈双高计划。双高计划有三年。', '双高计划'],
    ['学院要办成特色型大学。特色型大学重在应用。', '特色型大学'],
    ['立法会讨论本地立法。本地立法需时。', '本地立法'],
    ['银行下调经济前景评估。', '经济前景'],
    ['城区空置率上升，诈骗案增多，诈骗案多在网上。', '诈骗案'],
  ])('hold terms of any words, and organizations: %s', (content, label) => {
    expect(themesOf(content, 'keyword').map(theme => theme.label)).toContain(label)
  })

  test.each([
    ['行动支付普及很快。银行推广移动支付。', '移动支付', ['行动支付', '移动支付']],
    ['人工智能（AI）发展很快。AI改变银行，人工智能带来机会。', '人工智能', ['人工智能', 'AI']],
    ['扶持小微企業，小微企受惠。', '小微企业', ['小微企业', '小微企']],
    ['他談到數位人民幣。數字人民幣試點擴大。', '数字人民币', ['数位人民币', '数字人民币']],
    ['企业看重ESG（环境治理）。ESG评级与环境治理并重。', '环境治理', ['环境治理', 'ESG']],
  ])('written in several ways are one: %s', (content, standard, written) => {
    const theme = themesOf(content, 'keyword').find(other => other.standard === standard)
    expect([theme?.label, ...(theme?.aliases ?? [])].sort()).toEqual([...written].sort())
  })

  test.each([
    ['跨境支付平台上线，跨境支付更快。', '跨境支付', '支付'],
    ['农业保险扩面，农业保险提标。', '农业保险', '保险'],
    ['監理沙盒試點擴大，監理沙盒受到重視。', '监理沙盒', '监管'],
  ])('belong to a topic: %s', (content, label, topic) => {
    expect(themesOf(content, 'keyword').find(theme => theme.label === label)?.topic).toBe(topic)
  })

  test('hold no part of a phrase that is said only as a whole', () => {
    const labels = themesOf('沿江国际开放枢纽挂牌。沿江国际开放枢纽有三区。', 'keyword').map(
      ({ label }) => label,
    )
    expect(labels).toContain('沿江国际开放枢纽')
    expect(labels.filter(label => ['国际开放', '国际开放枢纽', '开放枢纽'].includes(label))).toEqual([])
  })

  test.each([
    ['大会新闻见https://example.com/news/summit，新闻共三篇。', ['https', 'news', 'summit', 'example.com']],
    ['他来自Hong Kong，曾在Hong Kong任教。', ['Hong', 'Kong']],
    ['这篇very long的文章，very long。', ['very', 'long']],
  ])('are no parts of addresses or of English phrases: %s', (content, parts) => {
    const labels = themesOf(content, 'keyword').map(({ label }) => label)
    expect(labels.filter(label => parts.includes(label))).toEqual([])
  })

  test.each([
    ['团队开源了Kubelane，Kubelane 适合混合云。', 'Kubelane'],
    ['AI PC上市，厂商看好AI PC。', 'AI'],
  ])('may be words of Latin script: %s', (content, label) => {
    expect(themesOf(content, 'keyword').map(theme => theme.label)).toContain(label)
  })

  test('leave names, general words and numbers alone', () => {
    const labels = themesOf('记者张明远表示，今年情况很好，代表们有3个方面的意见。', 'keyword').map(
      ({ label }) => label,
    )
    expect(labels.filter(label => ['记者', '张明远', '今年', '情况', '方面'].includes(label))).toEqual([])
  })
})
