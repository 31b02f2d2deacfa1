import { type Document, revise } from '../document/document.ts'
import type { Edit } from '../document/edits.ts'
import { simplify } from './simplify.ts'

/** Reads a text and proposes edits to it; edits do not overlap. */
export type Normalizer = (text: string) => readonly Edit[]

/** In this order. */
export const normalizers: readonly Normalizer[] = [simplify]

export const normalize = (document: Document): Document =>
  normalizers.reduce((revised, normalizer) => revise(revised, normalizer(revised.text)), document)
