import { wordsAt } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { isHan } from '../../../../rules/character-test.ts'
import { matchesOf } from '../../../../rules/matches.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { evidenceAround } from '../evidence/evidence.ts'
import { hasSurnameAt } from '../evidence/surname-strength.ts'
import { givenWeight, surnameWeight } from '../evidence/surnames.ts'
import type { NameSurroundings } from '../evidence/surroundings.ts'
import { spacedName, spreadAfter, spreadBefore } from '../rules.ts'
import type { NameCandidate } from './chinese-names.ts'

/** Names of two characters that a list spreads to the width of three: `王　强、李若川`. */
export function findSpacedNames(
  view: SentenceView,
  lexicon: Lexicon,
  surroundings: NameSurroundings,
): NameCandidate[] {
  const found: NameCandidate[] = []
  if (!view.tokens.some(({ tag }) => tag === blankTag)) return found
  const sentence = wordsAt(view.text, view)
  for (const { index, 1: name = '' } of matchesOf(spacedName, sentence)) {
    const start = view.start + index
    const end = start + name.length
    if (!standsAlone(view, start, end, surroundings)) continue
    // What is no possible surname stands before a blank by chance too often: 方 案.
    if (!hasSurnameAt(view.text, start, 'possible', lexicon)) continue
    const surname = surnameWeight(view.text, start, lexicon)
    const given = givenWeight(view.text, end - 1, lexicon)
    const evidence = surname + given + evidenceAround(view, start, end, surroundings, lexicon)
    found.push({ start, end, evidence, rule: 'names/spaced' })
  }
  return found
}

/** The segmenter's tag of blanks. */
const blankTag = 'ws'

/** Whether no other word goes into the two characters, and no spread words stand around them. */
function standsAlone(
  view: SentenceView,
  start: number,
  end: number,
  { titleEnds }: NameSurroundings,
): boolean {
  const { text } = view
  if (isHan(text, end) && !view.endsToken(end)) return false
  if (isHan(text, start - 1) && !titleEnds.has(start) && !view.startsToken(start)) return false
  return (
    !spreadAfter.test(text.slice(end, end + longestSpread)) &&
    !spreadBefore.test(text.slice(Math.max(view.start, start - longestSpread), start))
  )
}

const longestSpread = 6
