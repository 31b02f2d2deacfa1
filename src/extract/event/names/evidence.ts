import type { SegmentedDocument, Sentence } from '../../../document/document.ts'
import { startingIn } from '../../../document/sorted-spans.ts'
import { type Mention, type Span, wordsBefore } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { counterEvidenceRules } from './counter-evidence-rules.ts'
import { type EvidenceRule, evidenceRules } from './evidence-rules.ts'
import {
  describing,
  editionOfName,
  furtherWords,
  goesOn,
  meetsPress,
  nameOfItsOwn,
  pointsAtOne,
  saysMore,
  surnameAsWord,
  yearOfName,
} from './name-rules.ts'
import { findNames, type NameCandidate } from './names.ts'

/** An event of the text, and how much speaks for its being what the report is about. */
export interface RankedEvent {
  /** The fullest. */
  readonly name: NameCandidate
  readonly mentions: readonly NameCandidate[]
  readonly score: number
  /** Enough speaks for its being what the report is about. */
  readonly isReported: boolean
}

/** Names further down are of events that somebody mentions. */
const openingSentences = 25
/** So many sentences tell what the news is: a headline, and the first of the text. */
const leadSentences = 2
/** Weights of the place in the text, and of each further mention. */
const placeWeights = [3, 3, 2, 1.5, 1, 0, 0, 0] as const
const lateWeight = -2
const quoteWeight = 0.5
const repetitionWeight = 0.5
const mostRepetitions = 4
/** How much text rules see around a name. */
const reach = 60
/** Kinds that are names by themselves, and those of the press, have so many characters: 服贸会, 发布会. */
const kindLength = 3
/** A name of so many characters tells an event from others of its kind. */
const telling = 7
/** An event is reported on if so much speaks for it: an opening sentence and a verb. */
const enough = 3.5

interface Read {
  readonly mentions: readonly Mention[]
  /** Those of the article, without what the page puts around it. */
  readonly sentences: readonly Sentence[]
}

/** Events named near the beginning, the likeliest first. */
export function rankEvents(
  document: SegmentedDocument,
  lexicon: Lexicon,
  { mentions, sentences: all }: Read,
): RankedEvent[] {
  const sentences = all
    .filter(({ start, end }) => saysMore.test(document.text.slice(start, end)))
    .slice(0, openingSentences)
  const opening = document.text.slice(0, sentences.at(-1)?.end)
  const rules = [...evidenceRules, ...counterEvidenceRules].filter(
    ({ beside }) => beside?.test(opening) ?? true,
  )
  const leadEnd = sentences[leadSentences - 1]?.end ?? document.text.length
  const lead = document.text.slice(0, leadEnd)
  const rulesBehindLead = rules.filter(rule => rule.lead?.test(lead) ?? true)
  const rulesOfLead = rules.filter(rule => rule.lead === undefined)
  const anonymous = withoutNames(document.text, mentions)
  const groups: NameGroup[] = []
  for (const [index, sentence] of sentences.entries()) {
    for (const name of findNames(document, lexicon, within(mentions, sentence), sentence)) {
      const known = name.start < leadEnd ? rulesOfLead : rulesBehindLead
      group(groups, name, weigh(known, anonymous, name) + (placeWeights[index] ?? lateWeight))
    }
  }
  const pointedAt = [...opening.matchAll(pointsAtOne)].map(match => match.groups?.kind)
  return groups.map(named => toRanked(named, pointedAt)).sort((one, other) => other.score - one.score)
}

/** The text with names of people that mean nothing: the 曾 of a name tells of no past. */
function withoutNames(text: string, mentions: readonly Mention[]): string {
  let anonymous = ''
  let end = 0
  for (const { label, start, end: nameEnd } of mentions) {
    if (label !== 'name' || start < end || !surnameAsWord.test(text.charAt(start))) continue
    anonymous += text.slice(end, start) + meaningless.repeat(nameEnd - start)
    end = nameEnd
  }
  return anonymous + text.slice(end)
}

const meaningless = '〇'

const within = (mentions: readonly Mention[], { start, end }: Span): readonly Mention[] =>
  startingIn(mentions, start, end).filter(mention => mention.end <= end)

/** Mentions of one event, its fullest name, and what the likeliest of them scores. */
interface NameGroup {
  name: NameCandidate
  readonly mentions: NameCandidate[]
  score: number
}

/** Puts a name to those of the same event. */
function group(groups: NameGroup[], name: NameCandidate, score: number): void {
  const same = groups.find(other => isSame(other.name.text, name.text))
  if (same === undefined) {
    groups.push({ name, mentions: [name], score })
    return
  }
  same.mentions.push(name)
  if (isFuller(name.text, same.name.text)) same.name = name
  same.score = Math.max(same.score, score)
}

/** `pointedAt`: the kinds of events at which words of the opening point. */
function toRanked(
  { name, mentions, score: single }: NameGroup,
  pointedAt: readonly (string | undefined)[],
): RankedEvent {
  const pointing = pointedAt.filter(kind => name.text.endsWith(kind ?? name.text)).length
  const repeated = Math.min(mostRepetitions, mentions.length - 1 + pointing)
  const score = single + repetitionWeight * repeated
  return { name, mentions, score, isReported: score >= enough }
}

/** A name with an edition or a year, 首届外滩大会, tells more than what describes it, 金融科技的外滩大会; else the longer one. */
const isFuller = (one: string, other: string): boolean => {
  const more = nameMarks
    .map(mark => Number(mark(one)) - Number(mark(other)))
    .find(difference => difference !== 0)
  return more === undefined ? one.length > other.length : more > 0
}
/** What shows a name rather than words that describe what it names, the surest first. */
const nameMarks: readonly ((name: string) => boolean)[] = [
  name => editionOfName.test(name),
  // 2022年服贸会 is short still.
  name => yearOfName.test(name) && !nameOfItsOwn.test(name.slice(-kindLength)),
  name => name.length >= telling && !describing.test(name),
]

/** One name is the end of the other: 气候峰会 and 白宫气候峰会. */
const isSame = (one: string, other: string): boolean => {
  const [bareOne, bareOther] = [bare(one), bare(other)]
  return (
    continues(bareOne, bareOther) ||
    continues(bareOther, bareOne) ||
    abbreviates(bareOne, bareOther) ||
    abbreviates(bareOther, bareOne) ||
    isShortFor(bareOne, bareOther) ||
    isShortFor(bareOther, bareOne) ||
    isEditionOf(bareOne, bareOther) ||
    isEditionOf(bareOther, bareOne)
  )
}
/** 江商会第十届峰会 for 江淮商务协会第十届峰会: the same from the edition on, and before it characters of the other in their order. */
function abbreviates(short: string, long: string): boolean {
  const [at, atLong] = [short.search(editionOfName), long.search(editionOfName)]
  if (at < 1 || atLong <= at || short.slice(at) !== long.slice(atLong)) return false
  return holdsInOrder(long.slice(0, atLong), short.slice(0, at))
}
const holdsInOrder = (text: string, characters: string): boolean => {
  let next = 0
  for (const character of text) if (character === characters.charAt(next)) next++
  return next >= characters.length
}
/** 服贸会 for 中国国际服务贸易交易会, 云联盟主席见面会 for 云联盟全会暨主席中国见面会, and 疫情发布会 for 疫情防控新闻发布会: a report tells of one meeting with the press. */
const isShortFor = (short: string, long: string): boolean => {
  const kind = short.slice(-kindLength)
  if (nameOfItsOwn.test(kind)) return holdsInOrder(long, kind)
  if (short.length >= telling && kind === long.slice(-kindLength) && holdsInOrder(long, short)) return true
  const isOfPress = short.length > kindLength && meetsPress.test(kind) && long.endsWith(kind)
  return isOfPress && short.charAt(0) === long.charAt(0) && holdsInOrder(long, short)
}
/** 首届江淮金融大会 for 全球最大的江淮金融大会, where the other names no edition. */
const isEditionOf = (edition: string, other: string): boolean => {
  const match = editionOfName.exec(edition)
  if (match?.index !== 0 || editionOfName.test(other)) return false
  const rest = edition.slice(match[0].length)
  return rest.length > kindLength && other.endsWith(rest)
}
/** Or the beginning of it: 合作论坛 and 合作论坛暨江淮博览会, 合作论坛2024年年会. */
const continues = (long: string, short: string): boolean =>
  long.endsWith(short) || (long.startsWith(short) && goesOn.test(long.slice(short.length)))
const bare = (name: string): string =>
  name
    .replace(furtherWords, '')
    .replace(/[\s\d“”「」—–－-]/gu, '')
    .toLowerCase()

function weigh(
  rules: readonly EvidenceRule[],
  text: string,
  { start, end, text: name, isQuoted }: NameCandidate,
): number {
  const before = lineBefore(wordsBefore(text, start, reach))
  const behind = text.slice(end, end + reach)
  let weight = isQuoted ? quoteWeight : 0
  for (const rule of rules) {
    if (
      (rule.before?.test(before) ?? true) &&
      (rule.behind?.test(behind) ?? true) &&
      (rule.name?.test(name) ?? true) &&
      !rule.unlessName?.test(name)
    )
      weight += rule.weight
  }
  return weight
}

const lineBefore = (before: string): string => before.slice(before.lastIndexOf('\n') + 1).trimStart()
