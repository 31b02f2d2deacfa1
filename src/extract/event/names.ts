import type { SegmentedDocument, Sentence, Token } from '../../document/document.ts'
import type { Span } from '../../document/span.ts'
import {
  closingMarks,
  eventKinds,
  genericNames,
  joiners,
  leadingTime,
  nameStops,
  notAnEventBefore,
  notInName,
  openingMarks,
  particle,
  stopTags,
  wholeBeginning,
} from './name-rules.ts'

/** A stretch that reads like the name of an event, and where it stands. */
export interface NameCandidate extends Span {
  readonly text: string
  readonly sentence: Sentence
  readonly isQuoted: boolean
}

/** Names are of so many characters. */
const mostCharacters = 45
/** A name holds marks around so many words: 第三届“一带一路”合作论坛. */
const mostQuotedTokens = 8
/** What a generic name ends in (记者会, 发布会) has so many characters. */
const longestKind = 5

/** Every stretch of a sentence that ends like an event's name, from its left edge. */
export function findNames({ text }: SegmentedDocument, sentence: Sentence): NameCandidate[] {
  const found: NameCandidate[] = []
  const body = text.slice(sentence.start, sentence.end)
  for (const match of body.matchAll(eventKinds)) {
    const kindStart = sentence.start + match.index
    const end = kindStart + match[0].length
    if (notAnEventBefore.test(text.slice(end, end + 6))) continue
    const start = leftEdge(text, sentence.tokens, { start: kindStart, end })
    const name = text.slice(start, end)
    if (end - start > mostCharacters || name.length <= match[0].length) continue
    const isQuoted = openingMarks.has(text.charAt(start - 1)) && closingMarks.has(text.charAt(end))
    found.push({ start, end, text: name, sentence, isQuoted })
  }
  return found
}

/** Walks back from the kind (峰会) over the words of the name to the verb, preposition or mark before it. */
function leftEdge(text: string, tokens: readonly Token[], { start: kindStart, end }: Span): number {
  let edge = kindStart
  let afterVerb: number | null = null
  for (let index = lastBefore(tokens, kindStart); index >= 0; index--) {
    const token = tokens[index]
    if (token === undefined || nameStops.has(token.text)) return trim(text, edge, kindStart)
    if (closingMarks.has(token.text)) {
      const opening = openingOf(tokens, index)
      if (opening < 0 || notInName.test(text.slice(tokens[opening]?.start, token.end))) break
      index = opening
    } else if (token.text === particle) {
      if (!genericNames.test(text.slice(token.end, kindStart + longestKind))) break
    } else if (openingMarks.has(token.text) && closingMarks.has(text.charAt(end))) return edge
    else if (joiners.has(token.text) && edge < kindStart) continue
    else if (stopTags.has(token.tag) || openingMarks.has(token.text)) break
    else if (token.tag === 'v' && edge < kindStart) afterVerb ??= edge
    edge = Math.min(tokens[index]?.start ?? edge, kindStart)
  }
  return trim(text, wholeBeginning.test(text.slice(edge, kindStart)) ? edge : (afterVerb ?? edge), kindStart)
}

/** The mark that opens what is closed at `index`. */
function openingOf(tokens: readonly Token[], index: number): number {
  const from = Math.max(0, index - mostQuotedTokens)
  for (let at = index - 1; at >= from; at--) {
    if (openingMarks.has(tokens[at]?.text ?? '')) return at
  }
  return -1
}

function lastBefore(tokens: readonly Token[], at: number): number {
  let index = tokens.length - 1
  while (index >= 0 && (tokens[index]?.start ?? 0) >= at) index--
  return index
}

/** Without the date that leads in: 今天（16日）甲公司业绩发布会. */
function trim(text: string, edge: number, kindStart: number): number {
  return edge + (leadingTime.exec(text.slice(edge, kindStart))?.[0].length ?? 0)
}
