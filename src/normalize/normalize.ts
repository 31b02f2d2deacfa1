import { createDocument, type Document, revise } from '../document/document.ts'
import type { Edit } from '../document/edits.ts'

import { mendCharacters } from './characters/characters.ts'
import { mendListMarks } from './characters/list-marks.ts'
import { mendWidths } from './characters/widths.ts'
import { readPage } from './html/page.ts'
import { joinClauses } from './lines/clause-lines.ts'
import { joinCutLines } from './lines/cut-lines.ts'
import { dropEmptyLines } from './lines/empty-lines.ts'
import { mendLineEnds } from './lines/line-ends.ts'
import { joinWrappedLines } from './lines/wrapped-lines.ts'
import { readCodeUnits, readEscapes } from './lines/written-escapes.ts'
import { readEntities } from './markup/entities.ts'
import { cleanMarkdown, cleanMarkup } from './markup/markup.ts'
import { markLost } from './misread/lost.ts'
import { undoMisreading } from './misread/misread.ts'
import { joinBrokenEnds } from './quotation/broken-ends.ts'
import { restoreQuotationMarks } from './quotation/question-marks.ts'
import { turnQuotationMarks } from './quotation/reversed.ts'
import { closeQuotations } from './quotation/unclosed.ts'
import { simplify } from './script/simplify.ts'
import { undoGlosses } from './shifted/shifted.ts'
import { closeUpMarks } from './spaces/marks.ts'
import { joinWords } from './spaces/spaces.ts'

/** Reads a text and proposes edits to it; edits do not overlap, and a clean text yields none after one scan. */
type Normalizer = (text: string) => readonly Edit[]

/**
 * In this order: what came last upon the text is undone first. A page is a text in markup; a misreading covers all else; glosses and shifts count
 * bytes, so they need the marks and tags as they are; entities may hide behind tags, and odd characters behind entities.
 * Script comes last, because the tables of all others know both scripts.
 */
const repairers: readonly Normalizer[] = [
  readPage,
  mendLineEnds,
  undoMisreading,
  undoGlosses,
  cleanMarkup,
  cleanMarkdown,
  readEntities,
  readEscapes,
  readCodeUnits,
  mendCharacters,
  mendListMarks,
  mendWidths,
  joinWords,
  closeUpMarks,
  joinWrappedLines,
  joinClauses,
  joinCutLines,
  dropEmptyLines,
  restoreQuotationMarks,
  joinBrokenEnds,
  turnQuotationMarks,
  closeQuotations,
  markLost,
]

/** The document with its damage undone, in the script that it came in. */
export function repair(document: Document): Document {
  let repaired = document
  for (let round = 0; round < mostRounds; round++) {
    const before = repaired
    repaired = run(repairers, before)
    if (repaired.text === before.text) break
  }
  return repaired
}

/** Damage of one kind may hide another (a line break within a gloss); what is left behind four rounds stays. */
const mostRounds = 4

/** The document repaired and in Simplified script: what every extractor reads. */
export const normalize = (document: Document): Document => run([simplify], repair(document))

function run(normalizers: readonly Normalizer[], document: Document): Document {
  let revised = document
  for (const normalizer of normalizers) revised = revise(revised, normalizer(revised.text))
  return revised
}

/** Words that are sought in repaired text, in either script, as they stand there. */
export const normalizeSought = (words: string): string =>
  normalize(createDocument('sought', words.toWellFormed())).text.trim()
