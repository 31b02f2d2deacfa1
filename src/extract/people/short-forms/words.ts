import type { SegmentedDocument, Token } from '../../../document/document.ts'
import { lastBefore } from '../../../document/sorted-spans.ts'
import { isKnownWord } from '../../mentions/words/sentence-view.ts'

/** 担|任董事, 舞|龙队, 马公|园: whether a word that the segmenter knows goes on across a position. */
export function goesOnAcross(document: SegmentedDocument, position: number): boolean {
  const token = tokenAt(document, position)
  return token !== undefined && token.start < position && isKnownWord(token)
}

/** 从|高处|堕下, 身在|何处: whether a span is a word that the segmenter knows, and that is no name. */
export function isOtherWord(document: SegmentedDocument, start: number, end: number): boolean {
  const token = tokenAt(document, start)
  return token?.start === start && token.end === end && isKnownWord(token) && token.tag !== nameTag
}

const nameTag = 'nr'

/** The segmenter's word at a position. */
export function tokenAt({ sentences }: SegmentedDocument, position: number): Token | undefined {
  const token = lastBefore(lastBefore(sentences, position + 1)?.tokens ?? [], position + 1)
  return token !== undefined && position < token.end ? token : undefined
}
