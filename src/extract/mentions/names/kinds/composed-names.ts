import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { evidenceOfEdges } from '../evidence/edges.ts'
import { evidenceAround } from '../evidence/evidence.ts'
import type { NameSurroundings } from '../evidence/surroundings.ts'
import { nameEvidence } from '../evidence/weights.ts'
import { nameEnding } from '../rules.ts'
import type { NameCandidate } from './chinese-names.ts'

/** Names without a surname, made of words that other names are made of too: `洛桑江村`, `额尔敦陶格涛`. */
export function findComposedNames(
  view: SentenceView,
  lexicon: Lexicon,
  surroundings: NameSurroundings,
): NameCandidate[] {
  const found: NameCandidate[] = []
  for (let start = view.start; start < view.end; ) {
    const { end, parts } = partsFrom(view, start, lexicon)
    if (parts > 0) {
      // A part within a longer word is none: 乌兰 in 乌兰察布.
      const evidence =
        nameEvidence.nameParts[parts > 1 ? 'several' : 'one'] +
        (surroundings.insidePlace.has(start) ? nameEvidence.cutsWord : 0) +
        evidenceOfEdges(view, start, end, lexicon) / parts +
        evidenceAround(view, start, end, surroundings, lexicon)
      found.push({ start, end, evidence, rule: 'names/composed' })
    }
    start = parts > 0 ? end : start + 1
  }
  return found
}

/** No name has more. */
const mostParts = 3

function partsFrom(
  view: SentenceView,
  start: number,
  { nameParts }: Lexicon,
): { readonly end: number; readonly parts: number } {
  let end = start
  let parts = 0
  while (parts < mostParts) {
    const match = nameParts.matchAt(view.text, end)
    if (match === undefined || match.end > view.end) break
    end = match.end
    parts++
  }
  if (parts > 0 && nameEnding.test(view.text.charAt(end)) && view.endsToken(end + 1))
    return { end: end + 1, parts: parts + 1 }
  return { end, parts }
}
