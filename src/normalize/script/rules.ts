/**
 * Words in which 著 is no particle (隨著 → 随着) but the verb or noun of writing and fame, so that it stays: 著名, 原著.
 * Where the character stands in the word does not matter.
 */
export const wordsWithWritten = [
  '著名',
  '著作',
  '著稱',
  '著称',
  '著述',
  '著書立',
  '著书立',
  '著譯',
  '名著',
  '原著',
  '土著',
  '巨著',
  '鉅著',
  '專著',
  '专著',
  '論著',
  '编著',
  '編著',
  '撰著',
  '合著',
  '譯著',
  '遺著',
  '拙著',
  '新著',
  '所著',
  '顯著',
  '显著',
  '卓著',
  '昭著',
  '知著',
  '彰明較著',
] as const

/** In Simplified script it stands in names alone (乾坤, 王乾), as what is dry is written 干. */
export const heavenOrDry = '乾'

/** Words that the dictionaries of OpenCC convert wrongly or not at all, each as long as what it becomes. */
export const wordConversions = [
  ['甚麼', '什么'],
  ['甚麽', '什么'],
  ['為甚', '为什'],
  ['藉著', '借着'],
  ['慰藉著', '慰藉着'],
  ['於潛在', '于潜在'],
  ['於潛力', '于潜力'],
  ['於潛伏', '于潜伏'],
  ['錢鍾書', '钱锺书'],
  ['賙濟', '赒济'],
  ['賙恤', '赒恤'],
  ['甯波', '宁波'],
  ['甯夏', '宁夏'],
  ['南甯', '南宁'],
  ['西甯', '西宁'],
  ['遼甯', '辽宁'],
  ['濟甯', '济宁'],
  ['安甯', '安宁'],
] as const satisfies readonly (readonly [string, string])[]

/** Variants of Taiwan and Hong Kong that OpenCC's table of characters leaves out, and what careless conversion writes for 周 and 陕. */
export const characterConversions = [
  ['衞', '卫'],
  ['敍', '叙'],
  ['粧', '妆'],
  ['痺', '痹'],
  ['簷', '檐'],
  ['衹', '只'],
  ['枱', '台'],
  ['糭', '粽'],
  ['賙', '周'],
  ['陜', '陕'],
] as const satisfies readonly (readonly [string, string])[]
