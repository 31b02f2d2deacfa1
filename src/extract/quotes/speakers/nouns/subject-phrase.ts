import { isClosingBracket, isOpeningBracket } from '../../../../document/brackets.ts'
import { type Token, unknownTag } from '../../../../document/document.ts'
import { indexFrom } from '../../../../document/sorted-spans.ts'
import type { Span } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { isWillOf } from '../../cues/unsaid-clause.ts'
import { carriedBy, carries, learns, learntFrom, passedOn } from '../media-rules.ts'
import {
  adverbialStart,
  dateStart,
  headEdge,
  joinsName,
  lastWhen,
  leadIn,
  ordinalMeasure,
  ownership,
  prepositionEnding,
  refusal,
  relativeClause,
  statementVerb,
  turnOfBody,
  unitAndPreposition,
} from './noun-rules.ts'

/** The words of a clause that can be the subject of its verb. */
interface SubjectPhrase {
  /** The noun with what belongs to it, without when, where and how it was said: 青禾银行 in 青禾银行昨日表示. */
  readonly head: Span
  /** Whose the noun is, where the text says so: 青禾银行 in 青禾银行昨日发布的公告称. */
  readonly owner: Span | undefined
}

interface Words {
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
}

/** Longer phrases are clauses of their own. */
const longestPhrase = 40
/** No word of the rules is longer. */
const longestAdverb = 6
/** As long as the verb of a medium is: 报道. */
const longestCarrying = 2
/** As long as the verb of whoever learnt something is: 了解到. */
const longestLearning = 3

/** 记者从首场发布会|获悉: whether the verb at a place tells that something was learnt from somebody. */
export const learnsAt = (text: string, at: number): boolean =>
  learns.test(text.slice(at, at + longestLearning))

/** A name has two characters at least, so nothing that ends it stands before. */
const shortestHead = 2

/** What stands between the beginning of a clause and its verb, read as a noun phrase; none where nothing is left of it. */
export function readSubjectPhrase(text: string, clause: Span, words: Words): SubjectPhrase | undefined {
  const from = clause.start
  // 云岭网援引外媒报道: who carries the report is its subject.
  const carrier = carries.test(text.slice(clause.end, clause.end + longestCarrying))
    ? carriedBy.exec(text.slice(from, clause.end))
    : null
  const verbStart = carrier ? from + carrier[0].length : clause.end
  if (verbStart - from > longestPhrase) return undefined
  // 央视引述加沙民防部门, 记者从气象局|获悉: who is passed on speaks.
  const learnt = learnsAt(text, verbStart) ? learntFrom : passedOn
  const passed = learnt.exec(text.slice(from, verbStart))?.[0].length ?? 0
  const first = from + passed
  const led = first + (leadIn.exec(text.slice(first, verbStart))?.[0].length ?? 0)
  // 出席论坛的居民伍先生: what the speaker does stands before the noun.
  const start = led + (relativeClause.exec(text.slice(led, verbStart))?.[0].length ?? 0)
  if (beginsAdverbial(text, start, words)) return undefined
  const owned = ownership.exec(text.slice(start, verbStart))
  const headStart = start + (owned?.[0].length ?? 0)
  const head = { start: headStart, end: nounEnd(text, { start: headStart, end: verbStart }, words) }
  while (head.end - head.start > shortestHead && headEdge.test(text.charAt(head.end - 1))) head.end--
  if (head.end - head.start < shortestHead) return undefined
  if (owned === null) return { head, owner: undefined }
  const owner = { start, end: nounEnd(text, { start, end: headStart - 1 }, words) }
  return { head, owner: owner.end > owner.start ? owner : undefined }
}

/** 在会上, 如果政府: no noun at all. */
const beginsAdverbial = (text: string, start: number, words: Words): boolean =>
  isAdverbial(words.tokens[indexFrom(words.tokens, start)], words) ||
  words.tokens[indexFrom(words.tokens, start)]?.tag === conjunctionTag ||
  adverbialStart.test(text.slice(start, start + longestAdverb)) ||
  refusal.test(text.slice(start, start + longestAdverb))

/** Where the first word begins that tells when, where or how. */
function nounEnd(text: string, { start, end: limit }: Span, words: Words): number {
  const { tokens } = words
  for (let index = indexFrom(tokens, start + shortestHead); index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || token.start >= limit) break
    // 云岭局|会与各方联系，呼吁: what somebody will do.
    if (isWillOf(text, token, start, words.lexicon)) return token.start
    if (endsNoun(text, token, limit, words))
      return nameGoesOn(text, { start, end: token.start }, limit, words) ?? token.start
    if (isOpeningBracket(token.text) && isGloss(text, index, limit, words)) return token.start
    // 房屋|局向|立法会: a word that was guessed may end in the preposition of what follows.
    const mayBeCut = token.tag === unknownTag || unitAndPreposition.test(token.text)
    if (mayBeCut && prepositionEnding.test(token.text)) return Math.min(limit, token.end - 1)
  }
  return limit
}

/** Whether a word tells when, where or how something was said. */
function endsNoun(text: string, token: Token, limit: number, words: Words): boolean {
  const rest = text.slice(token.start, limit)
  return (
    isAdverbial(token, words) ||
    adverbialStart.test(rest) ||
    lastWhen.test(rest) ||
    statementVerb.test(rest) ||
    turnOfBody.test(rest) ||
    dateStart.test(rest)
  )
}

/** 国际清算协会|（清协）昨日: whether brackets that open at the token at `index` end the noun phrase. */
function isGloss(text: string, index: number, limit: number, words: Words): boolean {
  for (let at = index + 1; at < words.tokens.length; at++) {
    const token = words.tokens[at]
    if (token === undefined || token.start >= limit) break
    if (!isClosingBracket(token.text)) continue
    const next = words.tokens[at + 1]
    return token.end === limit || (next !== undefined && endsNoun(text, next, limit, words))
  }
  return false
}

/** 云岭住房|与城市发展部, 灾难安全|对策本部: where a name ends that goes on behind a word that could tell how something was said. */
function nameGoesOn(text: string, before: Span, limit: number, words: Words): number | undefined {
  const { organizationSuffixes } = words.lexicon
  if (!joinsName.test(text.slice(before.end, before.end + longestJoin))) return undefined
  if (organizationSuffixes.matchBefore(text, before.end, before.start)) return undefined
  const end = nounEnd(text, { start: before.end, end: limit }, words)
  return organizationSuffixes.matchBefore(text, end, before.end + 1) ? end : undefined
}

const longestJoin = 2

/** 元首 and 首相 are somebody, though their tags are those of a time and an adverb. */
const isAdverbial = (token: Token | undefined, { lexicon }: Words): boolean =>
  token !== undefined &&
  adverbialTags.has(token.tag) &&
  !ordinalMeasure.test(token.text) &&
  lexicon.speakerNouns.get(token.text) === undefined &&
  lexicon.titles.get(token.text) === undefined

const conjunctionTag = 'c'

/** Tags of prepositions, times and adverbs. */
const adverbialTags = new Set(['p', 't', 'd'])
