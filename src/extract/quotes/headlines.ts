import { behindBlanks, trim } from '../../document/blanks.ts'
import { startingIn } from '../../document/sorted-spans.ts'
import { overlaps, type Span } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { SpeakerMention } from '../discourse/speaker-mention.ts'
import { toQuote } from './attribution.ts'
import { beforeStatement, endsHeadline, modifying, namesWork, stating } from './headline-rules.ts'
import type { Passage } from './passage.ts'
import type { Quote } from './quote.ts'

/** What a line ascribes to the name before its colon: 云岭大学扩建　陆一鸣：不影响招生. */
export interface Headline {
  readonly who: SpeakerMention
  /** The words behind the colon. */
  readonly content: Span
  /** The same without their marks, if marks stand around all of them. */
  readonly marked: Quote['parts'] | undefined
  /** Whether marks stand within the words. */
  readonly isMixed: boolean
  readonly paragraph: number
}

/** Longer lines are no headlines. */
const longestHeadline = 60
/** Fewer characters say nothing. */
const shortestStatement = 4
/** As long as a blank and a colon behind a name are. */
const longestColon = 3

/** The statements of a line that begin with a name and a colon. */
export function findHeadlines(text: string, passage: Passage, lexicon: Lexicon): readonly Headline[] {
  const { sentence, mentions } = passage
  const line = trim(text, sentence.start, sentence.end)
  if (mentions.length === 0 || line.end - line.start > longestHeadline) return []
  const words = text.slice(line.start, line.end)
  if (!colon.test(words) || endsHeadline.test(words) || !fillsLine(text, line)) return []
  const labels = mentions.flatMap(mention => findLabel(text, passage, mention, lexicon) ?? [])
  return labels.flatMap(
    (label, index) => readStatement(text, passage, label, labels[index + 1]?.start ?? line.end) ?? [],
  )
}

/**
 * The quotes of headlines: of those whom the text lets speak elsewhere too, for with a name and a colon begin also the heading of
 * somebody's portrait, and fields; and of none in a row, which are a list or a conversation.
 */
export function* readHeadlines(headlines: readonly Headline[], quotes: readonly Quote[]): Generator<Quote> {
  for (const [index, { who, content, marked, isMixed, paragraph }] of headlines.entries()) {
    const isInRow = [headlines[index - 1], headlines[index + 1]].some(
      other => other && Math.abs(other.paragraph - paragraph) === 1,
    )
    if (isInRow || quotes.some(({ parts }) => overlaps(parts[0], content))) continue
    if (!quotes.some(({ speaker }) => isSame(speaker, who.speaker))) continue
    const type = marked ? 'direct' : isMixed ? 'mixed' : 'indirect'
    yield toQuote(type, marked ?? [content], { who, subject: who, cue: null }, 'quotes/headline')
  }
}

const isSame = (one: Quote['speaker'], other: Quote['speaker']): boolean =>
  one?.kind === 'person'
    ? other?.kind === 'person' && other.person.name === one.person.name
    : one !== null && other?.kind === 'organization' && other.name === one.name

/** Where a statement begins, whose it is, and where its words do. */
interface Label {
  readonly start: number
  readonly who: SpeakerMention
  readonly contentStart: number
}

/** 中国大使陆一鸣：, 陆一鸣博士：: the name before a colon, if only what it is called stands before it. */
function findLabel(
  text: string,
  { sentence }: Passage,
  who: SpeakerMention,
  { courtesyTitles }: Lexicon,
): Label | undefined {
  if (who.speaker === null || who.isPronoun) return undefined
  const named = courtesyTitles.matchAt(text, who.end)?.end ?? who.end
  const at = behindBlanks(text, named)
  if (at - named > longestColon || !colon.test(text.charAt(at))) return undefined
  const name = who.phraseStart ?? who.start
  const before = text.slice(sentence.start, name)
  const start = sentence.start + (beforeStatement.exec(before)?.[0].length ?? 0)
  const isNamed = startingIn(sentence.tokens, start, name).every(({ tag }) => !modifying.test(tag))
  return isNamed ? { start, who, contentStart: at + 1 } : undefined
}

/** The words of a statement up to the next, if they state something. */
function readStatement(
  text: string,
  { sentence, quotations }: Passage,
  { who, contentStart }: Label,
  to: number,
): Headline | undefined {
  const content = withoutBracket(text, trim(text, contentStart, to))
  const words = text.slice(content.start, content.end)
  if (words.length < shortestStatement || namesWork.test(words)) return undefined
  const inside = startingIn(quotations, content.start, content.end)
  const [first] = inside
  const fills = first?.start === content.start && !/[\p{L}\p{N}]/u.test(text.slice(first.end, content.end))
  const states = startingIn(sentence.tokens, content.start, content.end).some(({ tag }) => stating.test(tag))
  if (!fills && !states) return undefined
  return {
    who,
    content,
    marked: fills ? first.parts : undefined,
    isMixed: first !== undefined,
    paragraph: sentence.paragraph,
  }
}

const colon = /[：:]/u

/** Whether nothing else stands in the line. */
const fillsLine = (text: string, { start, end }: Span): boolean =>
  /(?:^|\n)[^\S\n]*$/u.test(text.slice(Math.max(0, start - longestColon), start)) &&
  /^(?:$|\n)/u.test(text.slice(behindBlanks(text, end), behindBlanks(text, end) + 1))

/** 【扩建完工　陆一鸣：感谢市民】: without the bracket that opens before the words. */
const withoutBracket = (text: string, { start, end }: Span): Span =>
  text.charAt(end - 1) === '】' && !text.slice(start, end).includes('【')
    ? { start, end: end - 1 }
    : { start, end }
