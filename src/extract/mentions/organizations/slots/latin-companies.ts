import { elementAt } from '../../../../document/partition.ts'
import { wordsAt } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../../../rules/character-test.ts'
import type { Candidate } from '../../candidate.ts'
import { mayBeginName } from '../../head-starts.ts'
import { companyTitle } from '../../titles/company-officer-rules.ts'
import type { TitleEdges } from '../../titles/title-edges.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { organizationScores } from '../scores.ts'
import { endOfTitles } from './holder-behind.ts'
import {
  beforeTitle,
  beginsForeignName,
  latinBefore,
  latinField,
  opensLatinSeat,
  titleOfLatin,
} from './latin-company-rules.ts'
import { endsSeat } from './seat-rules.ts'

/**
 * `Cloudnet首席执行官Karin Olander`, `担任Cloudnet CEO`: words in Latin script directly before the title of a company, where a name follows or
 * a verb or mark opens the seat.
 */
export function findLatinCompanies(
  view: SentenceView,
  titles: TitleEdges,
  nameStarts: ReadonlySet<number>,
  lexicon: Lexicon,
): Candidate[] {
  const { text } = view
  const found: Candidate[] = []
  for (const title of titles.all) {
    if (!endsInLatin(text, title.start)) continue
    const end = endOfTitles(text, title.end, titles)
    // Cloudnet总精算师Karin Olander: any title tells where somebody of a foreign name works.
    const isOfForeigner = beginsForeignName.test(text.slice(end, end + longestName))
    if (!isOfForeigner && !leadsBody(wordsAt(text, title))) continue
    const before = text.slice(Math.max(view.start, title.start - longestBefore), title.start)
    const match = latinBefore.exec(before)
    const words = match?.[1]
    if (match === null || words === undefined || latinField.test(words)) continue
    const start = title.start - before.length + match.index
    // CAE首席专家: the words are the title's own.
    if (titles.endingAt(title.end).some(other => other.start <= start)) continue
    if (!isOfForeigner && !isHeldAt(view, start, end, nameStarts, lexicon)) continue
    found.push(toCandidate(startOfWhole(view, start), start + words.length))
  }
  return found
}

const leadsBody = (title: string): boolean => companyTitle.test(title) || titleOfLatin.test(title)
const longestBefore = 48
const latinEnd = createCharacterTest(beforeTitle)
const endsInLatin = (text: string, position: number): boolean => latinEnd(text, position - 1)

/** Whether somebody has the title there: a Chinese name follows the titles, or a verb or mark opens the seat and another ends it. */
function isHeldAt(
  view: SentenceView,
  start: number,
  end: number,
  nameStarts: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  const { text, start: from } = view
  const [after = ''] = text.slice(end, end + longestName).split('\n', 1)
  const name = end + after.length - after.trimStart().length
  if (mayBeginName(view, name, nameStarts, lexicon)) return true
  return (
    opensLatinSeat.test(text.slice(Math.max(from, start - longestOpening), start)) && endsSeat.test(after)
  )
}

const longestName = 12
const longestOpening = 3

/** 云岭|Cloudnet: a known name that touches is the name's beginning. */
function startOfWhole(view: SentenceView, start: number): number {
  const before = elementAt(view.tokens, view.tokenIndexAt(start) - 1)
  return before?.end === start && view.organizations.get(before.text) !== undefined ? before.start : start
}

/** More than the words may score as an English name, for a title stands behind them. */
const latinScore = 9

const toCandidate = (start: number, end: number): Candidate => ({
  start,
  end,
  label: 'organization',
  rule: 'organizations/latin-company',
  score: latinScore + organizationScores.perCharacter * (end - start),
})
