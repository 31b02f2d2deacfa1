import { digits, numberAndUnit, unitIn, units } from './rules.ts'

/** The number in words such as `260余人`, `1.2万名`, `1万1千`, `三百位`, `百余人`; `null` where there is none. */
export function readCount(words: string): number | null {
  const plain = words.replace(/[,，\s]/gu, '')
  const parts = [...plain.matchAll(numberAndUnit)]
  const unit = units[unitIn.exec(plain)?.[0] ?? ''] ?? 1
  const numeral = digits[plain.charAt(0)] ?? (unit > 1 ? 1 : null)
  const sum = parts.reduce(
    (total, { 1: number, 2: name = '' }) => total + Number(number) * (units[name] ?? 1),
    0,
  )
  const count = parts.length === 0 ? numeral && numeral * unit : Math.round(sum)
  return count !== null && Number.isSafeInteger(count) && count > 0 ? count : null
}
