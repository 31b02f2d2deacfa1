import { addAll } from '../../../../document/add-to.ts'
import { type Span, wordsAt } from '../../../../document/span.ts'
import { withinBrackets } from '../rules.ts'
import { definitionRules, opensDefinition } from './defined-name-rules.ts'

/** Another name that the text gives an organization, and where the full name before it ends. */
export interface DefinedName extends Span {
  readonly fullEnd: number
}

/** `云岭银行股份有限公司（以下简称“云岭银行”）`: the names that a text defines for the organizations given. */
export function findDefinedNames(text: string, organizations: readonly Span[]): DefinedName[] {
  const found: DefinedName[] = []
  const ends = new Set<number>()
  for (const full of organizations) {
    if (ends.has(full.end) || !opensDefinition.test(text.charAt(full.end))) continue
    const names = namesAfter(text, full)
    if (names.length > 0) ends.add(full.end)
    addAll(
      found,
      names.map(name => ({ ...name, fullEnd: full.end })),
    )
  }
  return found
}

function namesAfter(text: string, full: Span): Span[] {
  for (const { pattern, abbreviates } of definitionRules) {
    pattern.lastIndex = full.end
    const groups = pattern.exec(text)?.groups
    if (groups === undefined) continue
    const limit = pattern.lastIndex
    const names = [groups.short, groups.also].filter(
      name => name !== undefined && (!abbreviates || isAbbreviation(name, wordsAt(text, full))),
    )
    const spans = names.flatMap(name =>
      name === undefined ? [] : spanOf(text, name.trim(), full.end, limit),
    )
    if (spans.length > 0) return spans
  }
  return []
}

function spanOf(text: string, name: string, from: number, limit: number): Span[] {
  const start = text.indexOf(name, from)
  return start < 0 || start + name.length > limit ? [] : [{ start, end: start + name.length }]
}

/** 联卡中心 of 联合信用卡处理中心: all its characters stand in the full name, in that order; but 中国 and 集团 are parts of names. */
function isAbbreviation(short: string, full: string): boolean {
  if (short.length >= full.length || withinBrackets.test(short)) return false
  let at = -1
  for (const character of short) {
    at = full.indexOf(character, at + 1)
    if (at < 0) return false
  }
  return true
}
