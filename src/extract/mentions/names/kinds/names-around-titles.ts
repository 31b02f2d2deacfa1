import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { isHan } from '../../../../rules/character-test.ts'
import type { Candidate } from '../../candidate.ts'
import { isKnownWord, knownWordOf, type SentenceView } from '../../words/sentence-view.ts'
import { nameTags } from '../evidence/evidence-of-words.ts'
import { hasSurnameAt } from '../evidence/surname-strength.ts'
import { givenWeight } from '../evidence/surnames.ts'
import { nameThreshold } from '../evidence/weights.ts'
import {
  aroundTitle,
  endsAroundTitle,
  givenLengthAround,
  labelAroundTitle,
  noSurnameBeforeTitle,
  opensAroundTitle,
  opensWithCourtesy,
  surnameLengthAround,
} from '../rules.ts'
import type { NameCandidate } from './chinese-names.ts'

/** So much that it wins over its title and whatever its parts may be. */
const evidenceAroundTitle = 20
/** What the two characters of the given name weigh at least; in the label of a turn any do. */
const leastGiven = 0
const longestEnd = 4
const longestLabel = 24

/**
 * Names that their titles stand within, as records of Taiwan's councils and its offices write them: `許委員毓仁：`, `臺南市政府黃市長偉哲率團`: a
 * surname, the title, and a given name of two characters.
 */
export function findNamesAroundTitles(
  view: SentenceView,
  titles: readonly Candidate[],
  lexicon: Lexicon,
): NameCandidate[] {
  const { text } = view
  const found: NameCandidate[] = []
  for (const title of titles) {
    const start = title.start - surnameLengthAround
    const end = title.end + givenLengthAround
    if (start < view.start || end > view.end || !isHan(text, end - 2) || !isHan(text, end - 1)) continue
    if (!hasSurnameAt(text, start, 'likely', lexicon) || isWithinWord(view, start)) continue
    if (noSurnameBeforeTitle.test(text.charAt(start)) || isReport(view, title.end, lexicon)) continue
    const isLabel = start === view.start && labelAroundTitle.test(text.slice(end, end + longestLabel))
    const isTold =
      start === view.start ||
      opensAroundTitle.test(text.charAt(start - 1)) ||
      endsOrganization(view, start, lexicon)
    const isOver =
      endsAroundTitle.test(text.slice(end, end + longestEnd)) || isSaidBy(view, title, end, lexicon)
    const isName = isTold && isOver && isGiven(view, title.end, end, lexicon)
    if (!isLabel && !isName) continue
    found.push({ start, end, evidence: nameThreshold + evidenceAroundTitle, rule: aroundTitle })
  }
  return found
}

/** 白云|区|区长 */
const isWithinWord = (view: SentenceView, at: number): boolean =>
  !view.startsToken(at) && isKnownWord(view.tokenAt(at))

/** 黄市长|表示, 陶委员|召委: what somebody does, or is besides. */
const isReport = ({ text }: SentenceView, start: number, { cueVerbs, titles }: Lexicon): boolean =>
  cueVerbs.matchAt(text, start) !== undefined ||
  titles.getAt(text, start, start + givenLengthAround) !== undefined

/** 郭局长贞慧|表示, but not 黄市长严正|呼吁 or 田总|主席关祺|表示. */
const isSaidBy = (view: SentenceView, title: Candidate, end: number, { cueVerbs }: Lexicon): boolean =>
  cueVerbs.matchAt(view.text, end) !== undefined &&
  knownWordOf(view, title.end, end) === undefined &&
  !opensWithCourtesy.test(view.text.charAt(title.start))

/** No word of its own behind the title, and characters of given names: but 黄市长|上午. */
function isGiven(view: SentenceView, start: number, end: number, lexicon: Lexicon): boolean {
  const word = knownWordOf(view, start, end)
  if (word !== undefined && !nameTags.has(word.tag)) return false
  const longer = view.tokenAt(start)
  if (longer !== undefined && longer.end > end && isKnownWord(longer)) return false
  let weight = 0
  for (let at = start; at < end; at++) weight += givenWeight(view.text, at, lexicon)
  return weight >= leastGiven
}

const endsOrganization = (
  { text, start, organizations }: SentenceView,
  at: number,
  lexicon: Lexicon,
): boolean =>
  organizations.matchBefore(text, at, start) !== undefined ||
  lexicon.organizationSuffixes.matchBefore(text, at, start) !== undefined
