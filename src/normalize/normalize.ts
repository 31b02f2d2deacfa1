import { type Document, revise } from '../document/document.ts'
import type { Edit } from '../document/edits.ts'

import { mendLineEnds } from './line-ends.ts'
import { cleanMarkup } from './markup/markup.ts'
import { simplify } from './script/simplify.ts'
import { undoGlosses } from './shifted/shifted.ts'

/** Reads a text and proposes edits to it; edits do not overlap, and a clean text yields none after one scan. */
type Normalizer = (text: string) => readonly Edit[]

/**
 * In this order: what came last upon the text is undone first. Glosses and shifts count bytes, so they need the marks
 * and tags as they are; script comes last, because the dictionaries of all others know both scripts.
 */
const normalizers: readonly Normalizer[] = [mendLineEnds, undoGlosses, cleanMarkup, simplify]

export const normalize = (document: Document): Document =>
  normalizers.reduce((revised, normalizer) => revise(revised, normalizer(revised.text)), document)
