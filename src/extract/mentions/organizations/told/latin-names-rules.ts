/** A word in Latin script that may be a company's whole name: Corvane, not part of a longer one. Characters of Asia are passed over first: to tell what is Latin takes long. */
export const latinWord =
  /(?![\u2E80-\uA4CF])(?<![\p{Script=Latin}\p{Nd}&.'’_/@#+-]|\p{Script=Latin} )\p{Lu}[\p{Script=Latin}]{2,19}(?![\p{Script=Latin}\p{Nd}]| \p{Script=Latin}|['’&@/.-])/gu

/** What the words directly before it say it is: 矿业公司Corvane, 支付平台“Luminet. */
export const saidToBeCompany =
  /(?:公司|企业|集团|巨头|厂商|[发应务造营售行销理产建办]商|电商|券商|投行|机构|媒体|网站|平台|财团|工作室|初创|独角兽|银行|车企|药企|智库)[“「]?$/u

/** A word of capitals may be short for anything (IPO, VR), unless the text calls it a company behind it as well: CVN集团. */
export const capitalsOnly = /^\p{Lu}+$/u
export const capitalsBeforeKind = /\p{Lu}+(?=集团|公司)/gu
