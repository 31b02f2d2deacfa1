import { contains, type Mention } from '../document/span.ts'
import { parseAnnotated } from './annotated.ts'
import { compileRules, matchPatterns, type PatternRule } from './pattern.ts'

/** What is wrong with a table of rules, one sentence each; empty when every rule keeps its promises. */
export function faultsOf(rules: readonly PatternRule[]): string[] {
  const ids = rules.map(({ id }) => id)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `${id} stands twice`)
  return [...twice, ...rules.flatMap(faultsOfRule)]
}

function faultsOfRule(rule: PatternRule): string[] {
  const faults: string[] = []
  if (!matchesWhole(rule, rule.example)) faults.push(`${rule.id} does not match its example: ${rule.example}`)
  if (matchesOf(rule, rule.counterexample).length > 0) {
    faults.push(`${rule.id} matches its counterexample: ${rule.counterexample}`)
  }
  return faults
}

/** Whether one match holds every annotated mention of the example. */
function matchesWhole(rule: PatternRule, example: string): boolean {
  const { spans } = parseAnnotated(example)
  return matchesOf(rule, example).some(match => spans.every(span => contains(match, span)))
}

function matchesOf(rule: PatternRule, source: string) {
  const { text, spans } = parseAnnotated(source)
  const mentions: Mention[] = spans.map(span => ({ ...span, rule: 'check/annotation' }))
  return matchPatterns(compileRules([rule]), text, mentions)
}
