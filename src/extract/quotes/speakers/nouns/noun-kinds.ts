import { lastBefore } from '../../../../document/sorted-spans.ts'
import { type Span, wordsAt } from '../../../../document/span.ts'
import type { SpeakerNounKind } from '../../../../lexicon/reporting-words.ts'
import { createSpeakerMention, isPerson, type SpeakerMention } from '../../../discourse/speaker-mention.ts'
import { mediaReport, namedMedia } from '../media-rules.ts'
import { afterNames, type Discourse, isOfKind, pointedAtBy } from '../memory/discourse.ts'
import type { NounContext } from '../noun-context.ts'
import { fullTitle } from './full-title.ts'
import { byName, endsLikeOrganization, isName, nobody, somebody } from './noun-names.ts'
import { markedBefore, type NounPhrase, withoutEnding } from './noun-phrase.ts'
import {
  indefinite,
  namelessSide,
  oneOf,
  paperOfBody,
  pointedAt,
  pointedOne,
  pointingWord,
} from './noun-rules.ts'

/** Who a noun that speaks is: 专家 nobody by name, a report whose it is, a body or a work itself. */
export function findByNoun(context: NounContext, phrase: NounPhrase): SpeakerMention | undefined {
  const { text } = context
  const { head, owner, words, noun, named } = phrase
  // 江淮通讯社和其他媒体: who is named stands for the rest.
  if (named && namedMedia.test(text.slice(named.end, head.end))) return named
  if (noun?.entry === 'person' || namelessSide.test(words))
    return oneOf.test(words) ? somebody(head) : nobody(head)
  switch (noun?.entry) {
    case 'document':
    case 'notice': {
      const marked = markedBefore(text, head.start)
      if (marked === '') return findSource(context, { ...phrase, noun })
      // “十五五”规划纲要: a document with a name of its own.
      const name = marked + text.slice(head.start, withoutEnding(text, head.end))
      return byName({ ...head, start: head.start - marked.length }, name)
    }
    case 'gathering':
      return findGathering(text, head, owner, noun.start)
    case 'body':
      if ((noun.start > head.start && !owner) || indefinite.test(words)) return undefined
      return pointedBody(context, phrase) ?? byName(head, words)
    case 'work':
      return byName(head, text.slice(noun.start, head.end))
    default:
      return undefined
  }
}

/** 这位女博士, 该负责人: whom the sentence has just named, or who spoke last. */
export function findPointedPerson(
  { text, mentions, discourse }: NounContext,
  { head, owner }: NounPhrase,
): SpeakerMention | undefined {
  // 这位36岁的女博士: what points stands before all that describes.
  if (!pointedOne.test(text.slice((owner ?? head).start, head.end))) return undefined
  const named = mentions.findLast(mention => isPerson(mention) && mention.end <= head.start)
  const meant = named ?? discourse.speaker
  return meant && isPerson(meant) ? createSpeakerMention(head, meant.speaker) : undefined
}

/** 该局, 声明: the organization last named of the kind that the noun means, else the one that spoke last if it is of none. */
export function lastNamed(context: NounContext, head: Span): SpeakerMention {
  const meant = lastOfKind(context, head)
  if (meant) return meant
  const isNone = isOfKind(wordsAt(context.text, head))
  return createSpeakerMention(head, isNone ? null : (context.discourse.organization?.speaker ?? null))
}

/** 该局: the organization last named of the kind that the noun means. */
export function lastOfKind(context: NounContext, head: Span): SpeakerMention | undefined {
  const meant = pointedAtBy(withNamed(context, head), wordsAt(context.text, head))
  return meant && createSpeakerMention(head, meant.speaker)
}

/** 央行, 法院: the last that the text named by its full name. */
function pointedBody(context: NounContext, { head, owner }: NounPhrase): SpeakerMention | undefined {
  // 欧洲人权|法院, 上诉|法院: the end of a name that was not seen for one.
  const before = lastBefore(context.sentence.tokens, head.start)
  if (owner || (before && !standsApart.test(before.tag) && isWord.test(before.text))) return undefined
  return lastOfKind(context, head)
}

/** Tags of words that stand before a noun without being part of its name: 但, 当时, 随后, 该国. */
const standsApart = /^[cdtr]/u
const isWord = /\p{L}/u

/** After the organizations that the sentence names before a place. */
const withNamed = ({ discourse, mentions }: NounContext, { start }: Span): Discourse =>
  afterNames(
    discourse,
    mentions.filter(({ end }) => end <= start),
  )

/** A phrase that ends in a noun for a document. */
interface DocumentPhrase extends NounPhrase {
  readonly noun: { readonly start: number; readonly entry: SpeakerNounKind }
}

/** Whose a document is; by a notice without any owner the organization last named speaks, by a 报道 the medium that reported. */
function findSource(context: NounContext, { head, owner, named, noun }: DocumentPhrase): SpeakerMention {
  const before =
    noun.start > head.start && !pointingWord.test(context.text.slice(head.start, noun.start))
      ? { start: head.start, end: noun.start }
      : undefined
  const source = owner ?? before
  const whose = (named && withoutPaper(context.text, named)) ?? (source && findOwner(context, source))
  if (whose) return createSpeakerMention(head, whose.speaker)
  const title = source
    ? undefined
    : fullTitle(context.text, head.start, context.text.slice(noun.start, head.end))
  if (title && noun.entry === 'document') return byName(head, title)
  const { medium } = context.discourse
  if (medium && source === undefined && mediaReport.test(wordsAt(context.text, head)))
    return createSpeakerMention(head, medium.speaker)
  return noun.entry === 'notice' && source === undefined ? ofPublisher(context, head) : nobody(head)
}

/** 公告: whoever published last, or spoke. */
export const ofPublisher = (context: NounContext, head: Span): SpeakerMention => {
  const { publisher } = context.discourse
  return publisher ? createSpeakerMention(head, publisher.speaker) : lastNamed(context, head)
}

/** 青禾证券研报: an organization without the paper of its that was taken for a part of its name. */
function withoutPaper(text: string, named: SpeakerMention): SpeakerMention {
  const { start, end } = named
  const paper = paperOfBody.exec(text.slice(start, end))?.[0]
  const bodyEnd = end - (paper?.length ?? 0)
  return paper === undefined || bodyEnd === start
    ? named
    : byName({ start, end: bodyEnd }, text.slice(start, bodyEnd))
}

/** 会议 is nobody, 省委常委扩大会议 and 党的全会 are themselves. */
function findGathering(text: string, head: Span, owner: Span | undefined, nounStart: number): SpeakerMention {
  const whole = { start: owner?.start ?? head.start, end: head.end }
  const words = wordsAt(text, whole)
  return nounStart === whole.start || pointedAt.test(words) ? nobody(head) : byName(whole, words)
}

/** Whose a document is: the organization that its owner's words begin with, or that they name. */
function findOwner(context: NounContext, owner: Span): SpeakerMention | undefined {
  const { text, mentions } = context
  const named = mentions.find(({ start, end }) => start >= owner.start && end <= owner.end)
  if (named?.start === owner.start) return named
  if (!endsLikeOrganization(context, owner) && !isName(context, owner)) return named
  return createSpeakerMention(owner, { kind: 'organization', name: wordsAt(text, owner) })
}
