import { expect, test } from 'vitest'
import { createPipeline } from '../../../create-pipeline.ts'

const { extract } = await createPipeline()

test.each([
  ['国际清算协会（ICO）预计，明年的增速会放缓。', '国际清算协会', '明年的增速会放缓。'],
  ['“转型是一场漫长的战争，”国际清算协会（ICO）表示。', '国际清算协会', '转型是一场漫长的战争，'],
  [
    '“转型很难，”青禾科技首席执行官马克·亨德森（Mark Henderson）说，“关键在于客户。”',
    '马克·亨德森',
    '转型很难，关键在于客户。',
  ],
  [
    '局长林郑若溪出席。有记者向郑若溪提问。林郑若溪回答，昨日已经留意此事。',
    '林郑若溪',
    '昨日已经留意此事。',
  ],
  ['江淮集团高级顾问克雷格·艾伦大使提到，香港荟萃全球企业家。', '克雷格·艾伦', '香港荟萃全球企业家。'],
  [
    '“本来我距离最远，现在大家一样近。”身处云岭的陆一鸣拿起了话筒。陆一鸣是局长。',
    '陆一鸣',
    '本来我距离最远，现在大家一样近。',
  ],
  ['校长胡海岩到会。胡校长表示，学部有利于学科的交叉与融合。', '胡海岩', '学部有利于学科的交叉与融合。'],
  ['行政长官林郑若溪到会。林郑指面对动荡，需要尽最大努力。', '林郑若溪', '面对动荡，需要尽最大努力。'],
  ['行政长官林郑若溪到会。林郑续指，居民会遇到不少障碍。', '林郑若溪', '居民会遇到不少障碍。'],
  ['日本首相渡边健司抵达云岭。渡边表示，双方需要继续对话。', '渡边健司', '双方需要继续对话。'],
  ['江淮统计处在会上公布，上月出口回升。', '江淮统计处', '上月出口回升。'],
  ['上诉庭在判词中认为，披露会有违初衷。', '上诉庭', '披露会有违初衷。'],
  ['校长胡海岩到会。胡先生在受访时说政府正研究办法。', '胡海岩', '政府正研究办法。'],
  ['青弋运动下属武装派别“远山旅”21日称，行动会继续。', '远山旅', '行动会继续。'],
  ['江淮集团董事长陈若川到会。陈又指，各方应尽快合作。', '陈若川', '各方应尽快合作。'],
  ['法总统称合作会继续\n法国总统马塞尔·杜邦抵达云岭。', '马塞尔·杜邦', '合作会继续'],
  ['美财长称关税会照旧\n美国财政部部长约翰·米勒抵达云岭。', '约翰·米勒', '关税会照旧'],
  ['暂委裁判官陆一鸣昨日开庭。裁判官指出，被告没有悔意。', '陆一鸣', '被告没有悔意。'],
  ['【青禾证券：明年的增速会放缓，利润会回升】云岭银行行长陆一鸣表示，利率不变。', '陆一鸣', '利率不变。'],
])('who says the words of %s', (content, speaker, words) => {
  expect(extract({ id: 'test', content }).quotes.map(quote => [quote.speaker, quote.text])).toEqual([
    [speaker, words],
  ])
})

test.each([
  '法总统称合作会继续\n法国副总统马塞尔·杜邦抵达云岭。',
  '法总统称合作会继续\n法国总统马塞尔·杜邦与前法国总统皮埃尔·马丁抵达云岭。',
])('leaves a title that more than one person may hold without a name: %s', content => {
  expect(extract({ id: 'test', content }).quotes.map(quote => quote.speaker)).toEqual([null])
})

test('takes the words before a name to whom the text has introduced already as part of it', () => {
  const content =
    '青禾银行董事长陆一鸣、云岭证券总裁沈知微到会。沈知微认为，风险正在下降。“数字经济正展现强大的生命力。”青禾银行董事长陆一鸣认为，身份认证是基础。'
  expect(extract({ id: 'test', content }).quotes.map(quote => [quote.speaker, quote.text])).toEqual([
    ['沈知微', '风险正在下降。'],
    ['陆一鸣', '数字经济正展现强大的生命力。'],
    ['陆一鸣', '身份认证是基础。'],
  ])
})

test('goes on with whom the paragraph is about since the last report', () => {
  const content =
    '青禾银行董事长沈知微说，转型正在普及。\n云岭证券总裁陆一鸣正研究如何化解过剩。“不能单靠政府，还要靠市场探索新的商业模式。”\n陆一鸣认为，平台是趋势。'
  expect(extract({ id: 'test', content }).quotes.map(quote => quote.speaker)).toEqual([
    '沈知微',
    '陆一鸣',
    '陆一鸣',
  ])
})
