/** The central bank as reports from China call it, and its name. */
export const centralBank = /^央行|^(?:中国)?人民银行/u
export const centralBankInFull = '中国人民银行'
