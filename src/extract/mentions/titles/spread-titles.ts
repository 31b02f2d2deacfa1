import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Candidate } from '../candidate.ts'
import type { SentenceView } from '../words/sentence-view.ts'
import { spreadLabel } from './rules.ts'

/** More than what two characters apart may be. */
const spreadScore = 8

/** A title of two characters that opens a line and is spread to the width of others: 主　席：, 委    员（以姓氏笔画为序）：. */
export function findSpreadTitles({ text, start, end }: SentenceView, { titles }: Lexicon): Candidate[] {
  const match = spreadLabel.exec(text.slice(start, Math.min(end, start + longestLabel)))
  const [words = '', first = '', last = ''] = match ?? []
  return titles.get(first + last) === undefined
    ? []
    : [
        {
          start,
          end: start + words.length,
          label: 'title',
          rule: 'titles/spread',
          score: spreadScore,
        },
      ]
}

const longestLabel = 16
