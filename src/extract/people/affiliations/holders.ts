import { indexOfSpan } from '../../../document/sorted-spans.ts'
import { type Mention, wordsAt } from '../../../document/span.ts'
import { isName, type NameMention } from '../../mentions/mention.ts'
import type { Affiliation } from '../person.ts'
import type { Position } from '../positions/positions.ts'
import { formerOffice } from '../positions/rules.ts'
import { areGivenTogether } from './given-together.ts'
import { heldBySeveral, joinsNames, memberOfParliament } from './holder-rules.ts'
import { listedAfter } from './listed-after.ts'
import { isPosition } from './mention-kinds.ts'
import {
  closingRule,
  comprisingRule,
  ofHolderRules,
  rankRule,
  sharedAfterRule,
  sharedRule,
} from './rules-of-lists.ts'

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
  if (rule === rankRule && memberOfParliament.test(wordsAt(text, position)))
    return [...untitledBefore(text, mentions, name), name]
  if (ofHolderRules.has(rule)) return [name, ...holdersAfter(text, mentions, name)]
  const words = wordsAt(text, position)
  const title = position.seats.at(-1)?.title ?? position
  const isFormer = formerOffice.test(wordsAt(text, title))
  const isShared =
    rule === comprisingRule || (rule === sharedAfterRule && (isFormer || heldBySeveral.test(words)))
  return isShared ? [name, ...listedAfter(text, mentions, name, words)] : [name]
}

/** 李远、王实|议员: the names of the list before its last, but for a first one that has a title of its own: 市长|陶若溪、. */
function untitledBefore(text: string, mentions: readonly Mention[], last: NameMention): NameMention[] {
  const names = listedBefore(text, mentions, last, false)
  const [first] = names
  const before = first && mentions[indexOfSpan(mentions, first) - 1]
  const isTitled = isPosition(before) && text.slice(before.end, first?.start).trim() === ''
  return isTitled ? names.slice(1) : names
}

/** The names that a list goes on with, each with a title before it. */
function holdersAfter(text: string, mentions: readonly Mention[], first: NameMention): NameMention[] {
  const names: NameMention[] = []
  let { end } = first
  for (let index = indexOfSpan(mentions, first) + 1; ; index += 2) {
    const [position, name] = mentions.slice(index, index + 2)
    if (!isPosition(position) || !joinsNames.test(text.slice(end, position.start))) return names
    if (!isName(name) || text.slice(position.end, name.start).trim() !== '') return names
    names.push(name)
    end = name.end
  }
}

/** The names that a list holds before its last one; `areTitled`: also those with a title before them. */
function listedBefore(
  text: string,
  mentions: readonly Mention[],
  last: NameMention,
  areTitled: boolean,
): NameMention[] {
  const names: NameMention[] = []
  let { start } = last
  for (let index = indexOfSpan(mentions, last) - 1; index >= 0; index--) {
    const mention = mentions[index]
    if (areTitled && isPosition(mention) && mention.end === start) {
      start = mention.start - (formerOffice.test(text.charAt(mention.start - 1)) ? 1 : 0)
      continue
    }
    if (!isName(mention) || !joinsNames.test(text.slice(mention.end, start))) break
    names.unshift(mention)
    ;({ start } = mention)
  }
  return names
}
