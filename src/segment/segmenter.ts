import type { Document, SegmentedDocument } from '../document/document.ts'

/** Cuts a document's text into sentences and tagged words. */
export interface Segmenter {
  /** Engine and version, as recorded in the report: `nodejieba 3.5.8`. */
  readonly name: string
  segment(document: Document): SegmentedDocument
}
