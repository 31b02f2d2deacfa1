import { type Document, revise } from '../../document/document.ts'
import { findGlosses } from './find-glosses.ts'

/**
 * The document as it is read aloud, without the pinyin that its author put after rare or ambiguous characters:
 * 谌(chén)力 is read as 谌力. To be run on a normalized document, whose other glosses are gone.
 */
export function passOverGlosses(document: Document): Document {
  const glosses = findGlosses(document.text).filter(({ fit }) => fit !== 'none')
  return revise(
    document,
    glosses.map(({ start, end }) => ({ start, end, replacement: '', rule: 'glosses/passed-over' })),
  )
}
