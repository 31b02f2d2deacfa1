import type { Token } from '../../../document/document.ts'
import { indexFrom } from '../../../document/sorted-spans.ts'
import type { Span } from '../../../document/span.ts'
import { adverbialStart, dateStart, leadIn, ownership, statementVerb } from './speaker-rules.ts'

/** The words of a clause that can be the subject of its verb. */
export interface SubjectPhrase {
  /** The noun with what belongs to it, without when, where and how it was said: 青禾银行 in 青禾银行昨日表示. */
  readonly head: Span
  /** Whose the noun is, where the text says so: 青禾银行 in 青禾银行昨日发布的公告称. */
  readonly owner: Span | undefined
}

/** Longer phrases are clauses of their own. */
const longestPhrase = 40
/** No word of the rules is longer. */
const longestAdverb = 6
/** A name has two characters at least, so nothing that ends it stands before. */
const shortestHead = 2

/** What stands between the beginning of a clause and its verb, read as a noun phrase; none where nothing is left of it. */
export function readSubjectPhrase(
  text: string,
  tokens: readonly Token[],
  { start: from, end: verbStart }: Span,
): SubjectPhrase | undefined {
  if (verbStart - from > longestPhrase) return undefined
  const start = from + (leadIn.exec(text.slice(from, verbStart))?.[0].length ?? 0)
  if (beginsAdverbial(text, tokens, start)) return undefined
  const owned = ownership.exec(text.slice(start, verbStart))
  const headStart = start + (owned?.[0].length ?? 0)
  const head = { start: headStart, end: nounEnd(text, tokens, headStart, verbStart) }
  if (head.end - head.start < shortestHead) return undefined
  if (owned === null) return { head, owner: undefined }
  const owner = { start, end: nounEnd(text, tokens, start, headStart - 1) }
  return { head, owner: owner.end > owner.start ? owner : undefined }
}

/** 在会上: no noun at all. */
const beginsAdverbial = (text: string, tokens: readonly Token[], start: number): boolean =>
  adverbialTags.has(tokens[indexFrom(tokens, start)]?.tag ?? '') ||
  adverbialStart.test(text.slice(start, start + longestAdverb))

/** Where the first word begins that tells when, where or how. */
function nounEnd(text: string, tokens: readonly Token[], start: number, limit: number): number {
  for (let index = indexFrom(tokens, start + shortestHead); index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || token.start >= limit) break
    const rest = text.slice(token.start, limit)
    if (
      adverbialTags.has(token.tag) ||
      adverbialStart.test(rest) ||
      statementVerb.test(rest) ||
      dateStart.test(rest)
    )
      return token.start
  }
  return limit
}

/** Tags of prepositions, times and adverbs. */
const adverbialTags = new Set(['p', 't', 'd'])
