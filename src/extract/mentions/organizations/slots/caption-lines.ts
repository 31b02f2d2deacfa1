import { startOfLine } from '../../../../document/lines.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { Candidate } from '../../candidate.ts'
import { mayBeginName } from '../../head-starts.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { notInName } from '../rules.ts'
import { organizationScores } from '../scores.ts'
import { barBeforeTitle, blankBefore, captionBeforeTitle, endsCaption } from './caption-line-rules.ts'

/**
 * `李若川 沄柏资本 联合创始人`, `李若川 | 沄柏联合创始人`: on a line of a name, a word and a title, set apart by blanks or a bar, the word names an
 * organization whatever it is.
 */
export function findInCaptionLines(
  view: SentenceView,
  titles: readonly Candidate[],
  nameStarts: ReadonlySet<number>,
  lexicon: Lexicon,
): Candidate[] {
  const { text, start: from, end: limit } = view
  const found: Candidate[] = []
  for (const { start, end } of titles) {
    if (!endsCaption.test(text.slice(end, Math.min(limit, end + longestAfter)))) continue
    if (titles.some(other => other.end === end && other.start < start)) continue
    const line = text.slice(startOfLine(text, start, from), start)
    const parts =
      barBeforeTitle.exec(line) ?? (blankBefore.test(line.slice(-1)) ? captionBeforeTitle.exec(line) : null)
    const { name = '', organization = '' } = parts?.groups ?? {}
    if (name === '' || !mayBeginName(view, start - line.length + line.indexOf(name), nameStarts, lexicon))
      continue
    if (notInName.has(organization)) continue
    const opening = start - line.length + line.lastIndexOf(organization)
    found.push({
      start: opening,
      end: opening + organization.length,
      label: 'organization',
      rule: 'organizations/caption-line',
      score: organizationScores.named + organizationScores.perCharacter * organization.length,
    })
  }
  return found
}

const longestAfter = 24
