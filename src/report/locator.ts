import { type Document, toOriginal } from '../document/document.ts'
import { type RuleId, type Span, wordsAt, wordsBefore } from '../document/span.ts'
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
  locateAll(spans: readonly Span[]): { readonly span: Span; readonly sourceSpan: Span }[]
  toMentions(mentions: readonly (Span & { readonly rule: RuleId })[]): ReportMention[]
  /** Up to `length` units of the report's text before and after a span; a character of two units that the limit cuts is left out. */
  around(span: Span, length: number): { readonly prefix: string; readonly suffix: string }
}

/** `read` is what extractors read; `shown`, what the report shows, is the same text or the one that `read` leaves glosses out of. */
export const createLocator = (read: Document, shown: Document): Locator => new DocumentLocator(read, shown)

/** Methods of one class, as closures made for each document would be compiled again and again. */
class DocumentLocator implements Locator {
  readonly #shown: Document
  readonly #passedOver: Pick<Document, 'revisions'>

  constructor(read: Document, shown: Document) {
    this.#shown = shown
    this.#passedOver = { revisions: read.revisions.slice(shown.revisions.length) }
  }

  textAt(span: Span): string {
    return wordsAt(this.#shown.text, this.toShown(span))
  }

  toShown({ start, end }: Span): Span {
    return toOriginal(this.#passedOver, { start, end })
  }

  locate(found: Span): { readonly span: Span; readonly sourceSpan: Span } {
    const span = this.toShown(found)
    return { span, sourceSpan: toOriginal(this.#shown, span) }
  }

  toWords(found: Span): Omit<ReportMention, 'rule'> {
    const { span, sourceSpan } = this.locate(found)
    return { text: wordsAt(this.#shown.text, span), span, sourceSpan }
  }

  toMention(mention: Span & { readonly rule: RuleId }): ReportMention {
    const { span, sourceSpan } = this.locate(mention)
    return { text: wordsAt(this.#shown.text, span), span, sourceSpan, rule: mention.rule }
  }

  locateAll(spans: readonly Span[]): { readonly span: Span; readonly sourceSpan: Span }[] {
    const located = []
    for (const span of spans) located.push(this.locate(span))
    return located
  }

  toMentions(mentions: readonly (Span & { readonly rule: RuleId })[]): ReportMention[] {
    const found = []
    for (const mention of mentions) found.push(this.toMention(mention))
    return found
  }

  around(span: Span, length: number): { readonly prefix: string; readonly suffix: string } {
    const { start, end } = this.toShown(span)
    const { text } = this.#shown
    const before = wordsBefore(text, start, length)
    const after = text.slice(end, end + length)
    return { prefix: before.replace(/^[\uDC00-\uDFFF]/, ''), suffix: after.replace(/[\uD800-\uDBFF]$/, '') }
  }
}
