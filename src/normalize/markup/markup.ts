import type { Edit } from '../../document/edits.ts'
import { showsMarkup } from './entities.ts'
import { markdownRules, markdownSigns } from './markdown-rules.ts'
import { cutTagRules, type DamageRule, endsCutTag, markupRules } from './rules.ts'

/** Takes left-over tags out and mends what a cut tag took with it; a text that shows markup keeps it. */
export function cleanMarkup(text: string): Edit[] {
  if (!text.includes('<') && !text.includes('>')) return []
  const rules = text.includes('>') ? compiledMarkup : endsCutTag.test(text) ? compiledCutTags : []
  return showsMarkup.test(text) ? [] : applyRules(rules, text)
}

/** Takes the signs of Markdown out; a text that shows program code keeps them. */
export const cleanMarkdown = (text: string): Edit[] =>
  hasMarkdown(text) ? applyRules(compiledMarkdown, text) : []

const hasMarkdown = (text: string): boolean =>
  (text.includes('**') || text.includes('](') || text.includes('# ') || text.includes('> ')) &&
  !text.includes(codeFence) &&
  markdownSigns.some(sign => sign.test(text))

const codeFence = '```'

function applyRules(rules: readonly CompiledRule[], text: string): Edit[] {
  let edits: Edit[] = []
  for (const { expression, rule } of rules) {
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

interface CompiledRule {
  readonly expression: RegExp
  readonly rule: DamageRule
}

const compile = (rules: readonly DamageRule[]): readonly CompiledRule[] =>
  rules.map(rule => ({ expression: new RegExp(rule.pattern, 'gu'), rule }))

const compiledMarkup = compile(markupRules)
const compiledCutTags = compile(cutTagRules)
const compiledMarkdown = compile(markdownRules)
