import type { Edit } from '../../document/edits.ts'
import { besideStrokes } from './rules.ts'

/**
 * Puts `、` where a page has the stroke `丶` for it (北京丶上海和廣州). Who writes of the stroke, or has it in a name, does not have it
 * between so many different words, and nowhere else.
 */
export function mendListMarks(text: string): Edit[] {
  if (!text.includes(stroke)) return []
  const edits: Edit[] = []
  const neighbours = new Set<string>()
  for (let at = text.indexOf(stroke); at >= 0; at = text.indexOf(stroke, at + 1)) {
    const beside = text.slice(Math.max(0, at - 1), at + 2)
    if (!betweenWords.test(beside)) return []
    neighbours.add(beside)
    edits.push({ start: at, end: at + 1, replacement: '、', rule: 'characters/list-mark' })
  }
  return neighbours.size < leastDifferent ? [] : edits
}

const stroke = '\u4E36'

const betweenWords = new RegExp(
  `^(?![${besideStrokes}])[\\p{Script=Han}\\w”」』》）)]${stroke}(?![${besideStrokes}])[\\p{Script=Han}\\w“「『《（(]$`,
  'u',
)

/** A name comes again and again between the same two characters. */
const leastDifferent = 3
