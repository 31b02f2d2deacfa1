import { isInside } from '../../document/sorted-spans.ts'
import type { Span } from '../../document/span.ts'
import { clauseStart, markBefore } from '../discourse/clauses.ts'
import type { Quotation } from './marks/quotation-marks.ts'
import {
  answersNothing,
  askedByNarrator,
  narratorsDenial,
  narratorsEffect,
  narratorsOwn,
  narratorsSecond,
  narratorsSilence,
  unansweredTopic,
} from './narrator-rules.ts'

/** What was reported, and whether by a verb that asks. */
interface Told extends Span {
  readonly isAsked: boolean
}

/** Where reported words end: before the clauses in which whoever tells the story says what was left unsaid (，但他没有提供细节). */
export function beforeNarrator(
  text: string,
  { start, end, isAsked }: Told,
  quotations: readonly Quotation[],
): number {
  const told = start + text.slice(start, end).replace(commaAtEnd, '').length
  const last = lastClause(text, { start, end: told }, quotations)
  if (last === undefined) return end
  const words = text.slice(last, told)
  if ([narratorsOwn, narratorsSilence, narratorsEffect, narratorsDenial].some(tail => tail.test(words)))
    return last
  if (answersNothing.test(words) && (isAsked || askedByNarrator.test(words)))
    return beforeTopic(text, { start, end: last }, quotations)
  if (!narratorsSecond.test(words)) return end
  const first = lastClause(text, { start, end: markBefore(text, last) }, quotations)
  return first !== undefined && narratorsOwn.test(text.slice(first, markBefore(text, last))) ? first : end
}

/** 至于签署什么，何时签署，|两人未有回应: where the clauses begin that tell what was not answered, if any do. */
function beforeTopic(text: string, { start, end }: Span, quotations: readonly Quotation[]): number {
  let at = end
  for (let clauses = 0; clauses < longestTopic; clauses++) {
    const before = lastClause(text, { start, end: markBefore(text, at) }, quotations)
    if (before === undefined) break
    if (unansweredTopic.test(text.slice(before, at))) return before
    at = before
  }
  return end
}

/** No question has more clauses. */
const longestTopic = 3

/** 但不愿透露详情，: the comma before what is reported next. */
const commaAtEnd = /[\s，,；;]+$/u

/** Where the last clause of a span begins, if a comma outside quotation marks parts it from others. */
function lastClause(
  text: string,
  { start, end }: Span,
  quotations: readonly Quotation[],
): number | undefined {
  const at = clauseStart(text, end - 1)
  return at > start && !isInside(quotations, markBefore(text, at)) ? at : undefined
}
