const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}
const units: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000 }

/** The number in words such as `260余人`, `1.2万名`, `三百位`, `百余人`; `null` where there is none. */
export function readCount(words: string): number | null {
  const plain = words.replace(/[,，\s]/gu, '')
  const arabic = /\d+(?:\.\d+)?/u.exec(plain)?.[0]
  const unit = units[/[百千万]/u.exec(plain)?.[0] ?? ''] ?? 1
  const numeral = digits[plain.charAt(0)] ?? (unit > 1 ? 1 : null)
  const count = arabic === undefined ? numeral && numeral * unit : Math.round(Number(arabic) * unit)
  return count !== null && Number.isSafeInteger(count) && count > 0 ? count : null
}
