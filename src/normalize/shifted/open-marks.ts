const pairs = ['“”', '‘’', '《》', '「」', '『』', '（）', '【】', '〈〉']
const sentenceMarks = '。！？…!?'

/** What is open behind one more character: quotation marks and brackets, a bit each. */
export const openAfter = (open: number, unit: number): number =>
  (open | (opens[unit] ?? 0)) & ~(closes[unit] ?? 0)

/** Whether a mark closes what is not open, or opens what is. */
export function unbalances(open: number, unit: number): boolean {
  const closed = closes[unit] ?? 0
  return closed === 0 ? (open & (opens[unit] ?? 0)) !== 0 : (open & closed) === 0
}

/** Whether a mark closes what is open behind a whole sentence: `說：“……。”`, `【……！】`, unlike `“……”。`. */
export const closesSentence = (open: number, before: number, unit: number): boolean =>
  (open & (closes[unit] ?? 0)) !== 0 && sentenceMarks.includes(String.fromCharCode(before))

export const countOpen = (open: number): number =>
  pairs.filter((_, index) => (open & (1 << index)) !== 0).length

/** The bit of each pair at the unit that opens or closes it. */
const bitsAt = (side: 0 | 1): Uint8Array => {
  const bits = new Uint8Array(0x10000)
  for (const [index, pair] of pairs.entries()) bits[pair.charCodeAt(side)] = 1 << index
  return bits
}
const opens = bitsAt(0)
const closes = bitsAt(1)
