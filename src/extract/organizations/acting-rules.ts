/** What tells whether a name that is also one of a place, of an event or of a paper means the body behind it. */

/** Houses, grounds and areas, which a text more often goes to than hears from; and meetings. */
export const mayBePlace =
  /(?:博物[馆院]|(?:美术|艺术|图书|纪念|科技|展览|文化|体育|水族|规划|会议|会展|陈列)馆|剧院|剧场|音乐厅|(?:会展|展览|会议|博览|体育|购物|文体|活动)中心|机场|动物园|植物园|[酒饭书]店|宾馆|影院|[会议报告宴礼]{2}厅|地铁|(?:展示|销售)中心|(?<!网|工作|服务|电视|总)站|基地|[新园开]区|论坛|峰会)$/u

/** Papers and magazines, by their names or by the marks around them. */
export const mayBePaper =
  /^《.+》(?:杂志|周刊|日报|期刊|报)?$|(?:杂志|周刊|[月季]刊|[周时晨日晚导学新商快]报)$/u
/** Of those, what is no mark or word of the name itself. */
export const titleMarks: readonly [string, string] = ['《', '》']

/** Who writes for a paper; only with a name does the text say that somebody belongs there. */
export const reporter = /记者|编辑|撰稿|通讯员|作者|实习生|评论员/u

/** Behind who speaks. */
export const opensTurn = /^[：:]$/u

/** What a body does, directly behind its name or behind the last of a list. */
export const organizes =
  /^(?:等(?:单位|机构|部门)?)?(?:[已曾将正也还则就今]|日前|近日|今天|昨日|昨天|共同|联合|同时|分别)*(?:[主承协]办|举办(?!的)|合办|联合|发起|组织(?!的)|成立|推出|发布|宣布|公布|决定|同意|拒绝|邀请|启动|签署|签约|负责|提供|指导|支持|合作|获批|回应|计划|拟|停[刊运业]|[创复休]刊|易名|倒闭|聘请|招聘)/u

/** What leads to a body: by whom something is done, for whom somebody works. */
export const leadsToBody =
  /(?:由|受|代表|委托|来自|[任就供]职于|毕业于|单位[:：]|机构[:：]|主办方?[:：]?|承办方?[:：]?)$/u

/** Behind a body whose money or prize is meant: 国务院特殊津贴, 云岭科技奖. */
export const givenBy = /^(?:政府)?(?:颁发的|发放的|颁发|发放)?(?:政府)?特殊津贴|^奖(?![励金学项品牌掖罚])/u

/** Between two of a list. */
export const joinsList = /^[、和与及]$/u
