/** A minister's title with the ministry in it: the ministry is the organization. */
export const meltedMinister =
  /^(?![前原代]|常务|政务|第[一二]|执行|资深|高级|首席|助理|.{0,2}副)(\p{Script=Han}{2,6}(?<!政策统筹|国家安全统筹)部|(?:行政|立法|司法|监察|考试)院)长$/u

/** The head of an office that is called by its field, which makes the title: 民政处长. */
export const meltedOffice = /^(?!副)(\p{Script=Han}{2,4}处)长$/u

/** Titles that begin with the last character of the country before them: 美国务卿. */
export const beginsInCountry = /^国(?:务卿|会)/u

/** Names of offices that are whole; 运输及物流 before 局长 is not. */
export const endsInOffice = /[部局署处司厅委会院办室所科组中心公司行]$/u

/** Heads of offices by one character of the office: 局长. */
export const officeHead = /^[部局署处司厅场]长$/u

/** Heads and members by one character of what they are of, a field before it or none: 院长, 部长, 青年部长. */
export const headOfKnown =
  /^(?:(?:院长|院士|社长|会长|所长|校长)|(?![前原代副])\p{Script=Han}{0,4}[部局署处司厅场]长)$/u
