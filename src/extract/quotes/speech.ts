import { beforeBlanks, behindBlanks } from '../../document/blanks.ts'
import { type Span, wordsAt, wordsBefore } from '../../document/span.ts'
import { askedQuestion, comma, endMark, shown } from './marks/mark-rules.ts'
import { isLong, type Quotation } from './marks/quotation-marks.ts'

/** Whether marked words without a verb are speech: sentences of their own, or what follows a colon. */
export function isSpeech(text: string, quotation: Quotation, sentence: Span): boolean {
  const { start, inner, before } = quotation
  if (shown.test(text.slice(Math.max(0, start - longestShown), beforeBlanks(text, start)))) return false
  if (isLong(quotation) && start <= sentence.start && fillsParagraph(text, quotation))
    return !isHeading(text, quotation)
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + longestLookedAt))
  // 人手也不够，“……，……”。: several clauses in marks are speech wherever a clause may begin.
  if (comma.test(before) && words.length >= shortestClauses && comma.test(words.slice(0, -1)))
    return fillsSentence(text, quotation)
  const opens =
    start <= sentence.start ||
    askedQuestion.test(wordsBefore(text, start, 300)) ||
    // “一？““二？”: a closing mark turned round stands before what it opens.
    /[：:。！？“”「」『』）)]/u.test(before)
  // “我们每次都要准备，一点不能少”。: the end mark may stand behind the marks where all of the sentence is in them.
  const ends =
    endMark.test(text.charAt(inner.end - 1)) ||
    (start <= sentence.start && words.length >= shortestClauses && endMark.test(quotation.after))
  return opens && isLong(quotation) && ends
}

/** As long as what tells that words are shown is. */
const longestShown = 6

/** Several clauses have so many characters at least, and a comma among the first of them. */
const shortestClauses = 20
const longestLookedAt = 60

const fillsSentence = (text: string, { after, inner }: Quotation): boolean =>
  endMark.test(after) || endMark.test(text.charAt(inner.end - 1))

/** “让学生自己选课” as a line of its own: one clause without an end mark that nothing introduces. */
const isHeading = (text: string, { inner, before, after }: Quotation): boolean =>
  inner.end - inner.start <= longestHeading &&
  !endMark.test(text.charAt(inner.end - 1)) &&
  !comma.test(wordsAt(text, inner)) &&
  !endMark.test(after) &&
  !/[：:]/u.test(before)

/** Longer lines are no headings. */
const longestHeading = 30

/** A longer quotation that is a whole paragraph needs no end mark. */
const fillsParagraph = (text: string, { end }: Span): boolean =>
  /^[。！？!?.]?(?:\n|$)/u.test(text.slice(behindBlanks(text, end), behindBlanks(text, end) + 2))
