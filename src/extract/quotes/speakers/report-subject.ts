import { indexFrom } from '../../../document/sorted-spans.ts'
import { type Span, wordsAt, wordsBefore } from '../../../document/span.ts'
import {
  createSpeakerMention,
  isOrganization,
  isPerson,
  type SpeakerMention,
} from '../../discourse/speaker-mention.ts'
import type { Report } from '../content.ts'
import { describing } from '../content-rules.ts'
import { type Cue, isNounBeforeComma } from '../cues/cue.ts'
import { forecast, governing, loneForecast, madePublic, owner, ownMind } from '../cues/cue-rules.ts'
import { leavesToInner } from './chains/inner-report.ts'
import { deedTag, findEarlierSpeaker } from './earlier-speaker.ts'
import { carriesReport } from './media-rules.ts'
import { resolve } from './memory/discourse.ts'
import type { NounContext } from './noun-context.ts'
import { ofPublisher } from './nouns/noun-kinds.ts'
import { nobody } from './nouns/noun-names.ts'
import { countrySide } from './nouns/noun-rules.ts'
import { findReporter } from './reporters.ts'
import {
  asked,
  continuation,
  expectedEvent,
  expectedThing,
  resuming,
  setting,
  sourcePreposition,
} from './speaker-rules.ts'

interface CuePlace {
  readonly cue: Cue
  /** The next cue of the sentence. */
  readonly following: Cue | undefined
  /** From where the words before the verb say who speaks. */
  readonly lead: number
  /** Where the words about the subject end, if not at the verb: 王毅|回应危机，何时派兵时表示，. */
  readonly subjectEnd: number | undefined
  /** From where the sentence has no report of its own. */
  readonly from: number
  /** Whether no quote of the sentence stands before. */
  readonly isFirst: boolean
}

/** Who reports by a cue: the subject of the verb, or whoever goes on where it has none. `undefined`: the verb reports nothing here. */
export function findReport(context: NounContext, place: CuePlace): Report | undefined {
  const { text, discourse } = context
  const { cue, following, lead, from, isFirst } = place
  const verbStart = place.subjectEnd ?? ownedEnd(text, cue)
  const before = text.slice(lead, verbStart)
  const nearest = findReporter(context, { start: lead, end: verbStart }) ?? findPaper(context, cue)
  const isOpen = nearest === undefined && [continuation, setting, asked].some(opens => opens.test(before))
  if (isForecast(text, cue, nearest) && (nearest ? isExpectedThing(text, nearest, cue) : isFirst))
    return undefined
  const goesOnActing =
    nearest === undefined &&
    cue.mark !== '' &&
    cue.verb.strength === 'strong' &&
    beginsWithDeed(context, lead, cue)
  const found = nearest ?? (isOpen || goesOnActing ? findEarlierSpeaker(context, from, cue) : undefined)
  const subject = found && resolve(discourse, text, found, cue.end, context.sentence.start)
  if (
    subject === undefined
      ? isNounHere(text, { cue, isOpen, verbStart })
      : isGoverned(text, from, subject, cue)
  )
    return undefined
  if (subject && (isMadePublic(context, subject, cue) || isToldBySpeaker(context, subject, cue)))
    return undefined
  if (isHeading(text, { start: lead, end: cue.start }, subject, cue)) return undefined
  if (following && leavesToInner(context, { cue, subject, isOpen }, following)) return undefined
  const goesOn = cue.mark !== '' || !isFirst || isResumed(text.slice(lead, cue.end), cue)
  const carried = subject === undefined && isOpen && goesOn
  return { who: subject ?? (carried ? discourse.speaker : undefined), subject, carried, cue }
}

/** 陆一鸣没有停步，只好走回台前说，: a clause that begins with what its subject does leaves that to the clauses before. */
function beginsWithDeed({ sentence: { tokens } }: NounContext, lead: number, { start }: Cue): boolean {
  const first = tokens[indexFrom(tokens, lead)]
  return first !== undefined && first.end < start && deedTag.test(first.tag)
}

/** 《办法》今日发布，首次作出规范: a paper that was made public. */
function isMadePublic(
  { text, lexicon, mentions }: NounContext,
  { start, end }: SpeakerMention,
  cue: Cue,
): boolean {
  if (!comma.test(cue.mark) || !madePublic.test(wordsAt(text, cue))) return false
  // 《福布斯》公布，: where something is published.
  if (mentions.some(mention => mention.start === start)) return false
  return (
    text.charAt(end) === '》' || papers.has(lexicon.speakerNouns.matchBefore(text, end, start)?.entry ?? '')
  )
}

const comma = /[，,]/u
/** Nouns for what can be made public. */
const papers: ReadonlySet<string> = new Set(['document', 'work'])

/** 陆一鸣指出，前景很好。中方希望加强合作: what a side wishes is told by the person who spoke before in the same paragraph. */
function isToldBySpeaker(
  { text, sentence, lexicon, discourse: { speaker } }: NounContext,
  { start, end }: SpeakerMention,
  cue: Cue,
): boolean {
  if (cue.mark !== '' || speaker === undefined || !isPerson(speaker)) return false
  if (!ownMind.test(wordsAt(text, cue))) return false
  const words = text.slice(start, end)
  if (!countrySide.test(words) && lexicon.countries.get(words) === undefined) return false
  return speaker.start < sentence.start && !text.slice(speaker.start, sentence.start).includes('\n')
}

/** 嘉宾介绍：, 专家分享：: a verb with a nameless noun before it and a colon behind it heads what follows. */
const isHeading = (
  text: string,
  { start, end }: Span,
  subject: SpeakerMention | undefined,
  { mark, verb }: Cue,
): boolean =>
  /[：:]/u.test(mark) &&
  verb.strength === 'weak' &&
  subject?.speaker === null &&
  describing.test(verb.verb) &&
  end - start <= longestHeading &&
  !/[^\n]/u.test(text.charAt(start - 1))

/** A heading is shorter. */
const longestHeading = 8

/** Where the words about the subject end: at the verb, or at the 的 after whoever owns the words (张三的看法是). */
const ownedEnd = (text: string, { start, verb }: Cue): number => {
  if (verb.strength !== 'owned') return start
  const before = wordsBefore(text, start, longestOwned)
  return start - before.length + before.search(owner)
}

/** As far as 的 stands from the noun it belongs to, itself included. */
const longestOwned = 6

/** 接连通车，预计: what is expected of something is the narrator's own word. */
const isForecast = (text: string, { start, end, mark }: Cue, nearest: SpeakerMention | undefined): boolean =>
  mark === '' &&
  (forecast.test(text.slice(start, end)) ||
    (nearest === undefined && loneForecast.test(text.slice(start, end + 2))))

const isExpectedThing = (text: string, subject: SpeakerMention, cue: Cue): boolean =>
  !isPerson(subject) &&
  (expectedThing.test(text.slice(subject.start, cue.start)) ||
    expectedEvent.test(text.slice(cue.end, cue.end + longestEvent)))

/** No event is told in more words. */
const longestEvent = 24

/** Whether a verb without a subject is a noun: 三项倡议，愿同各方合作; 据介绍， needs none. */
const isNounHere = (
  text: string,
  { cue, isOpen, verbStart }: { cue: Cue; isOpen: boolean; verbStart: number },
): boolean =>
  cue.verb.strength === 'owned' ||
  (!isOpen && isNounBeforeComma(cue) && !sourcePreposition.test(text.charAt(verbStart - 1)))

/** 显示他希望: whether another verb keeps the report from being one. */
const isGoverned = (text: string, from: number, subject: SpeakerMention, { mark }: Cue): boolean =>
  mark === '' && governing.test(text.slice(from, subject.start).slice(-longestGoverning))

/** As long as such a verb is. */
const longestGoverning = 4

/** 又认为: adverb and verb together say that somebody goes on. */
const isResumed = (words: string, { verb }: Cue): boolean =>
  verb.strength === 'strong' && resuming.test(words)

/**
 * 报告说: a paper that the verb begins with, unless an organization spoke last, whose words it goes on with; 报道称 is by the medium that
 * reported, 公告称 by whoever published last.
 */
function findPaper(context: NounContext, { start, end }: Cue): SpeakerMention | undefined {
  const { text, lexicon, discourse } = context
  const noun = lexicon.speakerNouns.matchAt(text, start)
  if (noun === undefined || noun.end >= end) return undefined
  if (discourse.medium && carriesReport.test(text.slice(start, end)))
    return createSpeakerMention({ start, end: noun.end }, discourse.medium.speaker, discourse.medium)
  if (discourse.speaker && isOrganization(discourse.speaker)) return undefined
  const paper = { start, end: noun.end }
  return noun.entry === 'notice' ? ofPublisher(context, paper) : nobody(paper)
}
