/** Shapes around companies that are called in Latin script before a title. */

/** The company's name at the end of what stands before a title, and what may join it to the title: Cloudnet, Monte Real的, Holt & Vasberg. */
export const latinBefore =
  /(?<![\p{Script=Latin}\p{Nd}&.'’+@/-]|\p{Script=Latin} )(\p{Script=Latin}[\p{Script=Latin}\p{Nd}&.'’+-]*(?: (?:(?:\p{Lu}|\p{Nd})[\p{Script=Latin}\p{Nd}&.'’+-]*|of|&)){0,3})[ \u00A0]?的?[ \u00A0]?$/u

/** Titles of those who found, lead or make something, beside those of companies: a foreign word before one names the body. */
export const titleOfLatin =
  /(?:发起人|主理人|专家|架构师|设计师|布道师|布道者|顾问|制作人|主席|理事长?|秘书长|会长|总干事|研究员)$/u

/** The last character of such a name, or of what joins it to the title. */
export const beforeTitle = /[\p{Script=Latin}\p{Nd} \u00A0的+.]/u

/** What begins behind a title that one name in Latin script or with a dot holds. */
export const beginsForeignName =
  /^[ \u00A0\u3000:：]{0,2}(?:\p{Lu}[\p{Ll}.]|\p{Lu}{2,} \p{Lu}|\p{Script=Han}{1,7}[·•・‧])/u

/** Stands before a company's name where nobody is named behind the title: 担任Cloudnet CEO, 云计算公司Cloudnet的首席执行官. */
export const opensLatinSeat =
  /(?:^|[，,、（(：:；;。]|[担出兼现时曾前原]任|[任是为前原]|公司|企业|平台|品牌|机构|巨头|厂商|基金|银行|集团)$/u

const field =
  '(?:I[TPR]|AI|[AVM]R|[HPB]R|UI|UX|UE|QA|PE|VC|PC|TV|BD|EHS|ESG|SaaS|[Aa]pp|APP|B2[BC]|R&D|DevOps|Java|C\\+\\+|Web|SEO|ERP|CRM|GR|KA|OEM|LED|NFT|DNA|MBA|EMBA|AIGC|LLM|GPU|CPU|IDC|[3-6]G|Ph\\.?D|Dr|Mr|Ms|Mrs|vs|VS|the|The)'

/** What is said of a title rather than names a company: IT总监, AI负责人; and of companies of a field: AI公司. */
export const latinField = new RegExp(`^${field}$`, 'u')
export const companyOfField = new RegExp(`^${field}(?:公司|企业|集团|平台|机构|厂商|项目|团队)$`, 'u')
