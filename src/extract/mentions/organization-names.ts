import type { Lexicon } from '../../lexicon/lexicon.ts'
import { matchesOf } from '../../rules/matches.ts'
import type { Candidate } from './candidate.ts'
import { isNamedByTag } from './organization-chain.ts'
import { indexName } from './organization-rules.ts'
import { organizationScores } from './organization-suffix.ts'
import { commonBeforeTitle, publication } from './rules.ts'
import { isKnownWord, type SentenceView } from './sentence-view.ts'

/** `该行副行长`: the organization is pointed at. */
export function findCommonNouns(view: SentenceView, titleStarts: ReadonlySet<number>): Candidate[] {
  const found: Candidate[] = []
  for (const end of titleStarts) {
    const noun = commonBeforeTitle.exec(view.text.slice(Math.max(view.start, end - longestCommonNoun), end))
    if (noun === null) continue
    const start = end - noun[0].length
    found.push({
      start,
      end,
      label: 'common',
      rule: 'organizations/common-noun',
      score: organizationScores.common + organizationScores.perCharacter * (end - start),
    })
  }
  return found
}

const longestCommonNoun = 5

/** `《新视界》主编`: a publication before a title, or with the word for it. */
export function findPublications(view: SentenceView, titleStarts: ReadonlySet<number>): Candidate[] {
  const found: Candidate[] = []
  const sentence = view.text.slice(view.start, view.end)
  if (!sentence.includes(publicationMark)) return found
  for (const { index, 0: words } of matchesOf(publication, sentence)) {
    const start = view.start + index
    const end = start + words.length
    if (words.endsWith('》') && !titleStarts.has(end)) continue
    found.push({
      start,
      end,
      label: 'organization',
      rule: 'organizations/publication',
      score: organizationScores.known + organizationScores.perCharacter * words.length,
    })
  }
  return found
}

const longestIndexName = 7
const publicationMark = '《'

const latin = /[\p{Script=Latin}\p{Nd}]/u

/** Names that our list or the segmenter's knows. */
export function findKnown(view: SentenceView, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  const { text } = view
  const add = (start: number, end: number, rule: Candidate['rule']): void => {
    found.push({
      start,
      end,
      label: 'organization',
      rule,
      score: organizationScores.known + organizationScores.perCharacter * (end - start),
    })
  }
  for (const token of view.tokens) {
    if (token.tag === 'w' || token.tag === 'ws') continue
    if (indexName.test(text.slice(token.end, token.end + longestIndexName))) continue
    if (token.tag === 'nt' && isNamedByTag(token.text, lexicon))
      add(token.start, token.end, 'organizations/tag')
    const match = lexicon.organizations.matchAt(text, token.start)
    if (match === undefined || match.end > view.end) continue
    if (latin.test(text.charAt(match.end - 1)) && latin.test(text.charAt(match.end))) continue
    if (!view.endsToken(match.end) && isKnownWord(view.tokenAt(match.end - 1))) continue
    add(token.start, match.end, 'organizations/known')
  }
  return found
}
