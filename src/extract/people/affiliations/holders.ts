import { type Mention, type Span, wordsAt } from '../../../document/span.ts'
import type { NameMention } from '../../mentions/mention.ts'
import type { Affiliation } from '../person.ts'
import type { Position } from '../positions/positions.ts'
import { formerOffice } from '../positions/rules.ts'
import { academicRank, fellow } from '../rank-rules.ts'
import { opensReport } from './fitting-titles.ts'
import { areGivenTogether } from './given-together.ts'
import { byline, heldBySeveral, joinsNames, joinsReporters, successive } from './holder-rules.ts'
import { isCourtesy, isHonour, isName, isPosition } from './mention-kinds.ts'
import { closingRule, comprisingRule, ofHolderRules, sharedAfterRule, sharedRule } from './rules-of-lists.ts'

/** All names of the list that a position is said of. */
export function holdersOf(
  text: string,
  mentions: readonly Mention[],
  name: NameMention,
  position: Position,
  rule: Affiliation['rule'],
): NameMention[] {
  if (rule === sharedRule || rule === closingRule) {
    const areTitled = rule === sharedRule && areGivenTogether(text, name, position)
    return [...listedBefore(text, mentions, name, areTitled), name]
  }
  if (ofHolderRules.has(rule)) return [name, ...holdersAfter(text, mentions, name)]
  const words = wordsAt(text, position)
  const title = position.seats.at(-1)?.title ?? position
  const isFormer =
    formerOffice.test(wordsAt(text, title)) ||
    successive.test(text.slice(Math.max(0, title.start - longestVerb), title.start))
  const isShared =
    rule === comprisingRule || (rule === sharedAfterRule && (isFormer || heldBySeveral.test(words)))
  return isShared ? [name, ...listedAfter(text, mentions, name, words)] : [name]
}

/**
 * The names that a list holds after its first one, but for one that has a title of its own after it. A professor after fellows of an
 * academy is one of them: 中国科学院院士王实、陶若溪教授. Blanks join the names of reporters: 记者 王实 陶若溪 摄影 赵远.
 */
function listedAfter(
  text: string,
  mentions: readonly Mention[],
  first: NameMention,
  position: string,
): NameMention[] {
  const isByline = byline.test(position)
  const joins = isByline ? joinsReporters : joinsNames
  const names: NameMention[] = []
  let end = first.end
  let isAfterHonour = false
  for (let index = mentions.indexOf(first) + 1; ; index++) {
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
    const isOfNext = isByline && (isName(mentions[index + 2]) || opensText(text, next))
    if (next !== undefined && !isName(next) && !isOfNext && isBeside(text, mention, next))
      return fellow.test(position) && academicRank.test(wordsAt(text, next)) ? [...names, mention] : names
    names.push(mention)
    end = mention.end
  }
}

const opensText = (text: string, next: Mention | undefined): boolean =>
  next !== undefined && opensReport(wordsAt(text, next), text.charAt(next.start - 1), text.charAt(next.end))

/** The names that a list goes on with, each with a title before it. */
function holdersAfter(text: string, mentions: readonly Mention[], first: NameMention): NameMention[] {
  const names: NameMention[] = []
  let { end } = first
  for (let index = mentions.indexOf(first) + 1; ; index += 2) {
    const [position, name] = mentions.slice(index, index + 2)
    if (!isPosition(position) || !joinsNames.test(text.slice(end, position.start))) return names
    if (!isName(name) || text.slice(position.end, name.start).trim() !== '') return names
    names.push(name)
    end = name.end
  }
}

/** Whether a title stands so near after a name that it is the name's own. */
const isBeside = (text: string, name: Span, title: Span): boolean =>
  /^[ \u3000（(]{0,2}$/u.test(text.slice(name.end, title.start))

/** The names that a list holds before its last one; `areTitled`: also those with a title before them. */
function listedBefore(
  text: string,
  mentions: readonly Mention[],
  last: NameMention,
  areTitled: boolean,
): NameMention[] {
  const names: NameMention[] = []
  let { start } = last
  let courtesy: Mention | undefined
  for (let index = mentions.indexOf(last) - 1; index >= 0; index--) {
    const mention = mentions[index]
    if (areTitled && isPosition(mention) && mention.end === start) {
      start = mention.start - (formerOffice.test(text.charAt(mention.start - 1)) ? 1 : 0)
      continue
    }
    if (mention === undefined || !joinsNames.test(text.slice((courtesy ?? mention).end, start))) break
    if (isCourtesy(mention) && courtesy === undefined) {
      courtesy = mention
      continue
    }
    if (!isName(mention) || (courtesy !== undefined && mention.end !== courtesy.start)) break
    names.unshift(mention)
    ;({ start } = mention)
    courtesy = undefined
  }
  return names
}

/** A word of succession before a title is no longer. */
const longestVerb = 4
