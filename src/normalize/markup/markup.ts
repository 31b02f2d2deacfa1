import type { Edit } from '../../document/edits.ts'
import { showsMarkup } from './entities.ts'
import { type DamageRule, markupRules } from './rules.ts'

/** Takes left-over tags out and mends what a cut tag took with it; a text that shows markup keeps it. */
export function cleanMarkup(text: string): Edit[] {
  if (!text.includes('>') || showsMarkup.test(text)) return []
  let edits: Edit[] = []
  for (const { expression, rule } of compiled) {
    const found = Array.from(text.matchAll(expression), ({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
      // Where the text begins or ends, a line needs no end.
      replacement: isAtEdge(text, index, match) ? rule.replacement.trim() : rule.replacement,
      rule: rule.id,
    }))
    edits = [...edits, ...apart(found, edits)].sort((one, other) => one.start - other.start)
  }
  return edits
}

const isAtEdge = (text: string, at: number, match: string): boolean =>
  at === 0 || at + match.length === text.length

/** Those that overlap none of the others; both lists are in text order. */
function apart(edits: readonly Edit[], others: readonly Edit[]): Edit[] {
  let index = 0
  return edits.filter(({ start, end }) => {
    while ((others[index]?.end ?? Number.POSITIVE_INFINITY) <= start) index++
    return (others[index]?.start ?? Number.POSITIVE_INFINITY) >= end
  })
}

const compiled: readonly { readonly expression: RegExp; readonly rule: DamageRule }[] = markupRules.map(
  rule => ({
    expression: new RegExp(rule.pattern, 'gu'),
    rule,
  }),
)
