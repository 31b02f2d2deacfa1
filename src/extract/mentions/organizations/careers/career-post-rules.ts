/**
 * Shapes of a career, whose grammar is strict: a verb of holding an office, what it is held in, the office; then a mark or 兼 and the next of
 * them.
 */

/** What every sentence that tells one holds: asked first. */
export const tellsCareer = /[任兼为职]|工作|加入|进入/u

/** A verb of holding an office, up to what it is held in: 历任|, 2003年至2007年任|, 现为|; or to its title, behind where: 在云岭集团任|. */
export const opensPost =
  /(?:[曾历现原时兼担出升调转改接继就起新首连留]任|(?<=^|[年月日今末底初起后曾又还再先并间士生前期）)，,；;。：:]|先后|相继|同时|博士|教授)任|(?<=公司|集团|银行|大学|学院|中心|协会|[分支]行|[厂校院所局社站部处科室])任|[任就供]职于|现为|当选为?|[受获]聘为|晋升为?|(?<=[长理事记师任员监裁问席总授人官表][，,]?)兼任?)(?:了|过)?[：:]?(?:(?:世界|全球|中国|亚洲|财富)?[0-9]{2,4}强(?:企业)?)?/gu

/** Words that only begin with 任. */
export const notHolding = /^(?:[期命免务意教满何用性职一]|职于)/u

/** Behind the title that an office is called by: a mark, a join or the end. */
export const closesPost =
  /^(?:[，,；;。、：:）)（(\s/／|｜！!]|兼|[和与及](?!其)|以及|并|一职|职务|等|至今|直至|期间|$)/u

/** Between a post and the next of the same person. */
export const joinsPost =
  /^(?:[、，,；;/／|｜](?:[历曾现兼]任|兼|和|及|以及|并任|并兼任|并|任(?!命)|现为|后任)?|兼任?|[和及]|以及)(?:[前原即](?!海|进|子)|候任|署[理任])?/u

/** What the words between the verb and a title must not have in them, to name where it is held. */
export const tellsMore =
  /[，,；;。：:、！？!?《》“”"「」\n]|[的了其该此他她它是被由向从将把们]|(?<!华)为|[任委聘推补增][任命选聘]|申请|辞[去任]|提名|同意|选举|免去|不再|接替|作为|当过|先生|女士|期间|任[何命期]|成为|担任|[曾历现出兼就]任|参加|工作|至今|任$/u

/** Brands that an office is held in: before these titles no field stands. */
export const officerWithoutField =
  /^(?:(?:非?独立|非?执行|独立非执行|外部|职工|职工代表|常务|副|名誉|荣誉|首席|联席|联合|创始|执行)*(?:董事长?|监事长?|监事会主席|董事会秘书|董事会主席|董秘|总裁|总经理|总经理助理|总工程师|总会计师|党委书记|党总支书记|党组书记|党委副书记|分党组成员|合伙人|创始人|董事局主席|行政总裁|首席\p{Script=Han}{2,4}官|CEO|CFO|CTO|COO|厂长|财务总监|财务负责人))$/u

/** What points at a company, or tells which term or how many. */
export const saysNone =
  /^(?:本(?!公司|集团)|全|总部|企业|单位|部门|[一二三四五六七八九十两多数]|届|轮值|代理|临时|第)/u
export const noBrand = /^\d+$|(?:[部处科室组办区届省市县州国]|车间|中心|[董监]事会|事业群)$/u

/** What is said of a company before its name: 兼任香港上市公司|青禾实业有限公司. */
export const saidBefore =
  /(?:公司|企业|机构|集团|银行|[^化通资]股东|旗下|下属|[省市县]委|届|组织|开始|即|候任|署[理任]|代理|联席|名誉|[\s、]|.[和与及]|[A-Za-z0-9])$/u

/** A company that the text speaks of without its name, at the beginning of a post. */
export const pointsAtCompany = /^[本该我]?(?:公司|集团)/u

/** Heads that have a field before them in a career: 外销|经理, 材料|会计, 组织|部长, 裸线|车间主任. */
export const takesFieldInCareer =
  /(?:[部科处股组班队段站]长|主任|厂长|参谋|会计|出纳|干部|干事|[^委议党]员|总经理|总裁)$/u

/** Between the words for being or working somewhere where that is: 在|云岭织布厂|任…, 就职于|云岭进出口公司、青禾|，. */
const worksOn =
  '先后|历任|担任|工作(?=[，,。；;、过了期至直后]|[0-9]|$)|任职|从事|任教|实习|就职|任(?![期命免务意教满何用性])'
const words = '[\\p{Script=Han}A-Za-z0-9（）()·]{4,30}?'
export const workplace = new RegExp(
  `(?:[任就供]职于|服务于)(?<in>[\\p{Script=Han}A-Za-z0-9（）()·、]{2,60}?)(?=[，,。；;]|${worksOn})|(?:工作于|加入|进入|入职|转入|调[入至到往]|转[至到]|派[往至驻])(?<into>${words})(?=[，,。；;、]|${worksOn})|(?:(?<=[年月日今起曾后先，,；;。]|^)(?:[在到]|于(?![0-9]))|(?<=[0-9][年月日]|至今)(?![至起到今先曾历在于调转派升考返])(?=[^，,。；;、在0-9]{4,24}任[^期命免务]))(?<at>${words})(?=${worksOn})`,
  'gu',
)
/** Between the names of two places where somebody works, behind what ends the first of them. */
export const joinOfPlaces =
  /、|(?<=(?:公司|集团|银行|大学|学院|医院|中心|协会|学会|[厂校院所局社站厅署部行]|证券))[和与及](?=\p{Script=Han}{3})/u

/** Before where somebody works: 在|云岭集团任…, 1998年|云岭集团任…. */
export const opensWorkplace = /[在于到入至今0-9年月日]$/u

/** What looks like a field and is a company's legal form. */
export const opensLegalForm = /^(?:有限|股份|集团|控股|责任)/u

/** Words in no name of where somebody works. */
export const notWorkplace =
  /(?:部门|单位|[外国民私]企|[媒机]构|行业|领域|系统|媒体)$|[这某各或念]|[一两数][家个所间]|[0-9]+[家个名]|包括|不限|发起|成立|结束|审议|听取|参选|超过|管理层|期间|同时|^本公司/u

/** How the name of a workplace ends. */
export const endsWhole = /(?:公司|集团|银行|大学|学院|医院|中心|协会|学会|.{4}[厂校院所局社站厅署])$/u
