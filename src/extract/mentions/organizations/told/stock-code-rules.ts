/** The code of a company at an exchange, in brackets behind its name: （601234.SH）, （纳斯达克：YLKJ）, (2409), （SZ 001234，收盘价：5.56元）. */
export const opensStockCode = /[（(](?:[0-9A-Z股证行]|代[码号]|[纳纽港深上][斯交所约])/u
export const stockCode =
  /(?<=[\p{Script=Han}A-Za-z0-9])[（(]\s?(?:(?:(?:股票|证券|股份|上市)?(?:代[码号]|编号)|[A-Z]{2,8}|纳斯达克|纽交所|纽约证券交易所|港交所|上交所|深交所|新三板)\s?[:：]\s?[0-9A-Z]{1,6}(?:\.[A-Z]{1,3})?|(?:行情)?[034689]\d{5}|0\d{4}|(?!19|20)\d{4}|\d{4,6}[.,-](?:SH|SZ|BJ|HK|TW|TWO|SS)|(?:SH|SZ|BJ|HK|SS)\s?\d{4,6}|[A-Z]{1,5}\.(?:N|O|US|OQ))(?:[,，](?:收盘价|诊股|股吧)[^（）()\n]{0,9})?\s?[）)]/gu

/** A code of the mainland's exchanges alone, before which a company is called by so many characters at most; its full name ends with its form. */
export const shareCode = /^[（(]\s?(?:(?:行情)?[0368]\d{5}[，,）)\s]|\d{6}[.,-]S[HZ]|S[HZ]\s?\d{6})/u
export const longestShareName = 4

/** A noun before such a name that says what kind of company it is: 光伏龙头|云岭绿能. */
export const classBefore = /(?:公司|企业|机构|集团|巨头|龙头|厂商|大厂|股东|商|板块|概念股)$/u

/** A stroke between a date and a name, which is written like a character: 1月7日丨云岭绿能. */
export const stroke = /^[丨｜|]$/u
