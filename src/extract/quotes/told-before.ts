import { type Span, wordsAt } from '../../document/span.ts'
import { clauseBefore, clauseStart, markBefore } from '../discourse/clauses.ts'
import { type Report, trimContent } from './content.ts'
import { isSetting } from './content-rules.ts'
import { isLong } from './marks/quotation-marks.ts'
import type { Passage } from './passage.ts'
import { topicAlone, topicOpener, whenAlone } from './speakers/chains/chain-rules.ts'
import { setting } from './speakers/speaker-rules.ts'
import { endOfReport, mayEndReport } from './told-before-rules.ts'

/** Shorter words before a verb tell when or where somebody spoke. */
const shortestTold = 10
/** More words before the subject of the verb are a clause of their own, more behind it no adverbs. */
const longestBefore = 24
const longestAfter = 12

/** The words without marks that a verb at the end of their sentence reports: 通胀会低于目标，需警惕风险，青禾银行行长陆一鸣表示。 */
export function findToldBefore(
  text: string,
  { sentence, quotations }: Passage,
  { cue, subject }: Report,
  from: number,
): Span | undefined {
  if (subject === undefined || cue.mark !== '' || !mayEndReport.test(wordsAt(text, cue))) return undefined
  if (!endOfReport.test(text.slice(cue.end, sentence.end))) return undefined
  const clause = clauseStart(text, cue.start)
  const before = (subject.phraseStart ?? subject.start) - clause
  if (before < 0 || before > longestBefore || cue.start - subject.end > longestAfter) return undefined
  if (clause <= from || text.charAt(markBefore(text, clause)) !== '，') return undefined
  const told = trimContent(text, from, clause)
  if (told.end - told.start < shortestTold) return undefined
  if (quotations.some(one => one.start >= told.start && one.start < cue.start && isLong(one)))
    return undefined
  const last = text.slice(Math.max(told.start, clauseBefore(text, clause).start), told.end)
  return [setting, topicAlone, whenAlone, topicOpener, isSetting].some(rule => rule.test(last))
    ? undefined
    : told
}
