import { type Sentence, unknownTag } from '../../../document/document.ts'
import { indexFrom, lastBefore, startingIn } from '../../../document/sorted-spans.ts'
import type { Span } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { clauseStart } from '../../discourse/clauses.ts'
import {
  createSpeakerMention,
  isOrganization,
  isPerson,
  type SpeakerMention,
} from '../../discourse/speaker-mention.ts'
import { farthestSubject } from '../../discourse/topic.ts'
import { carriedBy, carries, citing, namedMedia } from './media-rules.ts'
import { statementVerb } from './nouns/noun-rules.ts'
import {
  addressing,
  attended,
  behindPerson,
  deputy,
  earlier,
  former,
  joiner,
  joining,
  longestSource,
  memberTitle,
  met,
  offered,
  onlySays,
  place,
  possessive,
  settingOpener,
  sourcePreposition,
  together,
  topicPreposition,
  viewer,
} from './speaker-rules.ts'

/** A name is shorter than this. */
const longestMention = 60
const farthestStart = farthestSubject + longestMention
/** Between an organization and the people who speak for it stand few words: 青禾银行数字金融部有关负责人. */
const farthestNoun = 12

export interface Clauses {
  readonly text: string
  readonly sentence: Sentence
  /** The mentions from the beginning of the report's clauses to the verb, in order. */
  readonly mentions: readonly SpeakerMention[]
  readonly verbStart: number
  readonly lexicon: Lexicon
}

/**
 * Who does what the verb says, in the last clause with somebody in it: the last mention that is no object,
 * owns nothing and stands in no setting.
 */
export function findSubject(clauses: Clauses): SpeakerMention | undefined {
  const { text, verbStart, lexicon } = clauses
  const near = startingIn(clauses.mentions, verbStart - farthestStart, verbStart)
  const all = near.filter(mention => isSubject(clauses, mention, lexicon))
  const lastClause = clauseStart(text, all.at(-1)?.start ?? 0)
  const candidates = all.filter(({ start }) => start >= lastClause)
  let subject = candidates.at(-1)
  for (const earlier of [...candidates].reverse()) {
    if (subject === undefined || !isPerson(earlier) || earlier.end > subject.start) continue
    const between = text.slice(earlier.end, subject.start)
    const isOther =
      isOrganization(subject) && (attended.test(between) || citing.test(text.slice(earlier.end, verbStart)))
    if (isOther || standsInSetting(between)) subject = earlier
  }
  const spoken = subject && asSpokenFor(text, subject, clauses)
  return spoken && isPerson(spoken) ? firstOf(text, spoken, near) : spoken
}

/** 张三、李四表示: of people who speak together the one who is named first. */
function firstOf(text: string, last: SpeakerMention, mentions: readonly SpeakerMention[]): SpeakerMention {
  let first = last
  for (;;) {
    const start = first.phraseStart ?? first.start
    const before = mentions.find(({ end }) => end < start && together.test(text.slice(end, start).trim()))
    if (before === undefined || !isPerson(before)) return first
    first = before
  }
}

function isSubject(clauses: Clauses, mention: SpeakerMention, lexicon: Lexicon): boolean {
  const { text, sentence, verbStart } = clauses
  const { notSubjectPrepositions, countries } = lexicon
  if (verbStart - mention.end > farthestSubject || mention.end > verbStart) return false
  const after = text.slice(mention.end, verbStart)
  if (viewer.test(after) || viewer.test(text.slice(mention.end, verbStart + 2))) return true
  if (possessive.test(after) || offered.test(after) || met.test(after)) return false
  if (isOrganization(mention) && place.test(after)) return false
  // 会见美国高盛集团总裁温泽恩: a country before the organization is part of the phrase.
  const phraseStart = mention.phraseStart ?? mention.start
  const behindMark = countries.matchBefore(text, phraseStart, sentence.start)?.start ?? phraseStart
  // 对《纽约时报》说: the mark before a title is no part of the preposition.
  const opened = openingMark.test(text.charAt(behindMark - 1)) ? behindMark - 1 : behindMark
  // 向前壹传媒行政总裁转达: so is a word that says when he was that.
  const start = opened - (former.exec(text.slice(opened - longestFormer, opened))?.[0].length ?? 0)
  const preposition = notSubjectPrepositions.matchBefore(text, start, sentence.start)
  if (
    preposition === undefined ||
    !isWord(sentence, { start: preposition.start, end: start }, preposition.entry)
  )
    return true
  if (joiner.test(preposition.entry) && phraseStart < mention.start && joinsTitle(clauses, preposition.start))
    return true
  return (
    (sourcePreposition.test(preposition.entry) && after.length <= longestSource) ||
    (topicPreposition.test(preposition.entry) &&
      (earlier.test(after) || saysAtOnce(text, mention, verbStart)))
  )
}

/** 针对张三称: what stands between is nothing, and the verb only says. */
const saysAtOnce = (text: string, mention: SpeakerMention, verbStart: number): boolean =>
  isPerson(mention) && mention.end === verbStart && onlySays.test(text.slice(verbStart, verbStart + 2))

const openingMark = /[《〈“「]/u
const closingMark = /^[》〉”」]/u
/** As long as such a word is. */
const longestFormer = 2

/** 法国经济与|财政部长隆巴尔: whether a noun that is nobody stands before what joins, so that both are parts of one title. */
function joinsTitle({ text, sentence: { tokens }, mentions, lexicon }: Clauses, joinStart: number): boolean {
  const from = clauseStart(text, joinStart)
  const before = lastBefore(tokens, joinStart)
  if (before === undefined || before.start < from || !titleTag.test(before.tag)) return false
  if (mentions.some(({ start }) => start >= from && start < joinStart)) return false
  return lexicon.speakerNouns.get(before.text) === undefined && lexicon.titles.get(before.text) === undefined
}

/** Whether a preposition is a word of its own, or the end of one that the segmenter guessed: 局方|突向|陆一鸣; 上诉庭及 is joined. */
const isWord = ({ tokens }: Sentence, { start, end }: Span, entry: string): boolean => {
  if (tokens[indexFrom(tokens, start)]?.start === start) return true
  const last = lastBefore(tokens, end)
  return last?.tag === unknownTag && last.end === end && !joiner.test(entry)
}

/** 陆一鸣与记者说 addresses the noun; 海关与边境局官员表示 names where the official works. */
const addresses = (mention: SpeakerMention, between: string): boolean =>
  addressing.test(isOrganization(mention) ? between.replaceAll(joining, '') : between)

/** Whether the words between two mentions of one clause put the second into a setting of the first. */
const standsInSetting = (between: string): boolean =>
  /^[^，,；;：:]{1,20}$/u.test(between) && settingOpener.test(between)

/** 云岭网援引知情人士报道: the medium reports, not who told it. */
const isCarried = (text: string, from: number, verbStart: number): boolean =>
  carries.test(text.slice(verbStart, verbStart + 2)) && carriedBy.test(`--${text.slice(from, verbStart)}`)

/** 陆一鸣三万亿经济刺激方案提议: nouns and numbers stand between a name and the paper that is called by it. */
const isPartOfTitle = ({ tokens }: Sentence, { start, end }: Span): boolean => {
  const [first, ...others] = startingIn(tokens, start, end)
  return (
    first !== undefined && titleTag.test(first.tag) && !others.some(({ text }) => statementVerb.test(text))
  )
}

const titleTag = /^(?:n|vn|m)/u

/** 克雷格·艾伦|大使, 刘化龙|代表, 沈知微|副主任: the noun ends a title that the text gives to whom it follows, or any that stands right behind a name. */
function isOwnTitle(
  text: string,
  { speaker, end }: SpeakerMention,
  { start, end: nounEnd }: Span,
  { titles }: Lexicon,
): boolean {
  if (speaker?.kind !== 'person') return false
  if (start === end && nameInHan.test(speaker.person.name) && memberTitle.test(text.slice(start, nounEnd)))
    return true
  const behind = text.slice(end, nounEnd)
  if (deputy.test(behind) || deputy.test(text.slice(start, nounEnd))) return false
  return (
    titles.get(behind) !== undefined || speaker.person.affiliations.some(({ title }) => title.start === start)
  )
}

const nameInHan = /^\p{Script=Han}{2,4}$/u

/** 张三等专家表示: those who speak stand nearer to the verb than who is named before them. */
function asSpokenFor(
  text: string,
  mention: SpeakerMention,
  { sentence, verbStart, lexicon }: Clauses,
): SpeakerMention {
  const { speakerNouns } = lexicon
  const nearest = speakerNouns.matchBefore(text, verbStart, mention.end)
  const behind = text.slice(mention.end, verbStart)
  // 江淮日报等多家外媒|报道: who is named stands for the rest.
  if (citing.test(behind) || (isOrganization(mention) && namedMedia.test(behind))) return mention
  // 青禾银行|负责人和宣讲团成员向使节介绍: who speaks for a body stands right behind it, however the clause goes on.
  const ownStart = mention.end + (closingMark.exec(behind)?.[0].length ?? 0)
  const own = isOrganization(mention) ? speakerNouns.matchAt(text, ownStart) : undefined
  if (own?.entry === 'person' && own.end <= verbStart) return namelessBehind(mention, mention.end, verbStart)
  const close = isPerson(mention) ? behindPerson.exec(behind) : null
  if (close?.groups) return closeTo(text, mention, close.groups.body, verbStart)
  if (nearest === undefined || nearest.start - mention.end > farthestNoun) return mention
  if (isOwnTitle(text, mention, { start: nearest.start, end: verbStart }, lexicon)) return mention
  const between = text.slice(mention.end, nearest.start)
  const isOther =
    nearest.entry === 'person'
      ? !addresses(mention, between) && !isCarried(text, mention.end, verbStart)
      : nearest.entry === 'document' &&
        isPerson(mention) &&
        isPartOfTitle(sentence, { start: mention.end, end: nearest.start })
  if (!isOther) return mention
  return namelessBehind(mention, nearest.start, verbStart)
}

/** 陆一鸣团队 is a body by that name, 陆一鸣妻子 nobody. */
function closeTo(
  text: string,
  mention: SpeakerMention,
  body: string | undefined,
  end: number,
): SpeakerMention {
  if (body === undefined) return namelessBehind(mention, mention.end, end)
  const bodyEnd = mention.end + body.length
  const name = text.slice(mention.start, bodyEnd)
  return createSpeakerMention(
    { start: mention.start, end: bodyEnd },
    { kind: 'organization', name },
    { phraseStart: mention.phraseStart ?? mention.start },
  )
}

const namelessBehind = (mention: SpeakerMention, start: number, end: number): SpeakerMention =>
  createSpeakerMention({ start, end }, null, { phraseStart: mention.phraseStart ?? mention.start })
