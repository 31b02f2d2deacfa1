import { startingIn } from '../../../document/sorted-spans.ts'
import type { Span } from '../../../document/span.ts'
import type { SpeakerNounKind } from '../../../lexicon/reporting-words.ts'
import { afterNames, pointedAtBy } from './discourse.ts'
import type { NounContext } from './noun-context.ts'
import {
  byName,
  endsLikeOrganization,
  findApposed,
  hasTitleBeforeName,
  isName,
  isPartOfName,
  longestName,
  nobody,
  somebody,
} from './noun-names.ts'
import {
  demonstrative,
  indefinite,
  markedName,
  namelessSide,
  nounEnding,
  oneOf,
  pointedAt,
  pointedPlace,
  pointingWord,
  pronounSubject,
  rank,
  side,
  thereIs,
  whenEnding,
  workTitle,
} from './speaker-rules.ts'
import { isOrganization, isPerson, type SpeakerMention } from './speakers.ts'
import { readSubjectPhrase, type SubjectPhrase } from './subject-phrase.ts'

/**
 * The subject of a verb by the noun phrase that its clause begins with: 业内人士 stays nameless, 该公司 and 声明 are the organization
 * last spoken of, a report is whose it is, a work or a meeting with a name is itself, and words that end like an organization are one
 * by their own name.
 */
export function findNounSubject(context: NounContext, clause: Span): SpeakerMention | undefined {
  const { text, sentence, mentions, lexicon } = context
  const pronoun = findPronoun(text, clause)
  if (pronoun) return pronoun
  const title = workTitle.exec(text.slice(clause.start, clause.end))
  if (title?.[1] !== undefined) {
    const end = clause.start + title[0].length
    return byName({ start: end - title[1].length - 1, end: end - 1 }, title[1])
  }
  const phrase = readSubjectPhrase(text, clause, { tokens: sentence.tokens, lexicon })
  if (phrase === undefined) return undefined
  const { owner } = phrase
  // 共同民主党: an adverb within a name does not end it.
  const whole = mentions.find(
    ({ start, end }) => start === phrase.head.start && end > phrase.head.end && end <= clause.end,
  )
  const head = { start: phrase.head.start, end: whole?.end ?? phrase.head.end }
  // 有新闻网站报道: whoever there is has no name.
  if (thereIs.test(text.slice(clause.start, (owner ?? head).start))) return nobody(head)
  const words = text.slice(head.start, head.end)
  if (whenEnding.test(words)) return undefined
  const person = mentions.find(
    mention => isPerson(mention) && mention.start >= head.start && mention.end === head.end,
  )
  if (person) return person
  const noun = lexicon.speakerNouns.matchBefore(text, withoutEnding(text, head.end), head.start)
  const named = mentions.find(
    mention => isOrganization(mention) && mention.start === head.start && mention.end <= head.end,
  )
  if (noun?.entry === 'person' || namelessSide.test(words))
    return oneOf.test(words) ? somebody(head) : nobody(head)
  if (noun?.entry === 'document' || noun?.entry === 'notice') {
    const marked = markedBefore(text, head.start)
    // “十五五”规划纲要: a document with a name of its own.
    if (marked !== '')
      return byName(
        { ...head, start: head.start - marked.length },
        marked + text.slice(head.start, withoutEnding(text, head.end)),
      )
    return findSource(context, { head, owner, named, noun })
  }
  if (noun?.entry === 'gathering') return findGathering(text, head, owner, noun.start)
  if (noun?.entry === 'body' && (noun.start === head.start || owner) && !indefinite.test(words))
    return byName(head, words)
  if (noun?.entry === 'work') return byName(head, text.slice(noun.start, head.end))
  const apposed = findApposed(context, head)
  if (apposed) return apposed
  if (named?.end === head.end) return owner && noun?.start === head.start ? nobody(head) : named
  if (lexicon.courtesyTitles.matchBefore(text, head.end, head.start)) return somebody(head)
  const rankStart = lexicon.titles.matchBefore(text, head.end, head.start)?.start
  if (rankStart !== undefined)
    return (rankStart === head.start ? holderOf(context, head) : undefined) ?? somebody(head)
  const isCommon = noun !== undefined || endsLikeOrganization(context, head)
  if (pointedPlace.test(words)) return isCommon ? byName(head, words) : undefined
  const marked = noun?.start === head.start ? markedBefore(text, head.start) : ''
  if (marked !== '' && isCommon)
    return byName({ start: head.start - marked.length, end: head.end }, marked + words)
  if (noun?.start === head.start || demonstrative.test(words)) {
    return isCommon ? lastNamed(context, head) : undefined
  }
  if (indefinite.test(words)) return isCommon ? nobody(head) : undefined
  if (!isCommon && hasTitleBeforeName(context, head)) return somebody(head)
  if (owner || (noun === undefined && beginsWithVerb(context, head))) return undefined
  const isSide = side.test(text.slice(head.end, clause.end)) && words.length <= longestName
  if (isCommon || isSide || isName(context, head)) return byName(head, words)
  return named && isPartOfName(context, { start: named.end, end: head.end }) ? byName(head, words) : undefined
}

/** 他又: a pronoun that nobody explains yet. */
function findPronoun(text: string, { start, end }: Span): SpeakerMention | undefined {
  const pronoun = pronounSubject.exec(text.slice(start, end))
  return pronoun ? { ...nobody({ start, end: start + pronoun[0].length }), isPronoun: true } : undefined
}

/** 院长表示: the one person of the text who holds the rank. */
function holderOf({ text, discourse }: NounContext, head: Span): SpeakerMention | undefined {
  const title = text.slice(head.start, head.end)
  const person = rank.test(title) ? discourse.holders.get(title) : undefined
  return person && { ...nobody(head), speaker: { kind: 'person', person } }
}

/** 该局, 声明: the organization last named of the kind, else the one that spoke last. */
const lastNamed = ({ text, discourse, mentions }: NounContext, head: Span): SpeakerMention => {
  const before = mentions.filter(({ end }) => end <= head.start)
  const meant = pointedAtBy(afterNames(discourse, before), text.slice(head.start, head.end))
  return { ...nobody(head), speaker: (meant ?? discourse.organization)?.speaker ?? null }
}

interface DocumentPhrase extends SubjectPhrase {
  /** The organization that the words begin with. */
  readonly named: SpeakerMention | undefined
  readonly noun: { readonly start: number; readonly entry: SpeakerNounKind }
}

/** Whose a document is; by a notice without any owner the organization last named speaks. */
function findSource(context: NounContext, { head, owner, named, noun }: DocumentPhrase): SpeakerMention {
  const before =
    noun.start > head.start && !pointingWord.test(context.text.slice(head.start, noun.start))
      ? { start: head.start, end: noun.start }
      : undefined
  const source = owner ?? before
  const whose = named ?? (source && findOwner(context, source))
  if (whose) return { ...nobody(head), speaker: whose.speaker }
  return noun.entry === 'notice' && source === undefined ? lastNamed(context, head) : nobody(head)
}

/** 会议 is nobody, 省委常委扩大会议 and 党的全会 are themselves. */
function findGathering(text: string, head: Span, owner: Span | undefined, nounStart: number): SpeakerMention {
  const whole = { start: owner?.start ?? head.start, end: head.end }
  const words = text.slice(whole.start, whole.end)
  return nounStart === whole.start || pointedAt.test(words) ? nobody(head) : byName(whole, words)
}

/** 欢迎代表团访问: a clause that begins with what somebody does has no subject of its own. */
function beginsWithVerb({ sentence: { tokens } }: NounContext, { start, end }: Span): boolean {
  const [first, second] = startingIn(tokens, start, end)
  return first?.tag === 'v' && second !== undefined
}

/** 专家们 are 专家, 报告中 is in the 报告. */
const withoutEnding = (text: string, end: number): number =>
  nounEnding.test(text.charAt(end - 1)) ? end - 1 : end

/** Whose a document is: the organization that its owner's words begin with, or that they name. */
function findOwner(context: NounContext, owner: Span): SpeakerMention | undefined {
  const { text, mentions } = context
  const named = mentions.find(({ start, end }) => start >= owner.start && end <= owner.end)
  if (named?.start === owner.start) return named
  if (!endsLikeOrganization(context, owner) && !isName(context, owner)) return named
  const name = text.slice(owner.start, owner.end)
  return { ...owner, speaker: { kind: 'organization', name }, isPronoun: false }
}

/** The marked part of a name that stands right before a noun; `''` where there is none. */
const markedBefore = (text: string, start: number): string =>
  markedName.exec(text.slice(Math.max(0, start - longestMarkedName), start))?.[0] ?? ''

/** As long as the marked part of a name is, marks included. */
const longestMarkedName = 14
