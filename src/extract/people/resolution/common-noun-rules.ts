/** Common nouns that name no organization by themselves: 该行, 公司. */
export const onlyPoints = /^(?:[该本我贵此]|上述|(?:公司|集团|银行|行|院|校|会)$)/u

/** Common nouns for the company that a text is about. */
export const anyCompany = /^(?:本|该)?(?:公司|集团|集团公司)$/u

/** Of those, what is said of the company that the whole text is about; 该公司 is the one named last. */
export const ownCompany = /^本?(?:公司|集团|集团公司)$/u

/** Common nouns that stand for the name that ends with them. */
export const endsName =
  /^(?:学会|协会|商会|公会|总会|农会|渔会|工会|校友会|体育会|联会|同乡会|联谊会|联盟|基金会|研究会|联合会|研究院|研究所|学院|医院|出版社|报社|委员会|管委会|专委会|执委会|组委会|党团|议会)$/u

/** What an association calls its own organs, behind its name: 中国真空学会|第七届理事会. */
export const ownCouncil =
  /(?:第[一二三四五六七八九十0-9]{1,4}届)?(?:第[一二三四五六七八九十0-9]{1,4}次)?(?:常务)?(?:理事会|监事会|会员代表大会|会员大会|秘书处|年会)$/u

/** Committees and boards have chairmen and members, but neither a president nor directors. */
const committees = '委员会|执委会|小组|理监事会|会董会'
export const committee = new RegExp(`(?:${committees})$`, 'u')
export const noCommittee = new RegExp(`(?<!${committees})$`, 'u')

/** Joins a company to the one that is only called so: 公司与|青禾科技, 青禾科技|与公司签约. */
export const partnerBefore = /(?:^|[^\p{Script=Han}])[本我]?(?:公司|集团)[与和同及]$/u
export const partnerBehind = /^[与和同及][本我]?(?:公司|集团)(?![\p{Script=Han}]{0,8}(?:公司|集团))/u

/** Offices that one person has in a company. */
export const soleOffice = /^(?:董事长|党委书记|党组书记|总经理|总裁|首席执行官|董事局主席|董事会主席)$/u
