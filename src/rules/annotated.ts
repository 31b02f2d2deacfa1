import type { Span } from '../document/span.ts'

/** A text with labelled spans, written `{title:行长}{name:张三}表示`; labels nest. */
export interface AnnotatedText {
  readonly text: string
  readonly spans: readonly (Span & { readonly label: string })[]
}

/**
 * Reads the annotation notation: `{label:text}`, nested as needed. Spans come in order of their start, outer first.
 * @throws SyntaxError when a brace is left open or closed twice.
 */
export function parseAnnotated(source: string): AnnotatedText {
  const opened: { label: string; start: number; order: number }[] = []
  const spans: { start: number; end: number; label: string; order: number }[] = []
  let text = ''
  let order = 0
  for (const [piece, label] of source.matchAll(/\{([a-zA-Z]+):|\}|[^{}]+|\{/gu)) {
    if (label !== undefined) opened.push({ label, start: text.length, order: order++ })
    else if (piece === '}') {
      const last = opened.pop()
      if (last === undefined) throw new SyntaxError(`'}' without '{label:' in: ${source}`)
      spans.push({ ...last, end: text.length })
    } else text += piece
  }
  if (opened.length > 0) throw new SyntaxError(`'{label:' without '}' in: ${source}`)
  spans.sort((one, other) => one.order - other.order)
  return { text, spans: spans.map(({ start, end, label }) => ({ start, end, label })) }
}
