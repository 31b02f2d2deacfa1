import { type Document, textAt, toOriginal } from '../document/document.ts'
import type { RuleId, Span } from '../document/span.ts'
import type { ReportMention } from './schema.ts'

/** Tells what a report says of spans of the text that extractors read: the one place where offsets are mapped back. */
export interface Locator {
  /** What the report's text has there. */
  textAt(span: Span): string
  /** The span of the report's text. */
  toShown(span: Span): Span
  /** That beside the span of the source that it stands for. */
  locate(span: Span): { readonly span: Span; readonly sourceSpan: Span }
  /** And what stands there. */
  toWords(span: Span): Omit<ReportMention, 'rule'>
  toMention(mention: Span & { readonly rule: RuleId }): ReportMention
  /** Up to `length` units of the report's text before and after a span; a character of two units that the limit cuts is left out. */
  around(span: Span, length: number): { readonly prefix: string; readonly suffix: string }
}

/** `read` is what extractors read; `shown`, what the report shows, is the same text or the one that `read` leaves glosses out of. */
export function createLocator(read: Document, shown: Document): Locator {
  const passedOver = read.revisions.slice(shown.revisions.length)
  const toShown = ({ start, end }: Span): Span => toOriginal({ revisions: passedOver }, { start, end })
  const locate = (found: Span) => {
    const span = toShown(found)
    return { span, sourceSpan: toOriginal(shown, span) }
  }
  const toWords = (found: Span) => {
    const { span, sourceSpan } = locate(found)
    return { text: textAt(shown, span), span, sourceSpan }
  }
  const wordsAt = (span: Span): string => textAt(shown, toShown(span))
  return {
    textAt: wordsAt,
    toShown,
    locate,
    toWords,
    toMention(mention) {
      const { text, span, sourceSpan } = toWords(mention)
      return { text, span, sourceSpan, rule: mention.rule }
    },
    around(span, length) {
      const { start, end } = toShown(span)
      const before = shown.text.slice(Math.max(0, start - length), start)
      const after = shown.text.slice(end, end + length)
      return { prefix: before.replace(/^[\uDC00-\uDFFF]/, ''), suffix: after.replace(/[\uD800-\uDBFF]$/, '') }
    },
  }
}
