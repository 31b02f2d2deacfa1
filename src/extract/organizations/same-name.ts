import type { Lexicon } from '../../lexicon/lexicon.ts'
import { behindPlaces } from '../mentions/organizations/told/behind-places.ts'
import { companyForm, legalForm, listedForm } from './rules.ts'

/**
 * Tells of names of organizations which name the same: those that differ in brackets alone, 云岭银行 where the text has one
 * 云岭银行股份有限公司, and of a listed company its name without the place. Gives each name its fullest form.
 */
export function fullestNames(names: readonly string[], lexicon: Lexicon): ReadonlyMap<string, string> {
  const plain = new Map<string, string>()
  const fullest = new Map<string, string>()
  for (const name of names) {
    const key = withoutMarks(name)
    plain.set(key, plain.get(key) ?? name)
    fullest.set(name, plain.get(key) ?? name)
  }
  // A group and its company are two, and the short name of both is nobody's; but 青禾集团 and 青禾集团有限公司 are one.
  const shortened = [
    byShortName(fullest.values(), name => without(name, legalForm)),
    byShortName(fullest.values(), name => without(name, companyForm)),
    byShortName(fullest.values(), name => withoutPlace(name, lexicon)),
  ]
  for (const [name, full] of fullest) {
    const longer = shortened.map(names => names.get(full)).find(names => names !== undefined)
    const [only] = longer?.size === 1 ? longer : []
    if (only !== undefined) fullest.set(name, only)
  }
  return fullest
}

const withoutMarks = (name: string): string => name.replace(/[（）()\s“”"《》]/gu, '')

/** The names that are shortened to each short name. */
function byShortName(
  names: Iterable<string>,
  shorten: (name: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const byShort = new Map<string, Set<string>>()
  for (const name of names) {
    const short = shorten(name)
    if (short !== name) byShort.set(short, (byShort.get(short) ?? new Set()).add(name))
  }
  return byShort
}

const shortestName = 2

function without(name: string, form: RegExp): string {
  const short = name.replace(form, '')
  return short.length < shortestName ? name : short
}

/** 禾川电器 of 珠海禾川电器股份有限公司; what is no listed company may be the subsidiary of one that is called so. */
function withoutPlace(name: string, lexicon: Lexicon): string {
  if (!listedForm.test(name)) return name
  const short = name.slice(behindPlaces(name, 0, lexicon)).replace(listedForm, '')
  return short.length < shortestListed ? name : short
}

/** Behind the place of a bank no name is left. */
const shortestListed = 3
