import { type Document, revise } from '../document/document.ts'
import type { Edit } from '../document/edits.ts'
import { passOverGlosses } from './glosses/pass-over.ts'

/**
 * The document as extractors read it, which writes everything in one way: without its author's glosses and the blanks around numbers, marks
 * beside Chinese characters in full width, numbers in half width. To be run on a normalized document, which the report shows.
 */
export function toReadingForm(document: Document): Document {
  const read = passOverGlosses(document)
  const inOneWidth = revise(read, [...read.text.matchAll(otherWidth)].map(toOneWidth))
  return revise(inOneWidth, [...inOneWidth.text.matchAll(setApart)].map(toNothing))
}

/** 于 9 月 22 日举办, 第 3届: the blanks around a number between Chinese characters; but 探员15927 李明, a number and who bears it. */
const setApart =
  /(?<=\p{Script=Han}) (?=\d[\d.,]*[%％]? ?\p{Script=Han})|(?<=\p{Script=Han} \d[\d.,]*[%％]?) (?=\p{Script=Han})/gu

const toNothing = ({ index }: RegExpExecArray): Edit => ({
  start: index,
  end: index + 1,
  replacement: '',
  rule: 'reading/set-apart',
})

/** 他说:我们, 是的,; ２０１８年. A stop stays, because it may join the parts of a foreign name. */
const otherWidth = /(?<=[\u3001-\u303F\u3400-\u9FFF])[,:;?!]|[,:;?!](?=[\u3001-\u303F\u3400-\u9FFF])|[０-９]/g

function toOneWidth({ index, 0: character }: RegExpExecArray): Edit {
  const code = character.charCodeAt(0)
  const replacement = String.fromCharCode(code < firstWide ? code + distance : code - distance)
  return { start: index, end: index + 1, replacement, rule: 'reading/width' }
}

const firstWide = 0xff01

/** From ASCII to its full-width forms. */
const distance = 0xfee0
