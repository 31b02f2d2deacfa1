/** Roles that a byline or a caption gives and that are no standing. */
export const noAffiliation =
  /^(?:原)?(?:作者|译者|主持人|主持|嘉宾|被告|原告|选手|村民|居民|版主|博主|主演|主播|同学|大学生|学生|研究生|实习生)$/u

/** Of those, the ones that somebody is called by who is named with a programme or a station. */
export const onAir = /(?:主持人|主播)$/u
export const programme = /(?:[》台视网社]|频道|电台|杂志|节目)$/u

/** Points at the body of whoever writes: 本会主席. */
export const ownBody = /^[本我][会校院所社台局]/u

/** A unit by itself, whose body the list before it names: 总务组, 人事室, 新闻部. */
export const unitOfBody = /^\p{Script=Han}{2}[组科课股室部]$/u

/** Secretaries of a party, who are called by the rank alone wherever they are: 李副书记 for the 党委副书记. */
export const secretary = /^副?书记$/u
