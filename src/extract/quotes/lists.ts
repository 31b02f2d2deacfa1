import type { Sentence } from '../../document/document.ts'
import { startOfLine } from '../../document/lines.ts'
import type { Span } from '../../document/span.ts'
import { listNumber } from './list-rules.ts'

/** Ends a sentence that introduces what follows it, emphasis marked with asterisks or not. */
const endsInColon = /[：:][*\s]*$/u
/** As long as a colon with what stands behind it is. */
const longestColon = 4
/** As long as a number with what stands around it is. */
const longestNumber = 6

/** The paragraphs with numbers that begin right behind the sentence at `index`, if it ends its own and a colon ends it. */
export function listAfter(text: string, sentences: readonly Sentence[], index: number): Span | undefined {
  const own = sentences[index]
  const first = sentences[index + 1]
  if (own === undefined || first === undefined || first.paragraph === own.paragraph) return undefined
  if (!endsInColon.test(text.slice(Math.max(own.start, own.end - longestColon), own.end))) return undefined
  let end = own.end
  let paragraph = own.paragraph
  for (let at = index + 1; at < sentences.length; at++) {
    const sentence = sentences[at]
    if (sentence === undefined) break
    const isNew = sentence.paragraph > paragraph
    if (isNew && !hasNumber(text, sentence)) break
    paragraph = sentence.paragraph
    end = sentence.end
  }
  return end > own.end ? { start: headOf(text, first), end } : undefined
}

const hasNumber = (text: string, first: Sentence): boolean => {
  const head = headOf(text, first)
  return listNumber.test(text.slice(head, head + longestNumber))
}

/** Where the line of its first sentence begins, with the number of an item. */
function headOf(text: string, { start }: Sentence): number {
  const line = text.slice(startOfLine(text, start), start)
  return start - line.trimStart().length
}
