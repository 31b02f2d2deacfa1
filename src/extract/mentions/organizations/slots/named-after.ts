import type { Candidate } from '../../candidate.ts'
import type { NameCandidate } from '../../names/kinds/chinese-names.ts'
import { onlyHyphens } from '../../names/kinds/sound-rules.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { bodyOfPerson } from './named-after-rules.ts'

/** `约翰·温特斯大学`, `马科·贝利尼健康研究所`: what is called by a person's name with a dot, unless a title before shows that the person is meant. */
export function findNamedAfter(
  view: SentenceView,
  names: readonly NameCandidate[],
  titleEnds: ReadonlySet<number>,
): Candidate[] {
  const found: Candidate[] = []
  for (const { start, end: nameEnd, rule } of names) {
    if (rule !== dotted || titleEnds.has(start) || onlyHyphens.test(view.text.slice(start, nameEnd))) continue
    const words = bodyOfPerson.exec(view.text.slice(nameEnd, nameEnd + longestBody))
    if (words === null) continue
    const end = nameEnd + words[0].length
    const field = words.groups?.field
    const isWhole = view.endsToken(end) && (field === undefined || view.endsToken(nameEnd + field.length))
    if (!isWhole) continue
    found.push({
      start,
      end,
      label: 'organization',
      rule: 'organizations/named-after',
      score: moreThanName + scorePerCharacter * (end - start),
    })
  }
  return found
}

const dotted = 'names/dotted'
const longestBody = 6
/** Together more than the name scores that it begins with. */
const moreThanName = 24
const scorePerCharacter = 2
