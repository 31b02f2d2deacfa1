import { announcement } from '../../organizations/announcement-rules.ts'

/** What a share does: 佐丹奴|升逾1%, 周生生|跌约0.7%, 佐丹奴|和莎莎升逾1%. */
export const priceAfter =
  /^(?:[和及与、][^，,。；、和及与0-9]{2,8})*(?:[急飙飆爆劲倒再微轻最曾]?(?:[升跌涨挫扬泻]|反弹|回升|回落|下跌|上升|走高)[逾约近超至幅]?\s?[0-9][0-9.]*\s?(?:[%％点元厘仙]|个?百分)|(?:股价|收报|早段|现价|尾市))/u
/** What companies announce, in headlines of the market, and how their shares are marked: 青禾|公告，, 青禾|：预计盈利, 青禾|(14.1,0.2). */
export const announcementAfter = new RegExp(
  `^(?:${announcement}[，,：]|披露(?:20|股权|业绩|投资者|限制性|一季|半年|年报)|发布(?:业绩|20|股权|限制性|[一三]季|半年|年报|${announcement})|[：:](?:预计(?:20|净利|盈利|上半年|前三季)|20\\d\\d年(?:净利|营收|业绩|度|上半年|预)|拟(?:以|向|将|与|投|收购|定增|发行|设立|购)|与\\p{Script=Han}{2,14}(?:签|合作)|(?:控股|全资)?子公司|股东|控股股东|中标|签订|公司)|转债|[（(]\\d+\\.\\d+[，,])`,
  'u',
)
export const opensAnnouncement = /[公披发：:转（(]/u

export const opensPrice = /[升跌涨挫扬泻急飙飆爆劲倒再微轻最曾反回下上走和及与、股收早现尾]/u
