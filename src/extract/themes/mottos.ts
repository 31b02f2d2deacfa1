import type { Mention, Span } from '../../document/span.ts'
import { compileRules, matchPatterns } from '../../rules/pattern.ts'
import { mottoRules, partSeparator, saying } from './motto-rules.ts'

const table = compileRules(mottoRules)

/** Marked sayings that somebody holds or puts forward: 相信“知识改变命运”. A term or a name in marks says nothing and is none. */
export function findMottos(text: string): Mention<'slogan'>[] {
  const found = new Map<number, Mention<'slogan'>>()
  for (const { groups, rule } of matchPatterns(table, text, [])) {
    const span = groups.motto ?? groups.saying
    if (span === undefined || found.has(span.start)) continue
    if (!groups.motto && !isSaying(text, span)) continue
    found.set(span.start, { start: span.start, end: span.end, label: 'slogan', rule })
  }
  return [...found.values()]
}

function isSaying(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  return saying.test(words) || isParallel(words.split(partSeparator))
}

const shortestPart = 3
/** Ends of this length are shared by terms of one kind: 绿色金融、普惠金融. */
const endLength = 2

/** 求实学、务实业: equal parts, which are no terms of one kind. */
const isParallel = ([first = '', ...others]: readonly string[]): boolean =>
  first.length >= shortestPart &&
  others.length > 0 &&
  others.every(part => part.length === first.length && part.slice(-endLength) !== first.slice(-endLength))
