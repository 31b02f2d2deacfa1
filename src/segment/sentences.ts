import type { Span } from '../document/span.ts'

const sentence = /[^\n。！？!?…]*(?:[。！？!?…]+[”’」』"']*|$|(?=\n))/gu

/** Sentences in text order, each with the number of its line; empty lines yield none. */
export function findSentences(text: string): (Span & { readonly paragraph: number })[] {
  const sentences: (Span & { paragraph: number })[] = []
  let lineStart = 0
  for (const [paragraph, line] of text.split('\n').entries()) {
    for (const match of line.matchAll(sentence)) {
      if (match[0].trim() === '') continue
      const start = lineStart + match.index
      sentences.push({ start, end: start + match[0].length, paragraph })
    }
    lineStart += line.length + 1
  }
  return sentences
}
