import { indexFrom, startingIn } from '../../../document/sorted-spans.ts'
import { type Span, wordsAt } from '../../../document/span.ts'
import type { CueVerb } from '../../../lexicon/reporting-words.ts'
import { clauseBefore, clauseStart } from '../../discourse/clauses.ts'
import {
  createSpeakerMention,
  isOrganization,
  isPerson,
  type SpeakerMention,
} from '../../discourse/speaker-mention.ts'
import type { Cue } from '../cues/cue.ts'
import type { NounContext } from './noun-context.ts'
import { endsLikeOrganization, nobody } from './nouns/noun-names.ts'
import { adverbialStart, countrySide, leadIn, statementVerb, stationed } from './nouns/noun-rules.ts'
import { beginsWithReport, findNounSubject } from './nouns/noun-subject.ts'
import { findSpeaker } from './reporters.ts'
import { headJoin, holding, peopleJoin, possessive, receivedLetter, seen } from './speaker-rules.ts'

/** So far before the verb begins the clause with its subject at most. */
const farthestHead = 200
/** No name or noun that speaks is shorter. */
const shortestHead = 2
/** No name with a verb in it is longer. */
const longestHead = 12

/**
 * Who speaks where a verb's own clause has no subject: whoever heads the last clause before it that anybody heads; failing that a person
 * named in between. From `from` the sentence has no report of its own.
 */
export function findEarlierSpeaker(context: NounContext, from: number, cue: Cue): SpeakerMention | undefined {
  const { text } = context
  const limit = Math.max(from, cue.start - farthestHead)
  for (let start = clauseStart(text, cue.start); start > limit; ) {
    const clause = clauseBefore(text, start)
    const { end } = clause
    // 新棱镜：提到薪资: what stands before the colon is whose turn it is.
    if (isTurn(text, from, end)) return undefined
    start = Math.max(limit, clause.start)
    // 江淮网消息（晚间新闻）：: what stands before any other is where the report comes from.
    if (text.charAt(end) === '：') continue
    const head = findHead(context, { start, end }, cue)
    if (head === undefined) continue
    const isLetter = receivedLetter.test(text.slice(start, end))
    return (head.speaker === null && !isLetter && topicWithin(context, { start, end })) || head
  }
  const speaker = findSpeaker(context, { start: from, end: cue.start })
  return speaker && isPerson(speaker) ? speaker : undefined
}

/** 呼吸科医生陆一鸣受访，称: whom the sentence is about, where a clause names that person behind nothing but nouns and what tells more of them. */
function topicWithin(
  { text, sentence: { tokens }, discourse: { topics } }: NounContext,
  clause: Span,
): SpeakerMention | undefined {
  const [topic] = topics.recent
  if (topic === undefined || topic.speaker === null || topic.start < clause.start || topic.end > clause.end)
    return undefined
  const start = topic.phraseStart ?? topic.start
  const isNamed =
    possessive.test(text.charAt(start - 1)) ||
    startingIn(tokens, clause.start, start).every(
      ({ tag, text: word }) => !governingTag.test(tag) || holding.test(word),
    )
  return isNamed ? topic : undefined
}

/** Tags of verbs and prepositions. */
const governingTag = /^[vp]/u

/** The longest name of whoever takes turns in an interview. */
const longestTurn = 12

/** Whether a colon ends the first words of a line or sentence: whose turn it is. */
const isTurn = (text: string, from: number, at: number): boolean =>
  text.charAt(at) === '：' && at - from <= longestTurn && !/[《“「（]/u.test(text.slice(from, at))

/** The mention or noun that a clause begins with. */
function findHead(context: NounContext, { start, end }: Span, cue: Cue): SpeakerMention | undefined {
  const { text, mentions, lexicon } = context
  const headStart = start + (leadIn.exec(text.slice(start, end))?.[0].length ?? 0)
  const first = startingIn(mentions, start, end).find(
    ({ start: own, phraseStart }) => (phraseStart ?? own) <= headStart,
  )
  // 武装组织哈马斯: the second name tells what the first is.
  const mention = mentions.find(({ start: own }) => own === first?.end) ?? first
  if (mention && headJoin.test(text.slice(mention.end, end)))
    return isJoined(context, mention, end) ? mention : undefined
  const letter = receivedLetter.exec(text.slice(mention?.end ?? headStart, end))
  if (letter) {
    const { sender = '', paper = '' } = letter.groups ?? {}
    const senderEnd = end - paper.length
    const found = findNounSubject(context, { start: senderEnd - sender.length, end: senderEnd })
    return createSpeakerMention({ start: end - letter[0].length, end }, found?.speaker ?? null)
  }
  if (mention && !isOrganization(mention)) return mention
  const known = lexicon.speakerNouns.matchAt(text, headStart)
  if (known?.entry === 'person' && known.end <= end && !isVerb(context, { start: headStart, end: known.end }))
    return nobody({ start: headStart, end: known.end })
  if (seen.test(text.slice(headStart, end))) return undefined
  const noun = findHeadNoun(context, { start: mention?.start ?? headStart, end }, mention?.end)
  if (noun && (isVerb(context, noun) || isObject(context, noun, headStart))) return undefined
  if (mention || noun === undefined) return noun ?? mention
  return maySay(context, noun, cue) ? noun : undefined
}

/** A place is where something happens, but a country also speaks; only who surely is somebody expects something or calls for it. */
function maySay(context: NounContext, noun: SpeakerMention, { verb: { reports, strength } }: Cue): boolean {
  const { text, lexicon } = context
  const isCountry = lexicon.countries.get(wordsAt(text, noun)) !== undefined
  if (reports === 'opinion') return isSomebody(context, noun)
  if (strength === 'nominal') return isCountry || isSomebody(context, noun)
  return isCountry || !isPlace(context, noun)
}

/** 执行长, 新营区农会, but not 净滩活动 and 整体服装: whether a noun surely is somebody. */
function isSomebody({ text, lexicon }: NounContext, { speaker, start, end }: SpeakerMention): boolean {
  if (speaker?.kind !== 'organization' || lexicon.speakerNouns.matchBefore(text, end, start)) return true
  const suffix = lexicon.organizationSuffixes.matchBefore(text, end, start)
  return (suffix !== undefined && suffix.entry !== 'industry') || countrySide.test(text.slice(start, end))
}

/** 陆一鸣与院长沈知微, 财政局、税务局: whether another of the kind follows what joins, so that the first one stands for both. */
const isJoined = ({ text, mentions }: NounContext, first: SpeakerMention, limit: number): boolean => {
  const next = startingIn(mentions, first.end, limit).find(one => isPerson(one) === isPerson(first))
  return next !== undefined && peopleJoin.test(text.slice(first.end, next.phraseStart ?? next.start).trim())
}

/** The noun before the first verb of a clause, or before a later one where verbs are part of its name: 工业伤亡权益会欢迎新例. */
function findHeadNoun(
  context: NounContext,
  { start, end }: Span,
  nameEnd: number | undefined,
): SpeakerMention | undefined {
  let verb = verbFrom(context, nameEnd ?? start + shortestHead, end)
  const noun = findNounSubject(context, { start, end: verb })
  // 国际人士积极评价: where no verb was known for one, an adverb ends the words for somebody.
  if (verb >= end) {
    if (noun === undefined || noun.end >= end) return undefined
    return noun.speaker === null || adverbialStart.test(context.text.slice(noun.end, end)) ? noun : undefined
  }
  if (noun || nameEnd !== undefined) return noun
  const limit = Math.min(end, start + longestHead)
  while (verb < limit && !endsLikeOrganization(context, { start, end: verb }))
    verb = verbFrom(context, verb + 1, end)
  return verb < limit ? findNounSubject(context, { start, end: verb }) : undefined
}

/** Where the first verb from `position` on begins. */
function verbFrom({ sentence, lexicon }: NounContext, position: number, limit: number): number {
  const { tokens } = sentence
  for (let index = indexFrom(tokens, position); index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || token.start >= limit) break
    // 外交部|证实: a verb that reports, though its tag is that of a noun.
    const reports = token.tag === 'n' && lexicon.speakerNouns.get(token.text) === undefined
    if (
      (token.tag === 'v' && !stationed.test(token.text)) ||
      statementVerb.test(token.text) ||
      (reports && isDeed(lexicon.cueVerbs.get(token.text)))
    )
      return token.start
  }
  return limit
}

/** Whether a verb is of those that seldom are nouns. */
const isDeed = (verb: CueVerb | undefined): boolean =>
  verb !== undefined && (verb.strength === 'strong' || verb.strength === 'weak') && verb.verb.length > 1

/** 主持召开座谈会, 不愿回答: a verb or an adverb, though it also is somebody or stands where somebody does. */
const isVerb = ({ sentence: { tokens } }: NounContext, { start, end }: Span): boolean => {
  const token = tokens[indexFrom(tokens, start)]
  return token?.start === start && token.end === end && deedTag.test(token.tag)
}

/** Tags of verbs and adverbs. */
export const deedTag = /^[vd]$/u

/** 赞赏张三提出的倡议, 感谢市民关注: whoever follows the verb is its object. */
const isObject = (
  context: NounContext,
  { speaker, isPronoun, end }: SpeakerMention,
  start: number,
): boolean =>
  speaker === null && !isPronoun
    ? beginsWithReport(context, { start, end })
    : speaker?.kind !== 'organization' && beginsWithVerb(context, start)

const beginsWithVerb = ({ sentence: { tokens } }: NounContext, position: number): boolean =>
  tokens[indexFrom(tokens, position)]?.tag === 'v'

const isPlace = ({ sentence }: NounContext, { start, end }: Span): boolean => {
  const token = sentence.tokens[indexFrom(sentence.tokens, start)]
  return token?.tag === 'ns' && token.end === end
}
