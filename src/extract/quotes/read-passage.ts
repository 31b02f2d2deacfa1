import type { SegmentedDocument } from '../../document/document.ts'
import { isInside } from '../../document/sorted-spans.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { SpeakerMention } from '../discourse/speaker-mention.ts'
import { toQuote } from './attribution.ts'
import { type Report, readContent, tellsAttitude } from './content.ts'
import { contentOf, introducedBy } from './content-behind.ts'
import { type Cue, endsHere, mayFollowWords } from './cues/cue.ts'
import { findCues } from './cues/cues.ts'
import {
  findBefore,
  findPointedAt,
  findRest,
  findRunBefore,
  isSaidBehind,
} from './marks/adjacent-quotations.ts'
import type { Quotation } from './marks/quotation-marks.ts'
import type { Passage } from './passage.ts'
import type { Quote } from './quote.ts'
import { isPartOfNext, isQuestionOf } from './speakers/chains/cue-beside-cue.ts'
import { findNextReport } from './speakers/chains/next-report.ts'
import { afterSpeech, afterTopic, type Discourse, findAsked, resolve } from './speakers/memory/discourse.ts'
import { afterCarried, afterPassedOn, isCarried } from './speakers/memory/medium.ts'
import type { NounContext } from './speakers/noun-context.ts'
import { findReport } from './speakers/report-subject.ts'
import { findPasserOn, leadStart } from './speakers/reporters.ts'
import { findToldBefore } from './told-before.ts'

export interface Reading {
  readonly lexicon: Lexicon
  readonly discourse: Discourse
  /** Quotations that a quote has taken; this is added to. */
  readonly used: Set<Quotation>
}

/** How far a sentence is read, and what it has said so far. */
interface Progress {
  readonly quotes: readonly Quote[]
  readonly discourse: Discourse
  /** From where the sentence has no report of its own. */
  readonly from: number
  /** Where the words of its reports end: in a later sentence if a list or a heading's paragraph is theirs. */
  readonly end: number
}

/** What stays the same while a sentence is read. */
interface Scene {
  readonly text: string
  readonly passage: Passage
  readonly reading: Reading
  readonly cues: readonly Cue[]
  /** The mentions outside quotation marks. */
  readonly mentions: readonly SpeakerMention[]
}

/** A cue, by its index, and where the words about its subject end if not at the verb. */
interface CueTurn {
  readonly cue: Cue
  readonly index: number
  readonly subjectEnd: number | undefined
}

/** The quotes of the words before a verb, where they end, and whether the verb reports nothing else. */
interface Before {
  readonly quotes: readonly Quote[]
  readonly end: number
  readonly isAll: boolean
}

/** After a cue was read, with the index of the next that is to be. */
interface Step {
  readonly progress: Progress
  readonly next: number
}

/** The quotes that the cues of a sentence report: for each those before it in marks, and those after it. */
export function readPassage(document: SegmentedDocument, passage: Passage, reading: Reading): Progress {
  const { text } = document
  const { sentence, quotations } = passage
  const cues = findCues(document, passage, reading.lexicon)
  const mentions = passage.mentions.filter(({ start }) => !isInside(quotations, start))
  const scene = { text, passage, reading, cues, mentions }
  let progress: Progress = {
    quotes: [],
    discourse: reading.discourse,
    from: sentence.start,
    end: sentence.end,
  }
  let subjectEnd: number | undefined
  for (let index = 0; index < cues.length; ) {
    const cue = cues[index]
    if (cue === undefined) break
    const following = cues[index + 1]
    if (following && isPartOfNext(text, cue, following)) {
      if (isQuestionOf(text, cue, following)) subjectEnd ??= cue.start
      progress = passOn(scene, progress, cue)
      index++
      continue
    }
    const step = readCue(scene, progress, { cue, index, subjectEnd })
    subjectEnd = undefined
    progress = step.progress
    index = step.next
  }
  return progress
}

/** What one cue reports: the words in marks before it, and what follows it. */
function readCue(scene: Scene, progress: Progress, turn: CueTurn): Step {
  const { text, passage, reading, cues, mentions } = scene
  const { cue, index, subjectEnd } = turn
  const { discourse, from } = progress
  const lead = leadStart(text, from, subjectEnd ?? cue.start, passage.quotations)
  const context = { text, sentence: passage.sentence, lexicon: reading.lexicon, discourse, mentions }
  const report = findReport(context, {
    cue,
    following: cues[index + 1],
    lead,
    subjectEnd,
    from,
    isFirst: progress.quotes.length === 0,
  })
  if (report === undefined) return { progress: passOn(scene, progress, cue), next: index + 1 }
  const before = readBefore(scene, report) ?? readToldBefore(scene, report, progress)
  if (before === undefined) return readAfter(scene, context, progress, { report, index, lead })
  const said = {
    ...progress,
    quotes: [...progress.quotes, ...before.quotes],
    discourse: afterSpeech(discourse, report.who),
    from: before.end,
  }
  return before.isAll
    ? { progress: said, next: index + 1 }
    : readAfter(scene, context, said, { report, index, lead })
}

/** After a verb that reports nothing itself, which may still be that of a medium. */
const passOn = ({ text, mentions }: Scene, progress: Progress, cue: Cue): Progress => ({
  ...progress,
  discourse: afterPassedOn(text, progress.discourse, cue, mentions),
})

/** The words in marks before a verb, with the rest of them behind it. */
function readBefore({ text, passage, reading: { used } }: Scene, report: Report): Before | undefined {
  const { cue, subject } = report
  const before =
    subject &&
    mayFollowWords(text, cue) &&
    (findBefore(text, passage, used, { subject, cue }) ??
      findPointedAt(text, passage, used, { subject, cue }))
  if (!before) return undefined
  const quotes: Quote[] = []
  for (const earlier of findRunBefore(passage, used, before)) {
    used.add(earlier)
    quotes.push(toQuote('direct', earlier.parts, report, 'quotes/cue-after'))
  }
  const rest = findRest(text, passage.quotations, before, cue)
  used.add(before)
  if (rest) used.add(rest)
  const [first, ...others] = before.parts
  quotes.push(toQuote('direct', [first, ...others, ...(rest?.parts ?? [])], report, 'quotes/cue-after'))
  return {
    quotes,
    end: rest ? rest.end : cue.end,
    isAll: rest !== undefined || (cue.mark === '' && endsHere(text, cue) && !goesOnInMarks(text, cue)),
  }
}

/** “…。”陆一鸣说|“…。” */
const goesOnInMarks = (text: string, { end }: Cue): boolean => /[“「『]/u.test(text.charAt(end))

/** The words without marks before the verb that ends their sentence, where nothing in it was reported yet. */
function readToldBefore(
  { text, passage }: Scene,
  report: Report,
  { quotes, from }: Progress,
): Before | undefined {
  const told = quotes.length === 0 ? findToldBefore(text, passage, report, from) : undefined
  if (told === undefined) return undefined
  const type = passage.quotations.some(({ start }) => start >= told.start && start < told.end)
    ? 'mixed'
    : 'indirect'
  return {
    quotes: [toQuote(type, [told], report, 'quotes/cue-after-words')],
    end: report.cue.end,
    isAll: true,
  }
}

/** What follows a verb up to the next that reports anew. */
function readAfter(
  { text, passage, reading: { used }, cues, mentions }: Scene,
  context: NounContext,
  progress: Progress,
  { report, index, lead }: { readonly report: Report; readonly index: number; readonly lead: number },
): Step {
  const { cue, subject } = report
  const { quotations } = passage
  const next = findNextReport(context, { cues, index, quotations })
  const heading = introducedBy(text, passage, report)
  const content = contentOf(text, passage, { cue, end: next.end, heading })
  const read = readContent(
    text,
    content,
    quotations,
    heading ? { ...report, cue: { ...cue, mark: '\n' } } : report,
  )
  if (read.quotes.length === 0 && !tellsAttitude(text, content, cue)) return { progress, next: index + 1 }
  // 据江淮网报道，“…。”陆一鸣表示。: the medium carries words that somebody says.
  if (isCarried(text, cue) && isSaidBehind(text, read.quotations[0], content))
    return {
      progress: { ...progress, discourse: afterCarried(progress.discourse, subject) },
      next: next.index,
    }
  for (const quotation of read.quotations) used.add(quotation)
  const passer = subject && findPasserOn(context, lead, subject)
  const { discourse } = progress
  const spoken = afterSpeech(
    discourse,
    passer ? resolve(discourse, text, passer, passer.end, passage.sentence.start) : report.who,
  )
  // 江淮网报道，陆一鸣反驳传言，称会见如期: whoever heads a clause that a medium carries may speak in the next.
  const carries = isCarried(text, cue)
  const told = carries ? afterCarried(spoken, subject) : spoken
  const asked = findAsked(text, cue, read.quotes[0]?.parts[0].start ?? content.start, mentions)
  return {
    progress: {
      quotes: [...progress.quotes, ...read.quotes],
      discourse: asked ? afterTopic(told, asked) : told,
      from: carries ? content.start : next.start,
      end: Math.max(progress.end, content.end),
    },
    next: next.index,
  }
}
