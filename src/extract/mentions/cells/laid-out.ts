import { addTo } from '../../../document/add-to.ts'
import { type Span, wordsAt } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Candidate } from '../candidate.ts'
import { isArea } from '../mention.ts'
import { nameThreshold } from '../names/evidence/weights.ts'
import type { NameCandidate } from '../names/kinds/chinese-names.ts'
import { honorific } from '../names/latin-name-rules.ts'
import { organizationScores } from '../organizations/scores.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { knownWordOf } from '../words/sentence-view.ts'
import { formerly, labelled, modifier, sentenceMark } from './cell-rules.ts'
import { type Cell, cellsOf } from './cells.ts'
import { type CellLine, type Told, toldByForms } from './forms.ts'
import { evidenceOf } from './line-evidence.ts'

/** A longer line is a paragraph, in characters. */
const longestLine = 120
/** Fewer lines repeat nothing. */
const fewestLines = 3

/** Longer words that the segmenter knows are names of their own, in characters. */
const longestWord = 2

/** What a name that its place tells has above the threshold: so much that it wins over words and places that look like it. */
const evidenceOfPlace = 8

/**
 * Sentences with the names and bodies that nothing but the order of cells in their lines tells: 下河原忠道 over 某公司社长 among others of a name
 * over a position, 乜勇 | 教授 | 云岭大学.
 */
export function withLaidOut(
  text: string,
  sentences: readonly ReadSentence[],
  english: readonly Candidate[],
  lexicon: Lexicon,
): readonly ReadSentence[] {
  const indices = sentences.flatMap((_, index) => (isLine(text, sentences, index) ? [index] : []))
  if (indices.length < fewestLines) return sentences
  const lines = indices.flatMap((index, at): CellLine[] => {
    const sentence = sentences[index]
    if (sentence === undefined) return []
    const cells = cellsOf(text, sentence.view, evidenceOf(sentence, english, lexicon))
    const parts = partsOfLine(cells)
    return parts.map(part => ({
      index,
      cells: part,
      isLabel: isLabel(text, sentence),
      followsLine: parts.length === 1 && part.length === cells.length && indices[at - 1] === index - 1,
    }))
  })
  const added = new Map<number, Told[]>()
  for (const told of toldByForms(lines)) addTo(added, told.index, told)
  if (added.size === 0) return sentences
  return sentences.map((sentence, index) => withTold(text, sentence, added.get(index)))
}

/** Whether a line opens with a title and a colon: 主席：, 副主席：某某. */
function isLabel(text: string, { view, others }: ReadSentence): boolean {
  const label = labelled.exec(wordsAt(text, view))?.groups?.label
  return (
    label !== undefined &&
    others.some(
      ({ start, end, label: kind }) =>
        kind === 'title' && start === view.start && end - start === label.length,
    )
  )
}

/** A line of cells cut before each name, without what stands before the first that is or could be one: 14:00 主题演讲 | 某某 | 某公司总裁. */
function partsOfLine(cells: readonly Cell[]): (readonly Cell[])[] {
  const names = cells.flatMap(({ kind }, at) => (kind === 'name' && at > 0 ? [at] : []))
  const first = cells.findIndex(cell => cell.kind !== 'word' || cell.mayBeName || cell.endsAsBody)
  if (names.length === 0 || (names.length === 1 && cells[0]?.kind !== 'name'))
    return [cells.slice(Math.max(0, first))]
  return [0, ...names].map((start, at) => cells.slice(start, names[at] ?? cells.length))
}

/** Whether a sentence is a whole line, and a short one that no mark of sentences closes. */
function isLine(text: string, sentences: readonly ReadSentence[], index: number): boolean {
  const view = sentences[index]?.view
  if (view === undefined || view.end - view.start > longestLine) return false
  const [before, after] = [sentences[index - 1]?.view.end, sentences[index + 1]?.view.start]
  return (
    (before === undefined || text.slice(before, view.start).includes('\n')) &&
    (after === undefined || text.slice(view.end, after).includes('\n')) &&
    !sentenceMark.test(wordsAt(text, view))
  )
}

function withTold(text: string, sentence: ReadSentence, told: readonly Told[] | undefined): ReadSentence {
  if (told === undefined) return sentence
  const { view, surroundings } = sentence
  const names = told.flatMap(({ cell, as }) => (as === 'name' ? [toName(text, cell)] : []))
  const bodies = told.flatMap(({ cell, as }) =>
    as === 'body'
      ? [toBody({ start: cell.start, end: cell.bodyEnd })]
      : as === 'position'
        ? cell.unknownBodies.flatMap(named).map(toBody)
        : [],
  )
  return { view, surroundings, names: [...sentence.names, ...names], others: [...sentence.others, ...bodies] }

  /** The body without what is said of the title; a place or a word of the language alone names none: 媒体|专栏作者. */
  function named(body: Span): Span[] {
    const words = wordsAt(text, body)
    const start = body.start + (formerly.exec(words)?.[0].length ?? 0)
    const end = body.end - (modifier.exec(words)?.[0].length ?? 0)
    const isWord =
      (end - start <= longestWord && knownWordOf(view, start, end) !== undefined) ||
      sentence.others.some(other => other.start === start && other.end === end && isArea(other))
    return end - start < 2 || isWord ? [] : [{ start, end }]
  }
}

const toName = (text: string, { start, end }: Span): NameCandidate => ({
  start: start + (honorific.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
  evidence: nameThreshold + evidenceOfPlace,
  rule: 'names/laid-out',
})

/** Parts of it may be known: together they weigh less than the whole. */
const toBody = ({ start, end }: Span): Candidate => ({
  start,
  end,
  label: 'organization',
  rule: 'organizations/laid-out',
  score: 2 * organizationScores.known + 2 * organizationScores.perCharacter * (end - start),
})
