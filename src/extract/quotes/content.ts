import { beforeBlanks, trim } from '../../document/blanks.ts'
import { startingIn } from '../../document/sorted-spans.ts'
import { type Span, wordsAt, wordsBefore } from '../../document/span.ts'
import { clauseEnd } from '../discourse/clauses.ts'
import { type Attribution, toQuote } from './attribution.ts'
import { isObject } from './content-object.ts'
import {
  announcedTime,
  asking,
  attitude,
  beforeDeed,
  blamed,
  blaming,
  bracketed,
  deedGoesOn,
  demanding,
  describing,
  disclosing,
  givesTalk,
  goesOnBehind,
  isSetting,
  judged,
  judging,
  meaning,
  onlySaid,
  ownDeed,
  ownStatement,
  proposing,
  question,
  reaffirming,
  replying,
  saying,
  saysClause,
  speechAct,
  spokenTo,
  stance,
  timeAlone,
} from './content-rules.ts'
import { isStoryBehind, longestObject, namedFrom } from './content-start.ts'
import { type Cue, isNounToo, reportsUnmarked } from './cues/cue.ts'
import { performing } from './cues/cue-rules.ts'
import { comma, endMark, openingMark } from './marks/mark-rules.ts'
import { isLong, type Quotation } from './marks/quotation-marks.ts'
import type { Quote } from './quote.ts'

/** Shorter words after a verb without a mark say what was done: 表示欢迎. */
const shortestWithoutMark = 8
/** The same of verbs that have a clause for their object: 警方称正调查, 认为不够平衡. */
const shortestSaid = 5
/** Shorter words after a verb and its comma are no report. */
const shortestContent = 4
/** Shorter words after a weak verb without a mark are its object: 提出方案. */
const shortestAfterWeak = 16
/** As far as a weak verb without a mark stands from its subject. */
const nearSubject = 6
/** As far as it is looked for what is to be done. */
const longestDemand = 20

/** What is needed to read the words that a cue reports. */
export interface Report extends Attribution {
  readonly cue: Cue
  /** Whether the words before the verb leave its subject to what came before. */
  readonly carried: boolean
}

/**
 * The quotes that the words after a cue make: those in marks right after it, or all of them, or both where a marked sentence
 * ends them (要开放，“读完再回来，才能提高。”). None where the words report nothing.
 */
export function readContent(
  text: string,
  content: Span,
  quotations: readonly Quotation[],
  report: Report,
): { readonly quotes: Quote[]; readonly quotations: readonly Quotation[] } {
  const explained = namedFrom(text, content, report.cue)
  if (explained !== undefined) {
    const rest = trimContent(text, explained, content.end)
    return readContent(text, rest, quotations, { ...report, cue: { ...report.cue, mark: '：' } })
  }
  const inside = startingIn(quotations, content.start, content.end)
  const [first] = inside
  if (first?.start === content.start && fills(text, first, content) && isTalk(text, first, report.cue))
    return { quotes: [], quotations: [] }
  if (
    first?.start === content.start &&
    (isStoryBehind(text, first) ||
      (!isTermAfterVerb(text, first, report.cue) &&
        ((colon.test(report.cue.mark) && !isTermBeforeWords(text, first)) || fills(text, first, content))))
  ) {
    return {
      quotes: [toQuote('direct', first.parts, report, 'quotes/cue-before-marks')],
      quotations: [first],
    }
  }
  const introduced = inside.find(quotation => isIntroduced(text, content.start, quotation, report.cue))
  if (introduced && fills(text, introduced, content)) {
    return {
      quotes: [toQuote('direct', introduced.parts, report, 'quotes/cue-before-marks')],
      quotations: [introduced],
    }
  }
  const spoken = inside.find(quotation => endsContent(text, quotation, content))
  const reported = spoken ? trimContent(text, content.start, spoken.start) : content
  if (!reports(text, reported, report)) return { quotes: [], quotations: [] }
  const isMixed = inside.some(({ start }) => start < reported.end)
  const quotes = [
    isMixed
      ? toQuote('mixed', [reported], report, 'quotes/cue-before-mixed')
      : toQuote('indirect', [reported], report, 'quotes/cue-before'),
  ]
  if (spoken) quotes.push(toQuote('direct', spoken.parts, report, 'quotes/cue-before-words-and-marks'))
  return { quotes, quotations: inside }
}

const colon = /[：:]/u
const endsInColon = /[：:][^\p{L}]*$/u

function reports(text: string, { start, end }: Span, { cue, subject, carried }: Report): boolean {
  const length = end - start
  const isNounOften = isNounToo(cue) || cue.verb.strength === 'marked'
  if (isNounOften && meaning.test(text.slice(start, start + 2))) return false
  if (tellsAttitude(text, { start, end }, cue)) return false
  if (cue.mark !== '') return length >= shortestContent && !timeAlone.test(text.slice(start, end))
  if (replying.test(wordsAt(text, cue)) && !ownDeed.test(text.slice(start, end))) return false
  if (openingMark.test(text.charAt(start)) && cue.verb.strength !== 'marked')
    return length >= shortestContent && !(isNounToo(cue) && isObject(text, { start, end }, cue))
  if (reportsUnmarked(cue.verb))
    return (
      length >= (isClause(text, start, cue) ? shortestSaid : shortestWithoutMark) &&
      !isDone(text, { start, end }, cue) &&
      !(blaming.test(wordsAt(text, cue)) && blamed.test(text.slice(start, end))) &&
      (subject !== undefined || carried) &&
      !(
        disclosing.test(wordsAt(text, cue)) && isSetting.test(text.slice(start, clauseEnd(text, start, end)))
      ) &&
      !(reaffirming.test(wordsAt(text, cue)) && stance.test(text.slice(start, end)))
    )
  // 他问政府会否跟进: a question is reported with or without a mark.
  if (subject !== undefined && asking.test(wordsAt(text, cue)))
    return question.test(text.slice(start, clauseEnd(text, start, end)))
  if (
    subject !== undefined &&
    proposing.test(wordsAt(text, cue)) &&
    demanding.test(text.slice(start, Math.min(end, start + longestDemand)))
  )
    return true
  if (
    subject !== undefined &&
    length >= shortestWithoutMark &&
    judging.test(wordsAt(text, cue)) &&
    judged.test(text.slice(start, end))
  )
    return true
  return (
    cue.verb.strength === 'weak' &&
    length >= shortestAfterWeak &&
    subject !== undefined &&
    (followsSpeechAct(text, cue) ||
      (cue.start - subject.end <= nearSubject && !comma.test(text.slice(subject.end, cue.start)))) &&
    !endsInColon.test(text.slice(end - 4, end)) &&
    !isSetting.test(text.slice(start, clauseEnd(text, start, end))) &&
    !isObject(text, { start, end }, cue)
  )
}

/** 宣布改组内阁，任命多名部长: whether a verb that does what it says has a few words for its object, and the rest tells what came of it. */
function isDone(text: string, { start, end }: Span, cue: Cue): boolean {
  if (!performing.test(wordsAt(text, cue))) return false
  const to = clauseEnd(text, start, end)
  const deed = text.slice(start, to)
  if (!comma.test(text.charAt(to)) || beforeDeed.test(deed)) return beforeDeed.test(deed)
  return deed.length <= shortestSaid && !announcedTime.test(deed) && !deedGoesOn.test(text.slice(to + 1, end))
}

/** 警方称正调查, 陆一鸣表示不会辞职: whether the verb has a clause for its object, or the words say themselves that they are one. */
const isClause = (text: string, start: number, cue: Cue): boolean =>
  saysClause.test(wordsAt(text, cue)) || ownStatement.test(text.slice(start, start + 2))

/** 发表声明，敦促各方停火: whether the verb tells the words of what its subject did before the comma. */
const followsSpeechAct = (text: string, { start }: Cue): boolean =>
  comma.test(text.slice(start - longestJoin, start)) && speechAct.test(wordsBefore(text, start, longestAct))

/** No act of speech is told in more words. */
const longestAct = 60
/** As long as a comma with what joins two verbs is. */
const longestJoin = 4

/** 发表声明，对局势表示关切: whether somebody spoke, though not what is told. */
export const tellsAttitude = (text: string, { start, end }: Span, cue: Cue): boolean =>
  isNounToo(cue) && attitude.test(text.slice(start, end))

/** The words after a verb with the list that they introduce; a list that only explains what they name stands for itself. */
export const withList = (text: string, { start }: Span, list: Span, cue: Cue): Span =>
  start >= list.start || describing.test(wordsAt(text, cue)) ? list : { start, end: list.end }

/** Whether the quotation is all there is up to the end, but for an end mark. */
const fills = (text: string, { end, after }: Quotation, content: Span): boolean =>
  end >= content.end ||
  /[；;]/u.test(after) ||
  /^\s*[。！？!?.]?\s*$/u.test(text.slice(end, content.end).replace(bracketed, ''))

/** 寄语年轻人：“…”, 问组委会，“…”: after a comma only where the verb has whoever is spoken to for its object. */
const isIntroduced = (text: string, from: number, { start, before }: Quotation, cue: Cue): boolean => {
  if (start - from > longestObject) return false
  if (comma.test(text.slice(from, beforeBlanks(text, start) - 1))) return false
  return colon.test(before) || (comma.test(before) && cue.mark === '' && spokenTo.test(wordsAt(text, cue)))
}

/** 他相信“知识改变命运”: a few marked words after a verb without a mark are part of what it reports; what somebody only says (他只说“无可奉告”。) is all of it. */
const isTermAfterVerb = (text: string, quotation: Quotation, { start, end, mark }: Cue): boolean =>
  mark === '' &&
  !(saying.test(text.slice(start, end)) && endMark.test(text.charAt(quotation.end))) &&
  !isLong(quotation) &&
  !endMark.test(text.charAt(quotation.inner.end - 1))

/** 分享“平台的建设与实践”: a talk by its title, which is no sentence. */
const isTalk = (text: string, { inner }: Quotation, { start, end, mark }: Cue): boolean =>
  mark === '' &&
  givesTalk.test(text.slice(start, end)) &&
  !sentenceMark.test(text.slice(inner.start, inner.end))

const sentenceMark = /[，。！？；]/u

/** 表示：“双碳”目标很清楚: a few marked words with which a sentence begins. */
const isTermBeforeWords = (text: string, quotation: Quotation): boolean =>
  !isLong(quotation) &&
  !onlySaid.test(text.slice(quotation.inner.start, quotation.inner.end)) &&
  goesOnBehind.test(text.charAt(quotation.end))

/** Whether a quotation is a sentence of its own at the end of reported words. */
const endsContent = (text: string, quotation: Quotation, content: Span): boolean =>
  quotation.start > content.start &&
  comma.test(quotation.before) &&
  isLong(quotation) &&
  fills(text, quotation, content)

/** The words without white space around them and without the comma before what follows. */
export function trimContent(text: string, from: number, to: number): Span {
  const { start, end } = trim(text, from, to)
  let last = end
  while (last > start && /[\s，,；;]/u.test(text.charAt(last - 1))) last--
  return { start, end: last }
}
