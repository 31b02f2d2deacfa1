import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Candidate } from '../candidate.ts'
import type { SentenceView } from '../words/sentence-view.ts'
import { blankBefore, captionBeforeTitle, endsCaption } from './rules.ts'
import { organizationScores } from './scores.ts'

/** `李若川 沄柏资本 联合创始人`: on a line of a name, a word and a title, set apart by blanks, the word names an organization whatever it is. */
export function findInCaptionLines(
  { text, start: from, end: limit }: SentenceView,
  titles: readonly Candidate[],
  { nameCharacters }: Lexicon,
): Candidate[] {
  const found: Candidate[] = []
  for (const { start, end } of titles) {
    if (!blankBefore.test(text.charAt(start - 1))) continue
    const line = text.slice(Math.max(from, text.lastIndexOf('\n', start - 1) + 1), start)
    const parts = captionBeforeTitle.exec(line)
    if (parts === null || !endsCaption.test(text.slice(end, Math.min(limit, end + longestAfter)))) continue
    const { name = '', organization = '' } = parts.groups ?? {}
    if ((nameCharacters.get(name.charAt(0))?.asSurname ?? 0) < likelySurname) continue
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

const likelySurname = 1.5
const longestAfter = 24
