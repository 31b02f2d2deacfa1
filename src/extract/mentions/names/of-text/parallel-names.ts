import { byStart, type Span } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { Candidate } from '../../candidate.ts'
import { knownWordOf, type SentenceView } from '../../words/sentence-view.ts'
import { joinsNames } from '../characters.ts'
import { hasSurnameAt } from '../evidence/surname-strength.ts'
import type { NameSurroundings } from '../evidence/surroundings.ts'
import { nameThreshold } from '../evidence/weights.ts'
import type { NameCandidate } from '../kinds/chinese-names.ts'
import { isOtherWord } from '../kinds/other-words.ts'
import { endsItem, partsItems } from '../rules.ts'
import { beginsWithSurname, evidenceBeforeTitle, nameLengths } from './before-title.ts'

/** An item of a list: a body, a title and what fills the place of a name before or behind it, or nothing does where more titles of its holder follow. */
interface Item extends Span {
  readonly name: Span | null
  readonly isLikely: boolean
}

/**
 * `云岭大学李若川院士、晋北大学文静院士`, `云岭大学校长李若川，晋北大学校长关永年，`: where the items of a list are alike, each a body, a name and its title, or a title
 * and its holder, what fills the place of a name is one, though it is a word; a field of 文学教授 stands in no such list with people.
 */
export function findParallelNames(
  view: SentenceView,
  lexicon: Lexicon,
  surroundings: NameSurroundings,
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
  const nameFirst: Item[] = []
  const titleFirst: Item[] = []
  const toItem = (start: number, end: number, name: Span): Item => ({
    start,
    end,
    name,
    isLikely: likely.has(spanKey(name.start, name.end)),
  })
  for (const title of titles) {
    if (!surroundings.titlesOfNext.has(title.start))
      for (const length of nameLengths) {
        const from = title.start - length
        // 梁震处长、|占春红|副处长: the body is that of the item before.
        const goesOn =
          partsItems.test(view.text.charAt(from - 1)) &&
          (length === wholeName || likely.has(spanKey(from, title.start)))
        const start = bodies.get(from) ?? (goesOn ? from : undefined)
        if (start === undefined || !mayBeName(view, from, title.start, lexicon)) continue
        nameFirst.push(toItem(start, title.end, { start: from, end: title.start }))
      }
    const body = bodies.get(title.start)
    if (body === undefined) continue
    const name = holderBehind(view, title.end, surroundings, lexicon)
    titleFirst.push(
      name === null ? { start: body, end: title.end, name, isLikely: false } : toItem(body, name.end, name),
    )
  }
  return [...listsOf(view.text, nameFirst), ...listsOf(view.text, titleFirst)]
    .filter(list => list.some(({ isLikely }) => isLikely))
    .flatMap(list =>
      list.flatMap(({ name, isLikely }, index) => {
        if (name === null) return []
        // 副主席陈磊|和|云岭学会秘书长李若川: the next item shows that the name is over, whatever it might go on with.
        const isOver = index + 1 < list.length && joinsNames(view.text, name.end)
        return isLikely && !isOver ? [] : [{ name, isOver }]
      }),
    )
    .map(({ name: { start, end }, isOver }) => ({
      start,
      end,
      evidence: nameThreshold + (isOver ? evidenceOfConjunction : evidenceBeforeTitle),
      rule: 'names/parallel',
    }))
}

/** So much that a name before a conjunction wins over one with it: 陈磊和. */
const evidenceOfConjunction = 18

/** All that stands between a title and the mark behind it, where that may be a name; a word that a list holds only with a common surname: 院士|周济|，. */
function holderBehind(
  view: SentenceView,
  start: number,
  surroundings: NameSurroundings,
  lexicon: Lexicon,
): Span | null {
  for (const length of nameLengths) {
    const end = start + length
    if (end > view.end || !(end === view.end || endsItem.test(view.text.slice(end, end + 2)))) continue
    if (
      !mayBeName(view, start, end, lexicon) ||
      isOtherWord(view, start, start + 1, end, surroundings, lexicon) ||
      lexicon.titles.matchBefore(view.text, end, start) !== undefined
    )
      continue
    const isOpen = length === wholeName || knownWordOf(view, start, end) === undefined
    if (isOpen || hasSurnameAt(view.text, start, 'common', lexicon)) return { start, end }
  }
  return null
}

const wholeName = 3

const spanKey = (start: number, end: number): string => `${start}-${end}`

/** Characters that begin with a surname, and are no job's field before the title. */
const mayBeName = ({ text }: SentenceView, start: number, end: number, lexicon: Lexicon): boolean =>
  beginsWithSurname(text, start, end, lexicon) &&
  lexicon.titleFields.getAt(text, start, end) === undefined &&
  lexicon.titleModifiers.getAt(text, start, end) === undefined

/** Items that a mark or a conjunction joins to the next. */
function listsOf(text: string, items: readonly Item[]): Item[][] {
  const lists: Item[][] = []
  for (const item of [...items].sort(byStart)) {
    const before = lists.at(-1)
    const last = before?.at(-1)
    if (last !== undefined && last.end + 1 === item.start && partsItems.test(text.charAt(last.end)))
      before?.push(item)
    else lists.push([item])
  }
  return lists
}
