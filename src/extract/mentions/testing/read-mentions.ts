import { createDocument } from '../../../document/document.ts'
import { loadLexicon } from '../../../lexicon/lexicon.ts'
import { createSegmenter } from '../../../segment/segmenter.ts'
import { finish } from '../../../steps.ts'
import { findMentions } from '../index.ts'

const lexicon = loadLexicon()
const segmenter = createSegmenter()

/** The mentions of a text that needs no repair. */
export const readMentions = (text: string) =>
  finish(findMentions(segmenter.segment(createDocument('test', text)), lexicon))

/** Those of some labels, with where they stand, as `parseAnnotated` gives them. */
export const spansOf = (text: string, ...labels: readonly string[]) =>
  readMentions(text)
    .filter(({ label }) => labels.includes(label))
    .map(({ start, end, label }) => ({ start, end, label }))
