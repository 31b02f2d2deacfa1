import { applyRevision, createRevision, type Edit, type Revision, spanBefore } from './edits.ts'
import type { Span } from './span.ts'

export interface Document {
  readonly id: string
  /** As decoded. Never changes. */
  readonly original: string
  /** Repaired, in Simplified script: what every extractor reads. */
  readonly text: string
  /** What led from `original` to `text`, one revision per normalizer that changed anything; also the way back. */
  readonly revisions: readonly Revision[]
}

/** The tag of words that no list of the segmenter holds: it guessed them. */
export const unknownTag = 'x'

/** A word with its part-of-speech tag. */
export interface TaggedWord {
  readonly text: string
  readonly tag: string
}

export interface Word extends TaggedWord {
  /**
   * Counts the words that a segmenter knows from its texts; the same word is the same object wherever it stands, so that what follows
   * from it can be kept by its number. -1 where a word is not counted.
   */
  readonly number: number
}

/** A segmenter's word where it stands. */
export interface Token extends Span, TaggedWord {
  /** What text and tag are of. */
  readonly word: Word
}

/** A token of a word that is not counted: one of those without end, as numbers are, or a part that is cut off another. */
export const createToken = (text: string, tag: string, start: number): Token =>
  toToken({ text, tag, number: -1 }, start)

/** A word where it stands. */
export const toToken = (word: Word, start: number): Token => ({
  word,
  text: word.text,
  tag: word.tag,
  start,
  end: start + word.text.length,
})

export interface Sentence extends Span {
  /** Counts the document's paragraphs (lines) from 0. */
  readonly paragraph: number
  readonly tokens: readonly Token[]
}

export interface SegmentedDocument extends Document {
  /** In text order; line breaks stand between sentences, so they need not join to the text. */
  readonly sentences: readonly Sentence[]
}

/** A document whose text is the original as it stands. `original` must be well-formed UTF-16. */
export const createDocument = (id: string, original: string): Document => ({
  id,
  original,
  text: original,
  revisions: [],
})

/**
 * The document after `edits` to its text.
 * @throws RangeError when edits are empty, overlap or leave the text.
 */
export function revise(document: Document, edits: readonly Edit[]): Document {
  if (edits.length === 0) return document
  const revision = createRevision(edits, document.text.length)
  const { id, original, text, revisions } = document
  return { id, original, text: applyRevision(text, revision), revisions: [...revisions, revision] }
}

/** The characters of `original` that `span` of `text` stands for. */
export function toOriginal({ revisions }: Pick<Document, 'revisions'>, span: Span): Span {
  let before = span
  for (let last = revisions.length - 1; last >= 0; last--) {
    const revision = revisions[last]
    if (revision !== undefined) before = spanBefore(revision, before)
  }
  return before
}
