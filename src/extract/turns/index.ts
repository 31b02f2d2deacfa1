import { trim } from '../../document/blanks.ts'
import { endOfLine, startOfLine } from '../../document/lines.ts'
import { indexFrom, isInside } from '../../document/sorted-spans.ts'
import { type Span, wordsAt } from '../../document/span.ts'
import type { Extractor } from '../extractor.ts'
import type { Organization } from '../organizations/organization.ts'
import type { Person } from '../people/person.ts'
import { findLabels, type Label, mayBeName } from './labels.ts'
import { isHeading, lineFrom } from './lines.ts'
import { clauses, question, questionMark, quotationAlone, sentenceEnd } from './rules.ts'
import { findSpeeches } from './speeches.ts'
import type { Turn } from './turn.ts'

interface TurnsGiven {
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
  /** What a page puts around its article, in text order. */
  readonly furniture: readonly Span[]
}

/** The turns of an interview or a round table, or else the speeches given in full, in text order; none where the text is no transcript. */
export const extractTurns: Extractor<readonly Turn[], TurnsGiven> = (
  { text },
  { titles },
  { people, organizations, furniture },
) => {
  const found = findLabels(text, people, organizations, titles).filter(
    ({ start }) => !isInside(furniture, start),
  )
  const labels = labelsOfTranscript(text, found)
  if (labels.length === 0) return findSpeeches(text, people, furniture)
  const said = labels.flatMap((label, index) => {
    const content = contentOf(text, label, labels[index + 1]?.lineStart ?? text.length, furniture)
    if (content === null || isHeading(lineFrom(text, content.start, text.length))) return []
    const words = wordsAt(text, content)
    return quotationAlone.test(words) ? [] : [{ label, content, words }]
  })
  const askers = askersOf(said)
  let asked = false
  return said.map(({ label, content, words }) => {
    const asks = (askers.has(label.text) || !asked) && (label.kind === 'asking' || questionMark.test(words))
    const kind = asks ? 'question' : asked && !askers.has(label.text) ? 'answer' : 'statement'
    asked = asks || (asked && askers.has(label.text))
    return {
      kind,
      label: { start: label.start, end: label.end },
      speaker: label.speaker,
      content,
      rule: rules[label.kind],
      confidence,
    }
  })
}

interface Said {
  readonly label: Label
  readonly words: string
}

/** Labels of whoever asks: sides and papers that do, and those most of whose turns end in a question. */
function askersOf(said: readonly Said[]): ReadonlySet<string> {
  const balance = new Map<string, number>()
  for (const { label, words } of said) {
    const asks = label.kind === 'asking' || label.kind === 'organization' || question.test(words)
    balance.set(label.text, (balance.get(label.text) ?? 0) + (asks ? 1 : -1))
  }
  return new Set([...balance].filter(([, surplus]) => surplus > 0).map(([text]) => text))
}

/** Of 29 turns found in six interviews all were right; an estimate, for want of annotated ones. */
const confidence = 0.95

const rules = {
  person: 'turns/label-of-person',
  office: 'turns/label-of-title',
  organization: 'turns/label-of-organization',
  asking: 'turns/label-of-side',
  hosting: 'turns/label-of-side',
  answering: 'turns/label-of-side',
  unknown: 'turns/label-again',
} as const satisfies Record<Label['kind'], Turn['rule']>

/**
 * The labels that begin turns. One line with a colon is a field or a heading; a transcript has labels of two sides that
 * say something each, or that come again.
 */
function labelsOfTranscript(text: string, labels: readonly Label[]): readonly Label[] {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label.text, (counts.get(label.text) ?? 0) + 1)
  const comesAgain = (label: Label): boolean => (counts.get(label.text) ?? 0) > 1
  const sides = labels.filter(
    label => (isKnown(label) && !isHeadline(label, labels)) || (mayBeName(label) && comesAgain(label)),
  )
  const speaking = sides.filter(label => isSpeech(text, label))
  const isTranscript = distinct(speaking) > 1 || (distinct(sides) > 1 && speaking.some(comesAgain))
  return isTranscript && speaking.some(isKnown) ? sides : []
}

/** The first line of a text, where its speaker goes by another label in the turns: `覃思齐：加息无望`, and then `覃：…`. */
const isHeadline = ({ lineStart, speaker, text }: Label, labels: readonly Label[]): boolean =>
  lineStart === 0 &&
  speaker?.kind === 'person' &&
  labels.some(
    other =>
      other.kind === 'person' &&
      other.text !== text &&
      other.speaker?.kind === 'person' &&
      other.speaker.person === speaker.person,
  )

/** Whether the label itself tells that somebody speaks. */
const isKnown = ({ kind }: Label): boolean => kind !== 'organization' && kind !== 'unknown'

const distinct = (labels: readonly Label[]): number => new Set(labels.map(({ text }) => text)).size

/** Fewer characters in a line are a field (`张三：青禾银行行长`), but for a question; so is one without a mark of clauses (`嘉宾：张三（青禾银行）`). */
const shortestSpeech = 8

function isSpeech(text: string, { contentStart }: Label): boolean {
  const line = lineFrom(text, trim(text, contentStart, text.length).start, text.length)
  return (
    question.test(line) || (line.length >= shortestSpeech && sentenceEnd.test(line) && clauses.test(line))
  )
}

/** The words behind a label up to `limit` or the page's furniture, without blanks and the heading of what comes next. */
function contentOf(text: string, label: Label, limit: number, furniture: readonly Span[]): Span | null {
  const around = furniture[indexFrom(furniture, label.contentStart)]
  let end = Math.min(limit, around?.start ?? limit)
  const first = endOfLine(text, trim(text, label.contentStart, end).start, end)
  for (;;) {
    end = trim(text, label.contentStart, end).end
    const lastLine = startOfLine(text, end)
    if (lastLine <= first || !isHeading(text.slice(lastLine, end))) break
    end = lastLine
  }
  const content = trim(text, label.contentStart, end)
  return content.start < content.end ? content : null
}
