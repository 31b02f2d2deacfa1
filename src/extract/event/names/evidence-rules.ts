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
  /** In the sentence, name marked by ◆. */
  readonly example: string
  readonly counterexample: string
}

export const evidenceRules: readonly EvidenceRule[] = [
  {
    id: 'event/held-before',
    weight: 3,
    before:
      /(?:举行|举办|召开|主办|开办|迎来|启动|合办)(?:了|的|了?(?:自[^，,。；]{1,10}[后来]的?)?(?:首个|第[一二三四五六七八九十]个|一[次个场][^，,。；]{0,8}的)|本年度?的?|本[届次]|今年度?的?|为期.{1,4}的|一年一度的|(?:以[“「『][^“”「」]{2,50}[”」』]为主题|主题为[“「『][^“”「」]{2,50}[”」』])的|首场|一场|[一两]场[^，,。；]{1,6}的|首届|[“「『《]){0,3}$/u,
    example: '江淮银行举办◆供应链金融论坛◆',
    counterexample: '他谈到◆供应链金融论坛◆',
  },
  {
    id: 'event/held-behind',
    weight: 3,
    behind:
      /^[”」》]?(?:[（(][^）)]{1,20}[)）])?(?:[，,](?=[于在将今昨\d]))?[^，,。；！？\n]{0,36}?(?:(?:举行|召开)(?![^，,。；]{0,14}(?:发布会|吹风会|记者会|通气会))|举办|开幕|闭幕|落幕|揭幕|启幕|拉开|落下帷幕|开锣|登场|开启|主办|收官|揭晓)/u,
    example: '◆供应链金融论坛◆11日在合肥举行',
    counterexample: '◆供应链金融论坛◆的嘉宾说',
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
      /^[”」》]?(?:[（(][^）)]{1,20}[)）])?(?:上|期间|开始时|致[辞词]|发表|现场|间隙|召开之际|以视[像频]|通过视频|透过视像|发言|演讲|作(?:主旨|主题|专题)|表示|指出|强调|透露)/u,
    example: '他在◆供应链金融论坛◆上表示',
    counterexample: '◆供应链金融论坛◆是平台',
  },
  {
    id: 'event/spoken-within',
    weight: 1,
    before: /[在于]\s?$/u,
    example: '他在◆供应链金融论坛◆表示',
    counterexample: '他谈◆供应链金融论坛◆',
  },
  {
    id: 'event/setting-of-another',
    weight: -6,
    behind: /^[”」》]?期间，?(?:隆重|成功|顺利|同期)?(?:举行|举办|召开)/u,
    example: '研讨会在◆供应链金融大会◆期间举行',
    counterexample: '他在◆供应链金融大会◆期间表示',
  },
  {
    id: 'event/congratulated',
    weight: 2,
    behind: /^[”」》]?(?:开幕|召开|举办|举行)?(?:致|发来|发去|表示)(?:了)?(?:贺信|贺电|贺词|热烈祝贺|祝贺)/u,
    example: '他向◆供应链金融论坛◆致贺信',
    counterexample: '他向◆供应链金融论坛◆投稿',
  },
  {
    id: 'event/holds-another',
    weight: -4,
    before: /由(?:[^，,。；]{1,30}[、和与及])?$/u,
    example: '由◆江淮论坛◆和青弋江大学主办',
    counterexample: '由江淮银行主办的◆江淮论坛◆',
  },
  {
    id: 'event/edition',
    weight: 2,
    name: /第[一二三四五六七八九十百\d]{1,4}[届次轮]|(?:19|20)\d\d|首届/u,
    example: '◆第三届供应链金融论坛◆',
    counterexample: '◆供应链金融论坛◆',
  },
  {
    id: 'event/short-name',
    weight: -1,
    name: /^.{1,5}$/u,
    example: '◆部门会议◆',
    counterexample: '◆供应链金融论坛◆',
  },
  {
    id: 'event/part-of-an-event',
    weight: -2,
    name: /(?:分论坛|主论坛|平行论坛|圆桌论坛|(?<!届.{0,20})圆桌会议|圆桌对话|高峰对话|专场|闭门会)$/u,
    example: '◆支付专题分论坛◆',
    counterexample: '◆供应链金融论坛◆',
  },
  {
    id: 'event/loose-kind',
    weight: -1,
    name: /(?:会议|讲座|大赛|启动仪式|签约仪式)$|^(?:新闻|媒体)?发布会$|^记者会$|电话会议$/u,
    example: '◆部门工作会议◆',
    counterexample: '◆供应链金融论坛◆',
  },
  {
    id: 'event/institution',
    weight: -3,
    behind: /^[”」》]?的?(?:金字招牌|作用|成员|框架|机制|秘书处|倡议)/u,
    example: '擦亮◆供应链合作论坛◆的金字招牌',
    counterexample: '擦亮◆供应链合作论坛◆的会场',
  },
  {
    id: 'event/any-meeting',
    weight: -3,
    name: /^(?:双边|工作|专项|有关|相关|内部)?会议$/u,
    example: '双方举行◆双边会议◆',
    counterexample: '双方举行◆供应链金融会议◆',
  },
  {
    id: 'event/body-that-holds-one',
    weight: -6,
    unlessName: /第|届/u,
    behind:
      /^(?:[今昨明][天日]|\d{1,2}日|[上下]午|将|于|在[^，,。]{2,12}){0,3}(?:举行|召开|举办)[^，,。；“”]{0,12}(?:会议|发布会|记者会|全会|会(?=[，,。]))/u,
    example: '◆江淮医管大会◆今日举行内务会议',
    counterexample: '◆江淮医管大会◆今日在合肥举行',
  },
  {
    id: 'event/edition-alone',
    weight: -3,
    name: /^第\s?[一二三四五六七八九十百\d]{1,4}\s?[届轮](?:论坛|大会|年会|峰会|研讨会)$/u,
    example: '◆第二届论坛◆在合肥举行时，学者赴会',
    counterexample: '◆第二届供应链金融论坛◆在合肥举行时，学者赴会',
  },
  {
    id: 'event/counted',
    weight: -5,
    name: /^[\d.]+[万千百]?余?多?[场次家个名位]/u,
    example: '举办◆59场供应链金融论坛◆',
    counterexample: '举办◆供应链金融论坛◆',
  },
  {
    id: 'event/forum-of-the-web',
    weight: -4,
    name: /(?:网络|网上|在线|卖家|社区|用户|玩家|开发者社区|股民|车友|技术)论坛$/u,
    example: '◆用户论坛◆上发布的帖子',
    counterexample: '◆供应链金融论坛◆',
  },
  {
    id: 'event/one-of-several-means',
    weight: -4,
    before: /通过(?:召开|举办|举行|开展)$/u,
    example: '区里通过举办◆供应链金融讲座◆、走访企业等方式',
    counterexample: '区里举办◆供应链金融讲座◆',
  },
  {
    id: 'event/announced',
    weight: -4,
    beside: /(?:举行|召开|举办)[^，,。；]{0,20}(?:发布会|吹风会|记者会|通气会)/u,
    before: /(?:宣布|公布|介绍|通报)(?:了|[，,:：])?[^，,。；]{0,16}$/u,
    behind:
      /^[”」》]?(?:[（(][^）)]{1,20}[)）])?(?:将|拟|定于|的?(?:相关|有关|筹备|准备|整体)(?:情况|安排|工作|事宜|进展))/u,
    example: '部长宣布第三届◆供应链金融论坛◆将于下月举行',
    counterexample: '第三届◆供应链金融论坛◆将于下月举行',
  },
  {
    id: 'event/subject-of-another',
    weight: -4,
    before: /就[^，,。；]{0,24}$/u,
    behind: /^[”」》]?[^，,。；]{0,12}?(?:举行|召开|举办)[^，,。；“”]{0,12}会/u,
    example: '江淮银行就出席◆供应链金融论坛◆举行吹风会',
    counterexample: '江淮银行就风控出席◆供应链金融论坛◆',
  },
  {
    id: 'event/told-of-the-past',
    weight: -3,
    before:
      /(?:(?:此前|早前|早些时候|曾经?|去年|前年|前不久|当年|上一?届|历届|首次在|[去前]年底?)，?[^，,。；]{0,16}|(?:19|20)\d\d年，[^，,。；]{0,4})$/u,
    example: '他去年在◆供应链金融论坛◆上说',
    counterexample: '他今天在◆供应链金融论坛◆上说',
  },
  {
    id: 'event/caption',
    weight: -4,
    behind:
      /^[^。\n]{0,40}。?\s{0,9}[（(][^（）()]{0,10}(?:档案照|资料图|资料图片|资料照片?|图[片源]|摄)[)）]/u,
    example: '两人在◆供应链金融论坛◆上握手。（资料图）',
    counterexample: '两人在◆供应链金融论坛◆上握手。',
  },
  {
    id: 'event/about-to-open',
    weight: -3,
    behind: /^[”」》]?(?:[（(][^）)]{1,20}[)）])?(?:启幕|开幕|召开|举办|举行|到来)(?:在即|前夕)/u,
    example: '◆供应链金融论坛◆开幕在即，圆桌会议率先登场',
    counterexample: '◆供应链金融论坛◆开幕',
  },
  {
    id: 'event/brings-a-visitor',
    weight: -7,
    before: /(?:来[华京港澳台][^，,。；]{0,10}|会见[^，,。；]{0,12})(?:出席|参加|参与)(?:了|[“「《]){0,2}$/u,
    example: '会见来华出席◆供应链金融论坛◆的外宾',
    counterexample: '他出席◆供应链金融论坛◆',
  },
  {
    id: 'event/studied',
    weight: -5,
    before: /(?:学习|贯彻|宣讲|领会|传达|深刻认识)[^，,。；]{0,16}$/u,
    example: '学习贯彻部长在◆供应链金融大会◆上的讲话',
    counterexample: '部长在◆供应链金融大会◆上讲话',
  },
  {
    id: 'event/praised-abroad',
    weight: -6,
    before: /祝贺[^，,。；]{0,20}(?:成功|胜利|圆满)(?:召开|举办|举行)了?[“「《]?$/u,
    example: '他祝贺中方成功举办◆供应链金融论坛◆',
    counterexample: '中方成功举办◆供应链金融论坛◆',
  },
  {
    id: 'event/spoken-of',
    weight: -2,
    before: /(?:谈到|谈及|提到|提及)[^，,。；]{0,24}$/u,
    example: '在谈到下月举行的◆供应链金融论坛◆时',
    counterexample: '在下月举行的◆供应链金融论坛◆上',
  },
  {
    id: 'event/to-come',
    weight: -2,
    before:
      /(?:筹备|计划|拟|有望|未来|备战|期待|将要|提议|提出|呼吁|下个?月|明年|争取|申办|推动|建议|希望|估计|预料|届时|稍后|可以)[^，,。；]{0,12}$/u,
    example: '拟在明年举办◆供应链金融论坛◆',
    counterexample: '昨日举办◆供应链金融论坛◆',
  },
]
