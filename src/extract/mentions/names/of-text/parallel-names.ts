import { byStart, type Span } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { Candidate } from '../../candidate.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import type { NameSurroundings } from '../evidence/surroundings.ts'
import { nameThreshold } from '../evidence/weights.ts'
import type { NameCandidate } from '../kinds/chinese-names.ts'
import { betweenNames } from '../rules.ts'
import { beginsWithSurname, evidenceBeforeTitle, nameLengths } from './before-title.ts'

/** An item of a list: a body, what fills the place of a name, and a title. */
interface Item extends Span {
  readonly name: Span
  readonly isLikely: boolean
}

/**
 * `云岭大学李若川院士、晋北大学文静院士`: where the items of a list are alike, each a body, a name and its title, what fills the place of a name is
 * one, though it is a word; a field of 文学教授 stands in no such list with people.
 */
export function findParallelNames(
  view: SentenceView,
  lexicon: Lexicon,
  { titlesOfNext }: Pick<NameSurroundings, 'titlesOfNext'>,
  {
    titles,
    organizations,
    names,
  }: {
    readonly titles: readonly Candidate[]
    readonly organizations: readonly Candidate[]
    readonly names: readonly NameCandidate[]
  },
): NameCandidate[] {
  if (titles.length < 2 || organizations.length === 0) return []
  const bodies = new Map<number, number>()
  for (const { label, start, end } of organizations)
    if (label === 'organization') bodies.set(end, Math.min(start, bodies.get(end) ?? start))
  const likely = new Set(
    names.flatMap(({ start, end, evidence }) => (evidence < nameThreshold ? [] : [spanKey(start, end)])),
  )
  const items: Item[] = []
  for (const { start: title, end } of titles) {
    if (titlesOfNext.has(title)) continue
    for (const length of nameLengths) {
      const from = title - length
      const start = bodies.get(from)
      if (start === undefined || !mayBeName(view, from, title, lexicon)) continue
      items.push({
        start,
        end,
        name: { start: from, end: title },
        isLikely: likely.has(spanKey(from, title)),
      })
    }
  }
  return listsOf(view.text, items.sort(byStart))
    .filter(list => list.some(({ isLikely }) => isLikely))
    .flat()
    .filter(({ isLikely }) => !isLikely)
    .map(({ name: { start, end } }) => ({
      start,
      end,
      evidence: nameThreshold + evidenceBeforeTitle,
      rule: 'names/parallel',
    }))
}

const spanKey = (start: number, end: number): string => `${start}-${end}`

/** Characters that begin with a surname, and are no job's field before the title. */
const mayBeName = ({ text }: SentenceView, start: number, end: number, lexicon: Lexicon): boolean =>
  beginsWithSurname(text, start, end, lexicon) &&
  lexicon.titleFields.getAt(text, start, end) === undefined &&
  lexicon.titleModifiers.getAt(text, start, end) === undefined

/** Items that a mark or a conjunction joins to the next. */
function listsOf(text: string, items: readonly Item[]): Item[][] {
  const lists: Item[][] = []
  for (const item of items) {
    const before = lists.at(-1)
    const last = before?.at(-1)
    if (last !== undefined && last.end + 1 === item.start && betweenNames.test(text.charAt(last.end)))
      before?.push(item)
    else lists.push([item])
  }
  return lists
}
