import { begins, ends, holds, organizes, press } from '../holding-rules.ts'
import { headsDocument } from './name-rules.ts'

/** What shows that the report is about the event named, each with its weight; the text before or behind the name. */
export interface EvidenceRule {
  readonly id: `event/${string}`
  readonly weight: number
  readonly before?: RegExp
  readonly behind?: RegExp
  readonly name?: RegExp
  /** Names of which the rule does not hold, whatever stands beside them. */
  readonly unlessName?: RegExp
  /** What the opening of the report must hold as well. */
  readonly beside?: RegExp
  /** What the first two sentences must hold, for names behind them. */
  readonly lead?: RegExp
  /** In the sentence, name marked by ◆. */
  readonly example: string
  readonly counterexample: string
}

/** What speaks for an event. */
export const evidenceRules: readonly EvidenceRule[] = [
  {
    id: 'event/held-before',
    weight: 3,
    before:
      /(?:举行|举办|召开|办理|主办|开办|迎来|启动|合办)(?:了|的|了?(?:自[^，,。；]{1,10}[后来]的?)?(?:首个|第[一二三四五六七八九十]个|一[次个场][^，,。；]{0,8}的)|本年度?的?|本[届次]|今年度?的?|为期.{1,4}的|一年一度的|(?:以[“「『][^“”「」]{2,50}[”」』]为主题|主题为[“「『][^“”「」]{2,50}[”」』])的|首场|一场|[一两]场[^，,。；]{1,6}的|首届|[“「『《]){0,3}$/u,
    example: '江淮银行举办◆供应链金融论坛◆',
    counterexample: '他谈到◆供应链金融论坛◆',
  },
  {
    id: 'event/held-behind',
    weight: 3,
    behind: new RegExp(
      `^[”」》]?(?:[（(][^）)]{1,20}[)）])?(?:[，,](?=[于在将今昨\\d]))?[^，,。；！？\\n]{0,36}?(?:(?:${holds})(?![^，,。；]{0,14}${press})|${organizes}|${begins}|${ends}|开启|启动(?=[，,。；！]|$)|揭晓)`,
      'u',
    ),
    example: '◆供应链金融论坛◆11日在合肥举行',
    counterexample: '◆供应链金融论坛◆的嘉宾说',
  },
  {
    id: 'event/held-says-the-headline',
    weight: 1.5,
    behind: new RegExp(
      `^[”」》]?[^，,。；！？\\n]{0,20}(?:举行|举办|召开|${begins}|${ends})(?=[！!]?\\n)`,
      'u',
    ),
    example: '◆供应链金融论坛◆在合肥成功召开\n',
    counterexample: '◆供应链金融论坛◆在合肥成功召开。',
  },
  {
    id: 'event/attended',
    weight: 2,
    before:
      /(?:出席|参加|参与|亮相|主持|列席|参会|赴|做客|受邀)(?:了|由[^，,。；]{2,20}?主办的|[“「《]){0,3}$/u,
    example: '他出席◆供应链金融论坛◆',
    counterexample: '他回忆◆供应链金融论坛◆',
  },
  {
    id: 'event/spoken-at',
    weight: 2,
    behind:
      /^[”」》]?(?:[（(][^）)]{1,20}[)）])?(?:上|中(?:[，,]|(?=[提表指说报针强宣]))|期间|开始时|致[辞词]|发表|现场|间隙|召开之际|以视[像频]|通过视频|透过视像|发言|演讲|作(?:主旨|主题|专题)|表示|指出|强调|透露)/u,
    example: '他在◆供应链金融论坛◆上表示',
    counterexample: '◆供应链金融论坛◆是平台',
  },
  {
    id: 'event/lasting',
    weight: 2,
    before: /(?:为期|一连|连续)[一两三四五六七八九十\d]{1,2}[天日]的?[“「《]?$/u,
    example: '一连两天的◆供应链金融论坛◆吸引银行行长',
    counterexample: '两天前的◆供应链金融论坛◆',
  },
  {
    id: 'event/spoken-within',
    weight: 1,
    before: /[在于]\s?$/u,
    example: '他在◆供应链金融论坛◆表示',
    counterexample: '他谈◆供应链金融论坛◆',
  },
  {
    id: 'event/of-the-news',
    weight: 1.5,
    unlessName: /^第.{1,4}[届轮次](?:全体)?会议$/u,
    before: /(?:[今昨](?:[天日早晚]|[（(]\d{1,2}[)）][日号]?))[^，,。；！？\n]{0,40}$/u,
    example: '市长今（4）日上午主持◆供应链金融论坛◆',
    counterexample: '市长上月主持◆供应链金融论坛◆',
  },
  {
    id: 'event/told-within',
    weight: 2,
    name: /会议$/u,
    before: /[于在](?:(?:[今昨]|\d)[^，,。；]{0,8}[日天])?$/u,
    behind: /^(?:中|上)?，?(?:特别|并|也)?(?:肯定|表扬|报告|说明|听取|要求|宣布|指示|提出|勉励|接受)/u,
    example: '市长今（4）日于◆市政会议◆肯定工务局的成果',
    counterexample: '市长今（4）日缺席◆市政会议◆',
  },
  {
    id: 'event/told-at',
    weight: 2,
    name: /会$/u,
    behind: /^[”」》]?(?:介绍|通报|获悉|了解到|消息(?=[，,：:]))/u,
    example: '记者从◆供应链金融发布会◆获悉',
    counterexample: '◆供应链金融发布会◆是平台',
  },
  {
    id: 'event/of-a-day',
    weight: 1,
    name: /(?:发布会|记者会|业绩会|说明会|听证会|吹风会|通气会|(?:市政|行政|校务|部务)会议|例会)$/u,
    before:
      /(?:[今昨][天日早晚]|\d{1,2}[)）]?[日号]|(?:周|星期)[一二三四五六日])(?:上午|下午|晚)?的?[“「]?$/u,
    example: '他在1月13日的◆新闻发布会◆上表示',
    counterexample: '他在热闹的◆新闻发布会◆上表示',
  },
  {
    id: 'event/heads-a-document',
    weight: 3,
    behind: headsDocument,
    example: '◆供应链金融论坛◆议程\n',
    counterexample: '◆供应链金融论坛◆议程丰富',
  },
  {
    id: 'event/congratulated',
    weight: 2,
    behind: /^[”」》]?(?:开幕|召开|举办|举行)?(?:致|发来|发去|表示)(?:了)?(?:贺信|贺电|贺词|热烈祝贺|祝贺)/u,
    example: '他向◆供应链金融论坛◆致贺信',
    counterexample: '他向◆供应链金融论坛◆投稿',
  },
  {
    id: 'event/edition',
    weight: 2,
    name: /第[一二三四五六七八九十百\d]{1,4}[届次轮]|(?:19|20)\d\d|首届/u,
    example: '◆第三届供应链金融论坛◆',
    counterexample: '◆供应链金融论坛◆',
  },
]
