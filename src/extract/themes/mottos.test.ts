import { describe, expect, test } from 'vitest'
import { createPipeline } from '../../create-pipeline.ts'
import { faultsOf } from '../../rules/check-rules.ts'
import { mottoRules } from './motto-rules.ts'

test('every rule matches its example and leaves its counterexample alone', () => {
  expect(faultsOf(mottoRules)).toEqual([])
})

const { extract } = await createPipeline()
const slogansOf = (content: string) =>
  extract({ id: 'test', content })
    .themes.filter(({ kind }) => kind === 'slogan')
    .map(({ label, mentions: [mention] }) => [label, mention?.sourceSpan.start])

describe('a saying that somebody holds or puts forward is a slogan', () => {
  test.each([
    ['馆长提出“[城里到处是课堂]”的概念，街坊都来听课。'],
    ['他始终相信「[勤勞改變命運]」，每天第一個到廠。'],
    ['局长说，要树立“[人人都是讲解员]”的理念，把山水讲给客人听。'],
    ['学校秉承“[明德修身、求是创新]”的办学精神，已有百年。'],
    ['公司秉持“[先做人，后做事]”，四十年不变。'],
    ['嘉陵商业银行坚持“[客户至上]”的服务理念，增设了夜间柜台。'],
    ['她的座右铭是“[今日事今日毕]”，同事都知道。'],
    ['秉承「[讓天下沒有難修的錶]」的使命，小店開到了第三代。'],
    ['医院以“[让病人少跑一步]”为服务宗旨，改了挂号的办法。'],
    ['他深信“[质量就是生命]”，不合格的一件也不出厂。'],
    ['协会成立以来始终秉持「[聯絡鄉誼，服務街坊]」的宗旨。'],
    ['青禾银行喊出“[数据多跑路，客户少跑腿]”的口号，半年上线了三十项业务。'],
    ['市里提出“[河畔处处是客厅]”这一新理念，沿岸拆了围墙。'],
    ['本届运动会的口号——“[奔跑让城市更近]”，由市民投票选出。'],
    ['创始人坚信“[软件定义汽车]”，把一半人手放在代码上。'],
    ['商會推廣「[多走一步，笑臉迎人]」的理念。'],
    ['他一直信奉“[慢就是快]”的理念，三年才开一家店。'],
    ['研究院踐行「[智能向善]」，免費開放了工具。'],
  ])('%s', marked => {
    const start = marked.indexOf('[')
    const label = marked.slice(start + 1, marked.indexOf(']'))
    const [found, ...others] = slogansOf(marked.replace(/[[\]]/gu, ''))
    expect(others).toEqual([])
    expect(found?.[1]).toBe(start)
    expect(found?.[0]).toHaveLength(label.length)
  })
})

describe('no slogan stands in', () => {
  test.each([
    ['专家提出“数字货币”的概念，引起讨论。'],
    ['市政府提出“河畔城市”的概念，沿岸将建公园。'],
    ['政府参考「无人商店」概念，引入六部自动售卖机。'],
    ['中方提出共建“一带一路”倡议，各方响应。'],
    ['他相信“明天会更好，我们不必着急”，说完就上车了。'],
    ['她相信“市场正在复苏”，打算下月开店。'],
    ['董事长坚信“公司将在明年扭亏为盈”。'],
    ['会议提出“加快建设交通强国”的重大部署。'],
    ['对于所谓“强者就是真理”的理念，代表们不以为然。'],
    ['各方秉持“云溪精神”，继续扩大合作。'],
    ['法院严格遵循“依法”原则，逐条核对。'],
    ['规划提出打造“轨道上的大湾区”的理念已写入文件。'],
    ['警方以“零容忍”态度打击诈骗。'],
    ['他不相信“钱就是一切”，辞了工作去教书。'],
    ['街道践行“两个维护”，组织了学习。'],
    ['该行落实“先买后付”概念股的风险提示。'],
    ['他提出“产品是否合格”的问题，无人回答。'],
    ['公司奉行“有尊严的竞争”政策。'],
    ['园区推广“零碳园区”理念，屋顶铺满了光伏板。'],
    ['银行坚持“绿色金融、普惠金融”的理念。'],
    ['議員難以相信該局稱「沒有統計」。'],
  ])('%s', content => {
    expect(slogansOf(content)).toEqual([])
  })
})
