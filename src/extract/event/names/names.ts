import type { SegmentedDocument, Sentence, Token } from '../../../document/document.ts'
import { indexFrom } from '../../../document/sorted-spans.ts'
import { contains, type Mention, type Span, wordsAt, wordsBefore } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { matchesOf } from '../../../rules/matches.ts'
import { joinEditions } from './edition.ts'
import { trimLead, wholeOrganization } from './name-lead.ts'
import {
  anniversary,
  apposing,
  behindEdition,
  ceremonyAlone,
  closingMarks,
  dashes,
  describedBefore,
  dots,
  editionBeforeMark,
  editionOfName,
  eventKind,
  eventKinds,
  furtherItem,
  genericNames,
  goesOnInMarks,
  headsDocument,
  heldBefore,
  heldWithInMarks,
  hostedBefore,
  joiners,
  kindAlone,
  listGoesOn,
  loneTags,
  loneTagsOfCharacters,
  markedByAnniversary,
  mayStandInNames,
  meetsPress,
  nameOfItsOwn,
  notAnEventBefore,
  notInName,
  ofAddress,
  openingMarks,
  openQuote,
  opensEdition,
  particle,
  partOfAnEvent,
  praisedParty,
  quotingMarks,
  relations,
  society,
  stopTags,
  tagOpening,
  themeBefore,
  together,
  wholeBeginning,
} from './name-rules.ts'

/** A stretch that reads like the name of an event, and where it stands. */
export interface NameCandidate extends Span {
  readonly text: string
  readonly sentence: Sentence
  readonly isQuoted: boolean
}

/** Names are of so many characters. */
const mostCharacters = 45
/** A name holds marks around so many words: 第三届“一带一路”合作论坛. */
const mostQuotedTokens = 12
/** ——教育篇”, in a second language too. */
const reachOfMore = 90
/** 为主题的. */
const reachOfTheme = 6
/** 第二十三届 with a few words of the name. */
const reachOfEdition = 14
/** 贯彻党. */
const reachOfParty = 3
/** 一百五十周年, 成功举办. */
const reachOfAnniversary = 6
const reachOfAct = 4
/** What a generic name ends in (记者会, 发布会) has so many characters. */
const longestKind = 5

/** Every stretch of a sentence that ends like an event's name, from its left edge; of 大会乌镇峰会 only the whole. */
export function findNames(
  { text }: SegmentedDocument,
  { eventStops }: Lexicon,
  mentions: readonly Mention[],
  sentence: Sentence,
): NameCandidate[] {
  const found: NameCandidate[] = []
  const body = wordsAt(text, sentence)
  for (const match of matchesOf(eventKinds, body).toReversed()) {
    const kind = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    if (notAnEventBefore.test(text.slice(kind.end, kind.end + 6)) && !isOfHeading(text, kind.end)) continue
    if (found.some(whole => contains(whole, kind) && !partOfAnEvent.test(whole.text))) continue
    const name = inMarks(text, kind) ?? bare(text, sentence.tokens, mentions, eventStops, kind)
    if (name && !ofAddress.test(wordsAt(text, name))) {
      const { start, end, isQuoted } = name
      found.push({ start, end, isQuoted, text: text.slice(start, end), sentence })
    }
  }
  return joinEditions(text, found.toReversed())
}

/** 第三届江淮峰会|议程: the heading of a document about the event. */
const isOfHeading = (text: string, end: number): boolean =>
  headsDocument.test(text.slice(end, end + longestDocument))
const longestDocument = 12

interface Edges extends Span {
  readonly isQuoted: boolean
}

/** What marks enclose is the name, with the edition before them: 第三届“数智金融论坛”. */
function inMarks(text: string, kind: Span): Edges | null {
  const more = goesOnInMarks.exec(text.slice(kind.end, kind.end + reachOfMore))?.[0].length ?? 0
  const end = kind.end + more
  if (!quotingMarks.test(text.charAt(end))) return null
  const before = wordsBefore(text, kind.start, mostCharacters)
  const opening = before.search(openQuote)
  if (opening < 0) return null
  const start = kind.start - before.length + opening
  const lead = editionBeforeMark.exec(wordsBefore(text, start, 8))?.[0].length ?? 0
  const other = heldWithInMarks.exec(text.slice(end + 1, end + 1 + mostCharacters))?.[0]
  if (other !== undefined && eventKind.test(other))
    return { start: start - lead, end: end + 1 + other.length, isQuoted: true }
  return lead > 0
    ? { start: start - lead, end: end + 1, isQuoted: true }
    : { start: start + 1, end, isQuoted: true }
}

function bare(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  stops: Lexicon['eventStops'],
  kind: Span,
): Edges | null {
  const persons = mentions.filter(({ label }) => label === 'name')
  const edge = wholeOrganization(mentions, leftEdge({ text, tokens, persons, stops }, kind), kind)
  const start = trimLead(text, tokens, mentions, { start: edge, end: kind.start })
  const isKindOnly = start >= kind.start
  const name = text.slice(start, kind.end)
  const before = wordsBefore(text, start, reachOfTheme)
  const standsAlone =
    nameOfItsOwn.test(name) ||
    meetsPress.test(name) ||
    (ceremonyAlone.test(name) && hostedBefore.test(before)) ||
    (kindAlone.test(name) && heldBefore.test(before)) ||
    themeBefore.test(before)
  // 年会暨理事会议: two events, each with a name of its own.
  const most = name.includes(together) ? 2 * mostCharacters : mostCharacters
  if (name.length > most || (isKindOnly && !standsAlone)) return null
  return { start, end: kind.end, isQuoted: false }
}

interface Surroundings {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Any word of theirs may be of the name: 任|建新同志诞辰100周年座谈会. */
  readonly persons: readonly Span[]
  readonly stops: Lexicon['eventStops']
}

/** Walks back from the kind (峰会) over the words of the name to the verb, preposition or mark before it. */
function leftEdge({ text, tokens, persons, stops }: Surroundings, { start: kindStart }: Span): number {
  let edge = kindStart
  let doubtful: number | null = null
  for (let index = indexFrom(tokens, kindStart) - 1; index >= 0; index--) {
    const token = tokens[index]
    if (token === undefined) break
    const isOfRelations = relations.test(text.slice(token.start, token.start + 2))
    const isStop = stops.get(token.text) !== undefined && !isOfRelations && !isOfDeed(text, token)
    if (isStop && !behindEdition.test(wordsBefore(text, token.start, reachOfEdition))) break
    if (edge < kindStart - mostCharacters || text.charAt(token.start - 1) === tagOpening) break
    if (closingMarks.has(token.text)) {
      const opening = openingOf(tokens, index)
      if (opening < 0 || notInName.test(text.slice(tokens[opening]?.start, token.end))) break
      index = opening
    } else if (openingMarks.has(token.text)) break
    else if (apposing.has(token.text) && describedBefore.test(wordsBefore(text, token.start, mostCharacters)))
      break
    else if (token.text === particle) {
      const isOfParty = praisedParty.test(wordsBefore(text, token.start, reachOfParty))
      if (!isOfParty && !genericNames.test(text.slice(token.end, kindStart + longestKind))) break
    } else if (token.text === furtherItem) {
      if (!listGoesOn.test(text.slice(token.end, kindStart))) break
    } else if (stopTags.has(token.tag) && !joiners.has(token.text) && !isOfRelations) break
    else if (
      !isOfName(token, {
        before: tokens[index - 1],
        behind: tokens[index + 1],
        isInside: edge < kindStart,
      }) &&
      !persons.some(person => contains(person, token))
    ) {
      if (!isWord.test(token.text)) break
      doubtful ??= edge
    }
    edge = Math.min(tokens[index]?.start ?? edge, kindStart)
  }
  // Behind an edition any word is of the name: 2024年高仿真技术论坛.
  return doubtful === null || wholeBeginning.test(text.slice(edge, doubtful)) ? edge : doubtful
}

/** 成功举办|一周年系列活动, 年度工作总结|暨表彰大会: a deed that the event marks, or is of too. */
const isOfDeed = (text: string, { end }: Token): boolean =>
  text.charAt(end) === together ||
  (anniversary.test(text.slice(end, end + reachOfAnniversary)) &&
    markedByAnniversary.test(wordsBefore(text, end, reachOfAct)))

/** 第七届 | FEDAY | 前端开发者大会: words in Latin letters stand between blanks, behind an edition and a closing mark too. */
const beforeBlank = new RegExp(`^[A-Za-z\\d+”」]|^(?:${editionOfName.source})$`, 'u')
const isWord = /[\p{Script=Han}A-Za-z\d]/u
const isWordOrBlank = /[\p{Script=Han}A-Za-z\d ]/u

interface Beside {
  readonly before: Token | undefined
  readonly behind: Token | undefined
  readonly isInside: boolean
}

function isOfName({ text: word, tag }: Token, { before, behind, isInside }: Beside): boolean {
  if (word === society)
    return isInside ? opensEdition.test(behind?.text ?? '') : (before?.tag.startsWith('n') ?? false)
  if (dashes.has(word)) return isInside && before !== undefined && isWordOrBlank.test(before.text)
  if (joiners.has(word)) return isInside || word === together
  // 管理论坛 · 青弋峰会
  if (!isWord.test(word))
    return (
      /^\s$/u.test(word) &&
      (beforeBlank.test(before?.text ?? '') || dots.has(before?.text ?? '') || dots.has(behind?.text ?? ''))
    )
  const isDoubtful = loneTags.has(tag) || (word.length === 1 && loneTagsOfCharacters.has(tag))
  return !isDoubtful || mayStandInNames.test(word)
}

/** The mark that opens what is closed at `index`. */
function openingOf(tokens: readonly Token[], index: number): number {
  const from = Math.max(0, index - mostQuotedTokens)
  let depth = 1
  for (let at = index - 1; at >= from; at--) {
    const mark = tokens[at]?.text ?? ''
    if (openingMarks.has(mark)) depth--
    else if (closingMarks.has(mark)) depth++
    if (depth === 0) return at
  }
  return -1
}
