/** 院长, 总统, 财政大臣: titles that one person at a place holds; a 主席团常务主席 is one of many. */
export const rank = /^(?!.*团)(?:.*[长任记席裁理监统相皇王臣]|.*[法判控审察]官)$/u

/** 裁判官 in a report of one case is the only 署理主任裁判官 of it. */
export const officeOfJudge = /^(?:法官|裁判官|主控官|检控官|检察官|审判长)$/u

/** 副总统 is no 总统, 外长发言人 no 外长. */
export const anotherRank = /[副前原代]|候任|候选|助理|发言|特使/u
