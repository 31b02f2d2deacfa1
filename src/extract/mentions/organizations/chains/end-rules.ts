/** Where what ends like a name ends none. */

/** What a company is to another or to an event: 母公司, 赞助商, 会员单位, 合作伙伴. */
export const relatedCompany =
  /(?:[子孙母]公司|关联公司|参股公司|股东|(?:龙头|会员|成员|获奖|代表)企业|(?:运营|供应|开发|零售|经销|承包|制造|赞助|冠名|服务|代理|集成|分销|生产|设备)商|(?:会员|成员|理事|主办|承办|协办|支持|建设|施工|设计|中标|运营|合作)单位|(?:主办|承办|协办|合作|投资|出资|收购|运营|发起)方|合作伙伴|独角兽|东道主|业主)$/u
/** Behind a noun that says what kind of company it is: 半导体|企业|云岭集团. */
export const companyOfKind = '企业'
export const endsRelation = /(?:公司|股东|企业|商|单位|方|伙伴|独角兽|东道主|业主)$/u

/** Units of one character that a job names: 会计系, 编辑部. */
export const unitOfJob = /^[系部处室站组]$/u

/** What a company does with what its body has made: 云岭银行|发布|董事会决议. */
export const announcesOf = /^(?:公布|宣布|发布|召开|举行|收到|聘任|任命|提名)$/u

export const onScene = /^[上中后前]$/u

/** Figures that show something are no company of data: 银联数据显示. */
export const figures = /数据$/u
const figureVerb = '(?:显示|表明)'
export const showsFigures = new RegExp(`^${figureVerb}$`, 'u')

/**
 * Words of two or three characters by their last one, which no list holds and a name follows: 深查|云岭集团, 拨予|云岭大学, 突访|外交部,
 * 转介至|财政司, 有前|青禾市, 惟未见|外交部. Names of companies hardly end so.
 */
export const endsUnlistedVerb =
  /^\p{Script=Han}{1,2}[查读予须需获访令斥批赞撑挺自据损超届见过进入问冒购告轰询由送请洽勉至前及载拍变上]$/u

/** One character that leads to what is named behind it: 连|政务司司长都. */
export const leadsToName = /^连$/u

/** The verb that is written like the word for a society: 霍尔特学会了防守. */
export const learns = /^学会了/u

/** Either of them, anywhere in a sentence. */
export const verbAfterNoun = new RegExp(`数据${figureVerb}|学会了`, 'u')

/** A rank among companies: 世界500强. */
export const rankEnd = '强'
export const rankNumber = /^(?:\d{2,4}|[五百]{1,2}|百|十)$/u
