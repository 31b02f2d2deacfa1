import type { SegmentedDocument } from '../document/document.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

/** Reads a document and changes nothing; `given` is what earlier extractors found. */
export type Extractor<Found, Given = void> = (
  document: SegmentedDocument,
  lexicon: Lexicon,
  given: Given,
) => Found
