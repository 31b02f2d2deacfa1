import { type Span, wordsAt } from '../../document/span.ts'
import { clauseEnd } from '../discourse/clauses.ts'
import {
  besidesDeed,
  blamed,
  blaming,
  demanded,
  describing,
  isNounPhrase,
  naming,
  objectNoun,
  pointedObject,
  proposing,
  takesThing,
  termAsObject,
} from './content-rules.ts'
import type { Cue } from './cues/cue.ts'
import { openingMark } from './marks/mark-rules.ts'

/** As far as it is looked for what somebody is to do. */
const longestDemand = 30

/** Shorter words before the comma are what somebody wants, puts forward or speaks of, not what is said of it: 提出复核，. */
const shortestClause = 5

/** Whether what follows a weak verb is its object: all of it, or its first clause, and the rest says what became of it. */
export function isObject(text: string, { start, end }: Span, cue: Cue): boolean {
  const verb = wordsAt(text, cue)
  const to = clauseEnd(text, start, end)
  const clause = text.slice(start, to).replace(besidesDeed, '')
  const isShort = to < end && clause.length < shortestClause && !openingMark.test(text.charAt(start))
  if (isShort && takesThing.test(verb) && !demanded.test(text.slice(to, Math.min(end, to + longestDemand))))
    return true
  return (
    isNounPhrase.test(text.slice(start, end)) ||
    pointedObject.test(clause) ||
    (describing.test(verb) && (isNounPhrase.test(clause) || objectNoun.test(clause))) ||
    (proposing.test(verb) && (objectNoun.test(clause) || termAsObject.test(text.slice(start, end)))) ||
    (naming.test(verb) && openingMark.test(text.charAt(start))) ||
    (blaming.test(verb) && blamed.test(text.slice(start, end)))
  )
}
