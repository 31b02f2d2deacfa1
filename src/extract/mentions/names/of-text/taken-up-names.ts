import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../../../rules/character-test.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { nameTags } from '../evidence/evidence-of-words.ts'
import { followsTitle, lengthOfUsualWord } from '../evidence/slot.ts'
import type { NameSurroundings } from '../evidence/surroundings.ts'
import { nameThreshold } from '../evidence/weights.ts'
import type { NameCandidate } from '../kinds/chinese-names.ts'

/** Shorter ones are other words too often. */
const longEnough = 3

interface SentenceWithNames {
  readonly view: SentenceView
  readonly names: readonly NameCandidate[]
  readonly surroundings: NameSurroundings
}

/**
 * What stands behind a title and is taken up elsewhere as a subject is a name, whatever its characters are: `县长于北辰到场。……于北辰表示，`.
 * Either place by itself may hold other words.
 */
export function takenUpNames(
  text: string,
  sentences: readonly SentenceWithNames[],
  lexicon: Lexicon,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { view, names, surroundings } of sentences) {
    if (surroundings.titleEnds.size === 0) continue
    for (const { start, end, evidence, rule } of names) {
      if (evidence >= nameThreshold || end - start < longEnough || !chineseRules.has(rule)) continue
      if (!followsTitle(view, start, surroundings) || !mayBeName(view, start, end)) continue
      const name = text.slice(start, end)
      if (!found.has(name) && isSubjectIn(text, name, lexicon)) found.add(name)
    }
  }
  return found
}

const chineseRules: ReadonlySet<string> = new Set(['names/chinese', 'names/compound-surname'])

/** Whole words, but not an adverb, a preposition or another word of a function and what goes on after it: 曾|公开, 向|媒体. */
function mayBeName(view: SentenceView, start: number, end: number): boolean {
  const first = view.tokenAt(start)
  if (first?.start !== start || !view.endsToken(end)) return false
  if (first.end === end) return !isKnownWord(first) || nameTags.has(first.tag)
  if (!functionTags.has(first.tag)) return true
  const rest = view.tokenAt(first.end)
  return rest?.end === end && (!isKnownWord(rest) || nameTags.has(rest.tag))
}

const functionTags = new Set(['p', 'c', 'd', 'u', 'r'])

/** Whether words open a clause somewhere and what somebody does follows. */
function isSubjectIn(text: string, name: string, lexicon: Lexicon): boolean {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length
    if (start > 0 && !opensClause(text, start - 1)) continue
    if (lexicon.cueVerbs.matchAt(text, end) !== undefined || lengthOfUsualWord(text, end) > 0) return true
  }
  return false
}

const opensClause = createCharacterTest(/[。！？!?；;，,：:\n]/u)
