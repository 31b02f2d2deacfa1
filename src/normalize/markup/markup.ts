import type { Edit } from '../../document/edits.ts'
import { showsMarkup } from './entities.ts'
import { type DamageRule, markupRules } from './rules.ts'

/** Takes left-over tags out and mends what a cut tag took with it; a text that shows markup keeps it. */
export function cleanMarkup(text: string): Edit[] {
  if (!text.includes('>') || showsMarkup.test(text)) return []
  const edits: Edit[] = []
  for (const { expression, rule } of compiled) {
    for (const match of text.matchAll(expression)) {
      const edit = {
        start: match.index,
        end: match.index + match[0].length,
        replacement: rule.replacement,
        rule: rule.id,
      }
      if (!edits.some(other => other.start < edit.end && edit.start < other.end)) edits.push(edit)
    }
  }
  return edits
}

const compiled: readonly { readonly expression: RegExp; readonly rule: DamageRule }[] = markupRules.map(
  rule => ({
    expression: new RegExp(rule.pattern, 'gu'),
    rule,
  }),
)
