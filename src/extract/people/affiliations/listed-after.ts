import { indexOfSpan } from '../../../document/sorted-spans.ts'
import { type Mention, type Span, wordsAt } from '../../../document/span.ts'
import { isName, type NameMention } from '../../mentions/mention.ts'
import { academicRank, fellow, standing } from '../rank-rules.ts'
import { byline, heldInCommittee, joinsNames, joinsReporters } from './holder-rules.ts'
import { isCourtesy, isHonour, isPosition } from './mention-kinds.ts'

/**
 * The names that a list holds after its first one, but for one that has a title of its own after it. Blanks join the names of reporters:
 * 记者 王实 陶若溪 摄影 赵远.
 */
export function listedAfter(
  text: string,
  mentions: readonly Mention[],
  first: NameMention,
  position: string,
): NameMention[] {
  const isByline = byline.test(position)
  const joins = isByline ? joinsReporters : joinsNames
  const names: NameMention[] = []
  const at = indexOfSpan(mentions, first)
  const rank = rankBehind(text, first, mentions[at + 1])
  let end = rank?.end ?? first.end
  let isAfterHonour = false
  for (let index = at + (rank === undefined ? 1 : 2); ; index++) {
    const mention = mentions[index]
    const between = text.slice(end, mention?.start)
    if ((isCourtesy(mention) && between === '') || (isHonour(mention) && joins.test(between))) {
      ;({ end } = mention)
      isAfterHonour = isHonour(mention)
      continue
    }
    if (!isName(mention) || !(isAfterHonour ? between.trim() === '' : joins.test(between))) return names
    isAfterHonour = false
    const next = mentions[index + 1]
    const isOfNext = isByline && isName(mentions[index + 2])
    const own =
      next !== undefined && !isName(next) && !isOfNext && isBeside(text, mention, next) ? next : undefined
    if (own !== undefined && !goesWithRank(text, position, rank, own)) return names
    names.push(mention)
    ;({ end } = own ?? mention)
    if (own !== undefined) index++
  }
}

/** The rank that stands directly behind a name, and names no body: 院士 in 副主任王实院士. */
function rankBehind(text: string, name: Span, next: Mention | undefined): Span | undefined {
  const isRank = isPosition(next) && next.start === name.end && standing.test(wordsAt(text, next))
  return isRank ? next : undefined
}

/**
 * Whether somebody of a list who is called by a rank shares the title before the first name: professors after fellows of an academy do
 * (中国科学院院士王实、陶若溪教授), and those of a committee where the first is called by one too (委员王实院士、陶若溪教授).
 */
function goesWithRank(text: string, position: string, first: Span | undefined, own: Mention): boolean {
  const rank = wordsAt(text, own)
  if (fellow.test(position) && academicRank.test(rank)) return true
  return first !== undefined && heldInCommittee.test(position) && standing.test(rank)
}

/** Whether a title stands so near after a name that it is the name's own. */
const isBeside = (text: string, name: Span, title: Span): boolean =>
  /^[ \u3000（(]{0,2}$/u.test(text.slice(name.end, title.start))
