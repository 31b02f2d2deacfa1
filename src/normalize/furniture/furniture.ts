import { type Mention, overlaps } from '../../document/span.ts'
import { lazy } from '../lazy.ts'
import { readRows } from '../lines/rows.ts'
import { findRepetitions } from './repetitions.ts'
import { fieldAlone, fieldValue, furnitureRules, headline, headsRelated } from './rules.ts'

/** A part of the page that is not of the article: bylines, sources, editors, copyright, related links, buttons, what it prints twice. */
export type FurnitureMention = Mention<'furniture'>

/**
 * Finds what a page puts around its article, in a repaired text in Simplified script, in text order. Nothing of it is
 * taken out of the text; names that stand in it are of no speaker.
 */
export function findFurniture(text: string): readonly FurnitureMention[] {
  const lines = readRows(text)
  const repetitions = findRepetitions(text, lines)
  let isRelated = false
  let isOpen = false
  return lines.flatMap(line => {
    const { start, end } = line
    if (repetitions.has(line)) return [{ start, end, label: 'furniture', rule: 'furniture/repetition' }]
    const found = inLine(text, start, end)
    const isValue = isOpen && found.length === 0 && fieldValue.test(text.slice(start, end))
    isOpen = found.length > 0 && fieldAlone.test(text.slice(start, end))
    if (isValue) return [{ start, end, label: 'furniture', rule: 'furniture/field-below' }]
    const isHeadline = isRelated && found.length === 0 && headline.test(text.slice(start, end))
    if (isHeadline) return [{ start, end, label: 'furniture', rule: 'furniture/related-headline' }]
    isRelated = found.length > 0 && headsRelated.test(text.slice(start, end))
    return found
  })
}

/** Furniture stands in short lines, or at the end of a line. */
const longestFurniture = 260

function inLine(text: string, lineStart: number, lineEnd: number): FurnitureMention[] {
  const from = Math.max(lineStart, lineEnd - longestFurniture)
  const line = text.slice(from, lineEnd)
  const found: FurnitureMention[] = []
  for (const { expression, rule, isWholeLine } of compiled()) {
    if (isWholeLine && from > lineStart) continue
    const match = expression.exec(line)
    if (match === null) continue
    const start = from + match.index
    const span = { start, end: start + match[0].length }
    if (!found.some(other => overlaps(other, span))) found.push({ ...span, label: 'furniture', rule })
  }
  return found.sort((one, other) => one.start - other.start)
}

const compiled = lazy(() =>
  furnitureRules.map(({ id, pattern }) => ({
    rule: id,
    expression: new RegExp(pattern, 'u'),
    isWholeLine: pattern.startsWith('^'),
  })),
)
