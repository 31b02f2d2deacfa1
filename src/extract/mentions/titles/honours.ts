import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Candidate } from '../candidate.ts'
import type { SentenceView } from '../words/sentence-view.ts'

/** More than a name gets for the same characters: 丹斯里 is written as foreign names are. */
const honourScore = 16

/** Honours before names, several of one person as one: 会长|丹斯里拿督|陶若溪. */
export function findHonours({ text, start, end: limit }: SentenceView, { honours }: Lexicon): Candidate[] {
  const found: Candidate[] = []
  for (let at = start; at < limit; at++) {
    let end = honours.matchAt(text, at)?.end
    if (end === undefined || end > limit) continue
    for (let next = honours.matchAt(text, end); next !== undefined && next.end <= limit; ) {
      ;({ end } = next)
      next = honours.matchAt(text, end)
    }
    found.push({ start: at, end, label: 'honour', rule: 'titles/honour', score: honourScore })
    at = end - 1
  }
  return found
}
