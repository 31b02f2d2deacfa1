import { addAll } from '../../../../document/add-to.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../../../rules/character-test.ts'
import { onlyHan } from '../../rules.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { isLikelyName, nameThreshold } from '../evidence/weights.ts'
import type { NameCandidate } from '../kinds/chinese-names.ts'
import { noGivenName } from '../rules.ts'

/** Characters that a name of a list has. */
const lengths = [2, 3] as const
/** So many words in a row between two names are names. */
const mostInRow = 2
const isComma = createCharacterTest(/、/u)

/**
 * `李若川、高远、常青、王思远`: what fills the places between two names of a list is a name, though it is a word too. The names given are those
 * of one sentence.
 */
export function findBetweenNames(
  view: SentenceView,
  names: readonly NameCandidate[],
  lexicon: Lexicon,
): readonly NameCandidate[] {
  const likely = names.filter(isLikelyName)
  if (likely.length < 2) return []
  const starts = new Set(likely.map(({ start }) => start))
  const found: NameCandidate[] = []
  for (const { end } of likely)
    if (isComma(view.text, end)) addAll(found, rowFrom(view, end, starts, lexicon))
  return found
}

/** The items from the comma at `comma` on, where all of them may be names and a likely name follows them. */
function rowFrom(
  view: SentenceView,
  comma: number,
  starts: ReadonlySet<number>,
  lexicon: Lexicon,
): readonly NameCandidate[] {
  const row: NameCandidate[] = []
  for (let start = comma + 1; !starts.has(start); ) {
    const length = lengths.find(each => isComma(view.text, start + each))
    const end = start + (length ?? 0)
    if (row.length === mostInRow || end > view.end || !mayBeListed(view, start, end, lexicon)) return []
    row.push({ start, end, evidence: nameThreshold, rule: 'names/between-names' })
    start = end + 1
  }
  return row
}

/** Words that begin with a surname, but nothing that a list holds of what stands beside people: 家人, 全体. */
function mayBeListed(
  { text, organizations }: SentenceView,
  start: number,
  end: number,
  lexicon: Lexicon,
): boolean {
  if (end === start || lexicon.surnames.getAt(text, start, start + 1) === undefined) return false
  const others = [
    organizations,
    lexicon.allPlaces,
    lexicon.personNouns,
    lexicon.titles,
    lexicon.courtesyTitles,
    lexicon.speakerNouns,
    lexicon.organizationSuffixes,
  ]
  return (
    onlyHan.test(text.slice(start, end)) &&
    !noGivenName.test(text.slice(start + 1, end)) &&
    others.every(words => words.getAt(text, start, end) === undefined)
  )
}
