import type { RuleId } from '../../document/span.ts'

/** What a page puts around its article, as a pattern over one line. */
interface FurnitureRule {
  readonly id: RuleId
  /** A regular expression, matched within a line; `^` and `$` are its ends. */
  readonly pattern: string
  /** The furniture in a line that has it, in braces: `会议闭幕。{（编辑：张三）}`. */
  readonly example: string
  readonly counterexample: string
}

/** What a page calls the fields of the line under its headline or below its text. */
const field =
  '(?:(?:责任|初审|终审|见习|实习|网站|新媒体)?编辑|责编|编审|审[校核稿]|[初复终预二三]审|校[对审]|监制|统筹|值班主任|签发|主编|文字?|图[片文]?|摄影?|摄制|供[稿图]|撰[稿文]|作者|(?:通讯|特约)员|(?:见习|实习|本报|特约)?记者|(?:文章|稿件|新闻|信息|图片|内容)?来源|稿源|出处|(?:发[布表稿]|更新|创建|上传|编辑)?(?:时间|日期)|(?:发布|上传|录入)(?:人|者|单位|机构)?|(?:浏览|点击|阅读|访问|查看)(?:次数|人数|[量数])?|人气|评论|字[号体]|分享[到至]?|关键[字词]|相关标签|标签|[Pp]ost(?:ed)? (?:date|on)|[Dd]ate|[Aa]uthor|[Ss]ource|[Vv]iews)'
/** A field with what it says, short; 17:05 is of it. */
const filled = `${field}[　 ]{0,2}[:：/丨|][　 ]?(?:\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?|[^:：。，,；\\n]){0,30}?`
const clock = '(?:[　 T]{0,2}\\d{1,2}:\\d\\d(?::\\d\\d)?)'
const day = `(?:(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d\\d[-/.]\\d\\d[-/.]20\\d\\d)`

/** What a page offers to do. */
const buttons =
  '打 ?印|关闭|收藏|纠错|举报|点赞|评论|转寄|复制链接|返回(?:顶部|首页|列表|上页)|回到顶部|字 ?[号体]|大 ?中 ?小|[大中小]|背景色|第 ?\\d{1,3} ?页|[上下]一页|末页|繁体|简体|我要评论|登录|注册|展开全文|收起|全部评论|发表评论|下载客户端|打开APP|放大|缩小|还原|默认|设为[主首]页|收藏本[页站]|加入收藏|发给好友|我来说两句|心情版|全屏'

/** In this order; a place that one rule took is not looked at by the next. */
export const furnitureRules: readonly FurnitureRule[] = [
  {
    id: 'furniture/editor',
    pattern:
      '[（(【\\[] ?(?:(?:本文|本版|本期)?(?:责任编辑|责编|编辑|编审|审校|校对|审核|主编|值班主任|监制|统筹|责任校对)[:： /丨|][^（）()【】\\[\\]\\n]{1,40})[）)】\\]]',
    example: '会议在掌声中闭幕。{（责任编辑：陆一鸣 覃思齐）}',
    counterexample: '她曾任（杂志）编辑，后来主持校对工作。',
  },
  {
    id: 'furniture/editor',
    pattern:
      '^[　 •·●◆]{0,4}(?:本文|本版|本期)?(?:(?:责任|[初复终]审|网站|见习|新媒体)?编辑|责编|编审|[初复终]审|审校|(?:责任)?校对|审核|值班主任|监制|统筹|版式设计)[ 　]{0,3}[:：/丨|][^\\n]{0,40}$',
    example: '{责任编辑：陆一鸣}',
    counterexample: '编辑部主任陆一鸣说：“校对很要紧。”',
  },
  {
    id: 'furniture/editor',
    pattern:
      '^[　 ]{0,4}(?:责任)?(?:编辑|责编|校对)[　 ]{1,3}[\\u4E00-\\u9FFF]{2,4}(?:[　 ][\\u4E00-\\u9FFF]{2,4}){0,2}[　 ]{0,4}$',
    example: '{编辑 陆一鸣}',
    counterexample: '编辑 陆一鸣说，校对很要紧。',
  },
  {
    id: 'furniture/source',
    pattern:
      '^[　 •·●◆]{0,4}[（(【\\[]?(?:文章|稿件|新闻|信息|图片|内容|资料)?(?:来源|稿源|转自|摘自|原载)[ 　]{0,3}[:：/丨|][^\\n]{0,40}$',
    example: '{来源：青禾日报 2018-09-07 10:30}',
    counterexample:
      '资金来源：本次发行募集的资金将用于数字化改造，并接受监管机构和全体股东的监督，具体用途以公告为准。',
  },
  {
    id: 'furniture/source',
    pattern: '[（(【\\[] ?(?:文章|稿件|图片|图|文)?(?:来源|稿源)[:：][^（）()【】\\[\\]\\n]{1,30}[）)】\\]]$',
    example: '会议闭幕。{（来源：青禾日报）}',
    counterexample: '数据（来源可靠）显示增长。',
  },
  {
    id: 'furniture/byline',
    pattern:
      '^[　 •·●◆]{0,4}[（(【\\[]?(?:(?:本报|本刊|本网|本台|见习|实习|特约|[\\u4E00-\\u9FFF]{2,10}(?:报|网|社|刊))?(?:记者|通讯员|撰稿|作者|撰文|摄影)|文)[ 　]{0,3}(?:[:：/丨|][ 　]?|[ 　])[\\u4E00-\\u9FFF·、 　/|丨]{2,30}[）)】\\]]?$',
    example: '{本报记者 陆一鸣 通讯员 覃思齐}',
    counterexample: '记者会上，陆一鸣说：“我们准备好了。”',
  },
  {
    id: 'furniture/byline',
    pattern:
      '[（(] ?(?:本报|本刊|本网|见习|实习|[\\u4E00-\\u9FFF]{2,8}(?:报|网|社|刊))?(?:记者|通讯员|文/|作者)[:： 　]?[\\u4E00-\\u9FFF、 　]{2,20}[）)]$',
    example: '会议将持续三天。{（记者 陆一鸣）}',
    counterexample: '他当过（战地）记者。',
  },
  {
    id: 'furniture/byline',
    pattern:
      '^[　 ]{0,4}[（(【\\[〔▲]{0,2}(?:[\\u4E00-\\u9FFF]{2,8}(?:报|网|社|刊|台))?(?:特派|见习|实习)?(?:记者|特派员)[　 ]?[\\u4E00-\\u9FFF·、]{2,12}[　 ]?[/／][　 ]?[\\u4E00-\\u9FFF]{2,8}(?:报[道导]|[专综]?[讯电])[）)】\\]〕]?$',
    example: '{记者陆一鸣／合肥报道}',
    counterexample: '记者陆一鸣在合肥报道了论坛。',
  },
  {
    id: 'furniture/byline',
    pattern:
      '(?<=[。！？”」])[　 ]?(?:[\\u4E00-\\u9FFF]{2,8}(?:报|网|社))?记者[　 ]?[\\u4E00-\\u9FFF]{2,4}(?:[、　 ]{1,2}[\\u4E00-\\u9FFF]{2,4})?[　 ]?(?:摄|供图)$',
    example: '协会举办论坛。{记者 陆一鸣 摄}',
    counterexample: '协会举办论坛。记者 陆一鸣 摄影多年',
  },
  {
    id: 'furniture/press-release',
    pattern:
      '^[　 ]{0,4}(?:发稿(?:单位|机关|人员?|日期|时间)|(?:新闻稿?|媒体|业务)?[联连][络系](?:人员?|单位|窗口|电话))[　 ]{0,2}[:：][^，。\\n]{0,80}$',
    example: '{发稿单位：青弋市政府教育局}',
    counterexample: '发稿单位说，论坛如期举行。',
  },
  {
    id: 'furniture/labels',
    pattern: '^[　 ]{0,4}(?:相关)?标签[　 ]?[:：][^。\\n]{0,80}$',
    example: '{相关标签：支付 银行}',
    counterexample: '标签上写着：请勿触摸。',
  },
  {
    id: 'furniture/fields',
    pattern: `^[　 ]{0,4}[（(【\\[]?(?:(?:[^，。：:\\n]{0,20}[　 ])?${day}${clock}?[　 ]{0,4}(?:[\\u4E00-\\u9FFF]{2,8}[　 ]{1,3})?)?(?:${filled}){2,12}[）)】\\]|]?[　 ]{0,4}$`,
    example: '{文：陆一鸣 图：覃思齐 审核：王实 编辑：陶若溪}',
    counterexample: '时间：上午九点 地点：青弋江大学图书馆',
  },
  {
    id: 'furniture/line-of-the-date',
    pattern: `^[　 ]{0,4}(?:[^，。：:\\n]{0,20}[　 ])?(?:(?:发[布表稿]|更新)(?:时间|日期)[:：]?[　 ]?)?${day}(?:${clock}[　 ]{0,4}(?:[\\u4E00-\\u9FFF]{2,12}|${filled})?|[　 ]{1,6}${filled})[　 ]{0,4}$`,
    example: '{青弋江新闻网 2018-09-07 10:30 来源：青禾日报}',
    counterexample: '2018年9月7日 江淮银行在合肥举行论坛',
  },
  {
    id: 'furniture/line-of-the-date',
    pattern: `^[　 •·●◆]{0,4}(?:[Pp]ost(?:ed)?(?: on| date)?|[Dd]ate|[Pp]ublished|[Uu]pdated|发[布表稿](?:时间|日期)|更新(?:时间|日期)?|(?:时间|日期)(?=[:：][　 ]?\\d+[-/.]))[　 ]?[:：]?[　 ]?(?:${clock} )?${day}${clock}?[　 ]{0,4}$`,
    example: '{发布时间：2018-09-07}',
    counterexample: '发布时间：论坛结束之后',
  },
  {
    id: 'furniture/breadcrumb',
    pattern:
      '^[　 ]{0,4}(?:(?:您|你)?(?:的|现在|当前|目前|所在){0,3}(?:的)?位置(?:是|为)?[:：]?[　 ]?[^，。\\n]{0,60}|(?:首页|[^，。：:>\\n]{1,16})(?:[　 ]?(?:>{1,2}|»|›|→)[　 ]?[^，。：:>\\n]{0,24}){2,6}|(?:首页|主页)[　 ]?(?:>|»|›|→|/|-|·)[^，。\\n]{0,60})$',
    example: '{青弋江网 > 新闻 > 要闻}',
    counterexample: '位置决定高度，他说。',
  },
  {
    id: 'furniture/site-notice',
    pattern:
      '^[　 ]{0,4}(?:请(?:先)?同意[^。\\n]{0,12}隐私|本(?:网站|站|网)使用[^。\\n]{0,12}(?:技术|[Cc]ookie)|[^。\\n]{0,20}建议(?:您)?使用[^。\\n]{0,40}浏览器|您(?:的浏览器|即将进入)|请(?:至|到)[^。\\n]{0,12}官网下载|[Yy]our browser)[^\\n]{0,160}$',
    example: '{本网站使用相关技术提供更好的阅读体验，点这里了解隐私声明}',
    counterexample: '本网站使用者多为银行职员。',
  },
  {
    id: 'furniture/original-title',
    pattern: '^[　 ]{0,4}[（(【\\[]?原(?:标题|题)[:：][^\\n]{2,80}$',
    example: '{原标题：青禾银行举办数字化论坛}',
    counterexample: '他把原标题改短了。',
  },
  {
    id: 'furniture/copyright',
    pattern:
      '^[^\\n]{0,60}(?:版权所有|版权归[^\\n]{1,20}所有|未经(?:书面)?(?:授权|许可|同意)[^\\n]{0,20}(?:转载|使用|复制|摘编)|转载请(?:注明|联系)|免责声明|(?:不|并不)代表本(?:网|站|报|刊|平台)[^\\n]{0,6}(?:观点|立场)|[Cc]opyright ?[©(]|ICP备\\d)[^\\n]{0,200}$',
    example: '{版权所有：青禾日报社，未经许可不得转载}',
    counterexample: '与会者讨论了版权保护。',
  },
  {
    id: 'furniture/related',
    pattern:
      '^[　 ]{0,4}[【\\[◆■●▶>]{0,2}(?:相关(?:阅读|新闻|链接|报道|文章|推荐|专题)|延伸阅读|推荐阅读|热门(?:推荐|文章|新闻|评论)|猜你喜欢|更多(?:精彩|新闻|资讯|内容|[\\u4E00-\\u9FFF]{0,6}(?:报[道导]|文章))|精彩推荐|阅读原文|点击(?:查看|进入|阅读)[^\\n]{0,20}|上一篇|下一篇|往期(?:回顾|精彩))[】\\]]?(?:[:：>»][^\\n]{0,60})?$',
    example: '{相关阅读：青禾银行去年净利增长}',
    counterexample: '延伸阅读的习惯，是他多年养成的。',
  },
  {
    id: 'furniture/button',
    pattern: `^[　 ]{0,4}[【\\[]?(?:分享(?:到|至)?[^，。\\n]{0,20}|(?:微信|微博)?扫一扫[^。\\n]{0,20}|扫码[^。\\n]{0,20}|长按(?:识别)?[^。\\n]{0,20}|关注(?:我们|[A-Za-z]{2,20})|(?:${buttons})(?:[ 　|丨/·:：【】\\[\\]]{0,4}(?:${buttons}|分享|本页|窗口)){0,12})[　 】\\]|]{0,4}$`,
    example: '{分享到：微信 微博 朋友圈}',
    counterexample: '分享到的经验，他都记了下来。',
  },
]

/** A field that leaves what it says to the next line: 责任编辑：⏎陆一鸣. */
export const fieldAlone = /[:：][　 ]{0,2}$/u
/** What stands there is a name or two. */
export const fieldValue = /^[\u4E00-\u9FFF·、　 ]{2,12}$/u

/** Behind a line that begins so, lines that end no sentence are headlines of other articles. */
export const headsRelated =
  /^[　 【[◆■●▶>]{0,4}(?:相关(?!标签)|延伸阅读|推荐阅读|热门|猜你喜欢|更多|精彩推荐|往期)/u
/** A headline: short, and ends as no sentence does. */
export const headline = /^[^\n]{4,45}(?<![。；：:，,！”])$/u

/** The end of a paragraph that is shown in part. */
export const cutShort = /[.…。]{1,6}(?:[[【（(]?(?:详细|详情|更多|全文)[\]】）)]?)?$/u
