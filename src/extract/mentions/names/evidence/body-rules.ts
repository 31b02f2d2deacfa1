/** What ends an organization before its name by sound in brackets: 青弋解放运动（奥尔莫）. */
export const bodyBeforeBrackets =
  /(?:组织|运动|阵线|武装|联盟|政党|党|派别|派|机构|公司|集团|部队|委员会)[（(]$/u
