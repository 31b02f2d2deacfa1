import { digits, unitIn, units } from './rules.ts'

/** The number in words such as `260余人`, `1.2万名`, `三百位`, `百余人`; `null` where there is none. */
export function readCount(words: string): number | null {
  const plain = words.replace(/[,，\s]/gu, '')
  const arabic = /\d+(?:\.\d+)?/u.exec(plain)?.[0]
  const unit = units[unitIn.exec(plain)?.[0] ?? ''] ?? 1
  const numeral = digits[plain.charAt(0)] ?? (unit > 1 ? 1 : null)
  const count = arabic === undefined ? numeral && numeral * unit : Math.round(Number(arabic) * unit)
  return count !== null && Number.isSafeInteger(count) && count > 0 ? count : null
}
