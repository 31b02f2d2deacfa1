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
      '^[　 ]{0,4}(?:本文|本版|本期)?(?:责任编辑|责编|编辑|编审|审校|校对|审核|值班主任|监制|统筹|责任校对|见习编辑|新媒体编辑|版式设计)[ 　]{0,3}[:：/丨|][^\\n]{1,40}$',
    example: '{责任编辑：陆一鸣}',
    counterexample: '编辑部主任陆一鸣说：“校对很要紧。”',
  },
  {
    id: 'furniture/source',
    pattern:
      '^[　 ]{0,4}[（(【\\[]?(?:文章|稿件|新闻|信息|图片|内容|资料)?(?:来源|稿源|转自|摘自|原载)[ 　]{0,3}[:：/丨|][^\\n]{1,40}$',
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
      '^[　 ]{0,4}[（(【\\[]?(?:(?:本报|本刊|本网|本台|见习|实习|特约|[\\u4E00-\\u9FFF]{2,10}(?:报|网|社|刊))?(?:记者|通讯员|撰稿|作者|撰文|摄影)|文)[ 　]{0,3}(?:[:：/丨|][ 　]?|[ 　])[\\u4E00-\\u9FFF·、 　/|丨]{2,30}[）)】\\]]?$',
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
      '^[　 ]{0,4}[【\\[◆■●▶>]{0,2}(?:相关(?:阅读|新闻|链接|报道|文章|推荐|专题)|延伸阅读|推荐阅读|热门(?:推荐|文章|新闻|评论)|猜你喜欢|更多(?:精彩|新闻|资讯|内容)|精彩推荐|阅读原文|点击(?:查看|进入|阅读)[^\\n]{0,20}|上一篇|下一篇|往期(?:回顾|精彩))[】\\]]?(?:[:：>»][^\\n]{0,60})?$',
    example: '{相关阅读：青禾银行去年净利增长}',
    counterexample: '延伸阅读的习惯，是他多年养成的。',
  },
  {
    id: 'furniture/button',
    pattern:
      '^[　 ]{0,4}[【\\[]?(?:分享(?:到|至)?[^，。\\n]{0,20}|(?:微信|微博)?扫一扫[^。\\n]{0,20}|扫码[^。\\n]{0,20}|长按(?:识别)?[^。\\n]{0,20}|(?:打印|关闭|收藏|纠错|举报|点赞|评论|复制链接|返回顶部|返回首页|回到顶部|字号|大 ?中 ?小|字体|我要评论|登录|注册|展开全文|收起|全部评论|发表评论|下载客户端|打开APP)(?:[ 　|丨/·:：]{0,3}(?:打印|关闭|收藏|纠错|举报|点赞|评论|复制链接|返回顶部|返回首页|大|中|小|登录|注册|分享|本页|窗口)){0,8})[】\\]]?$',
    example: '{分享到：微信 微博 朋友圈}',
    counterexample: '分享到的经验，他都记了下来。',
  },
]

/** The end of a paragraph that is shown in part. */
export const cutShort = /[.…。]{1,6}(?:[[【（(]?(?:详细|详情|更多|全文)[\]】）)]?)?$/u
