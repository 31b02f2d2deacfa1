import type { Span } from '../../document/span.ts'
import { matchesOf } from '../../rules/matches.ts'
import { pronoun } from './rules.ts'

/** Where a pronoun stands for one person, in text order. */
export const findPronouns = (text: string): readonly Span[] =>
  matchesOf(pronoun, text).map(({ index: start, 0: words }) => ({ start, end: start + words.length }))
