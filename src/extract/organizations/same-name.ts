import { legalForm } from './rules.ts'

/**
 * Tells of names of organizations which name the same: those that differ in brackets alone, and 云岭银行 where the text has one
 * 云岭银行股份有限公司. Gives each name its fullest form.
 */
export function fullestNames(names: readonly string[]): ReadonlyMap<string, string> {
  const plain = new Map<string, string>()
  const fullest = new Map<string, string>()
  for (const name of names) {
    const key = withoutMarks(name)
    plain.set(key, plain.get(key) ?? name)
    fullest.set(name, plain.get(key) ?? name)
  }
  const byShort = new Map<string, Set<string>>()
  for (const name of fullest.values()) {
    const short = withoutForm(name)
    if (short !== name) byShort.set(short, (byShort.get(short) ?? new Set()).add(name))
  }
  for (const [name, full] of fullest) {
    const longer = byShort.get(full)
    // A group and its company are two, and the short name of both is nobody's.
    const [only] = longer?.size === 1 ? longer : []
    if (only !== undefined) fullest.set(name, only)
  }
  return fullest
}

const withoutMarks = (name: string): string => name.replace(/[（）()\s“”"《》]/gu, '')

const shortestName = 2

function withoutForm(name: string): string {
  const short = name.replace(legalForm, '')
  return short.length < shortestName ? name : short
}
