import { type Document, textAt, toOriginal } from '../document/document.ts'
import type { RuleId, Span } from '../document/span.ts'
import type { ReportMention } from './schema.ts'

/** A span of the text beside the span of the source that it stands for: the one place where offsets are mapped back. */
export const locate = (document: Document, { start, end }: Span) => ({
  span: { start, end },
  sourceSpan: toOriginal(document, { start, end }),
})

export const toReportMention = (
  document: Document,
  mention: Span & { readonly rule: RuleId },
): ReportMention => ({
  text: textAt(document, mention),
  ...locate(document, mention),
  rule: mention.rule,
})
