import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import type { NameSurroundings } from '../evidence/surroundings.ts'
import { nameThreshold } from '../evidence/weights.ts'
import { evidenceBeforeTitle } from '../of-text/before-title.ts'
import { japaneseSon } from '../rules.ts'
import type { NameCandidate } from './chinese-names.ts'

/** `理事长石濑雅一郎`: behind a title, the whole of a Japanese name that ends as names of sons do, whatever the surname. */
export function findJapaneseSons(
  view: SentenceView,
  _lexicon: Lexicon,
  { titleEnds }: NameSurroundings,
): NameCandidate[] {
  const found: NameCandidate[] = []
  for (const start of titleEnds) {
    const name = japaneseSon.exec(view.text.slice(start, Math.min(view.end, start + longestSon)))?.[0]
    if (name !== undefined)
      found.push({
        start,
        end: start + name.length,
        evidence: nameThreshold + evidenceBeforeTitle,
        rule: 'names/japanese-son',
      })
  }
  return found
}

const longestSon = 6
