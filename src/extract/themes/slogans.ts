import { type Mention, wordsAt } from '../../document/span.ts'
import { compileRules, matchPatterns } from '../../rules/pattern.ts'
import { listedSlogan, sloganRules } from './slogan-rules.ts'

const table = compileRules(sloganRules)

/** What the event or a speaker declares as theme in quotation marks, each stretch once. */
export function findSlogans(text: string): Mention<'slogan'>[] {
  const found = new Map<number, Mention<'slogan'>>()
  for (const { groups, rule } of matchPatterns(table, text, [])) {
    const { slogan, slogans } = groups
    const spans = slogans
      ? [...wordsAt(text, slogans).matchAll(listedSlogan)].map(({ 1: words = '', index }) => ({
          start: slogans.start + index + 1,
          end: slogans.start + index + 1 + words.length,
        }))
      : [slogan ?? { start: 0, end: 0 }]
    for (const { start, end } of spans) {
      if (end > start && !found.has(start)) found.set(start, { start, end, label: 'slogan', rule })
    }
  }
  return [...found.values()]
}
