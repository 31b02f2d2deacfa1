import { isInside } from '../../document/sorted-spans.ts'
import type { Span } from '../../document/span.ts'
import { clauseStart, markBefore } from '../discourse/clauses.ts'
import type { Quotation } from './marks/quotation-marks.ts'
import {
  narratorsDenial,
  narratorsEffect,
  narratorsOwn,
  narratorsSecond,
  narratorsSilence,
} from './narrator-rules.ts'

/** Where reported words end: before the clauses in which whoever tells the story says what was left unsaid (，但他没有提供细节). */
export function beforeNarrator(text: string, { start, end }: Span, quotations: readonly Quotation[]): number {
  const told = start + text.slice(start, end).replace(commaAtEnd, '').length
  const last = lastClause(text, { start, end: told }, quotations)
  if (last === undefined) return end
  const words = text.slice(last, told)
  if ([narratorsOwn, narratorsSilence, narratorsEffect, narratorsDenial].some(tail => tail.test(words)))
    return last
  if (!narratorsSecond.test(words)) return end
  const first = lastClause(text, { start, end: markBefore(text, last) }, quotations)
  return first !== undefined && narratorsOwn.test(text.slice(first, markBefore(text, last))) ? first : end
}

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
