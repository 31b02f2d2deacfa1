/** The government of an area named elsewhere: 市政府. */
export const areaOffice = /^([省市县区州])(?:人民)?政府$/u

/** The central bank as reports from China call it, and its name. */
export const centralBank = /^央行|^(?:中国)?人民银行/u
export const centralBankInFull = '中国人民银行'
