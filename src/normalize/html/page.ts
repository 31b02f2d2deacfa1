import { addAll } from '../../document/add-to.ts'
import type { Edit } from '../../document/edits.ts'
import { isHanOrItsMark } from '../han.ts'
import { type Chunk, readChunks } from './chunks.ts'
import { closesItself } from './elements.ts'
import { findMainContent } from './main-content.ts'

/**
 * Reads a page of HTML: takes out all but its title, its date and its article, reads entities and ends lines where the
 * page does. A text that is no page costs a look at its beginning.
 */
export function readPage(text: string): Edit[] {
  if (!isPage(text) || isTooDeep(text)) return []
  const page = readChunks(text)
  const kept = chunksToKeep(text, page)
  const edits: Edit[] = []
  let at = 0
  let breaks = false
  for (const whole of page.chunks) {
    breaks ||= whole.breaksBefore
    if (!kept.has(whole)) continue
    const chunk = withoutSite(whole)
    if (chunk.start > at) edits.push(gap(at, chunk.start, at === 0 ? '' : between(text, at, chunk, breaks)))
    addAll(edits, editsWithin(chunk))
    at = chunk.end
    breaks = false
  }
  if (at < text.length) edits.push(gap(at, text.length, ''))
  return edits
}

/** What begins a page, after blanks and comments. */
const pageStart =
  /^\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,1000})?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s{0,1000}){0,5}<(?:!doctype\s+html|html|head|body)\b/iu

const isPage = (text: string): boolean => pageStart.test(text.slice(0, 20_000))

/** A reader takes time for each element that stands open; so many in one another are no page, and their tags go as others do. */
const mostOpen = 2000

function isTooDeep(text: string): boolean {
  let open = 0
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})/gu)) {
    if (closesItself.has(name.toLowerCase())) continue
    open = slash === '/' ? Math.max(0, open - 1) : open + 1
    if (open > mostOpen) return true
  }
  return false
}

const gap = (start: number, end: number, replacement: string): Edit => ({
  start,
  end,
  replacement,
  rule: 'html/markup',
})

/** Blanks between inline elements are one blank. */
const between = (text: string, from: number, { start }: Chunk, breaks: boolean): string => {
  if (breaks) return '\n'
  return /^[^<]*\s|\s[^>]*$/u.test(text.slice(from, start)) && !isHanOrItsMark(text[start]) ? ' ' : ''
}

/** 云岭论坛开幕_新闻_云岭网, 云岭论坛开幕 - 云岭网: what names a page goes on with the name of its site. */
const site = /\s?_|\s[-–—|]\s(?=[^-–—|]*$)/u

function withoutSite(chunk: Chunk): Chunk {
  const { start, kind, text, breaksBefore } = chunk
  const length = kind === 'title' ? text.search(site) : -1
  if (length <= 0) return chunk
  const pieces: Chunk['pieces'][number][] = []
  let left = length
  for (const piece of chunk.pieces) {
    if (left <= 0) break
    const isCut = piece.text.length > left
    pieces.push(
      isCut ? { start: piece.start, end: piece.start + left, text: piece.text.slice(0, left) } : piece,
    )
    left -= piece.text.length
  }
  return { start, end: pieces.at(-1)?.end ?? start, text: text.slice(0, length), pieces, breaksBefore, kind }
}

function editsWithin({ pieces }: Chunk): Edit[] {
  return pieces.flatMap(({ start, end, text }): Edit[] => {
    if (text.length !== end - start) return [{ start, end, replacement: text, rule: 'html/entity' }]
    return [...text.matchAll(/\s*[\r\n]\s*/gu)].map(({ index, 0: run }) => ({
      start: start + index,
      end: start + index + run.length,
      replacement: isHanOrItsMark(text[index - 1]) || isHanOrItsMark(text[index + run.length]) ? '' : ' ',
      rule: 'html/line-end',
    }))
  })
}

/** The article, and of what stands before it the title and the date. */
function chunksToKeep(source: string, page: ReturnType<typeof readChunks>): ReadonlySet<Chunk> {
  const { title, chunks } = findMainContent(source, page)
  const kept = new Set(chunks)
  const first = page.chunks.findIndex(chunk => kept.has(chunk))
  const before = page.chunks.slice(0, first)
  const heading =
    title === '' ? undefined : (titleAmong(before, title, 'heading') ?? titleAmong(before, title, 'title'))
  const isKept = [...kept].some(
    ({ kind, text }, index) =>
      (kind === 'heading' || (index === 0 && text.length <= title.length)) && alike(text, title),
  )
  if (heading !== undefined && !isKept) kept.add(heading)
  const dated = before.findLast(
    ({ text, kind }) => kind === 'text' && text.length <= longestDate && date.test(text),
  )
  if (dated !== undefined) kept.add(dated)
  return kept
}

const titleAmong = (chunks: readonly Chunk[], title: string, kind: Chunk['kind']): Chunk | undefined =>
  chunks.findLast(chunk => chunk.kind === kind && alike(chunk.text, title))

/** A page's title names the site as well. */
const alike = (one: string, other: string): boolean =>
  one.length >= leastTitle && other.length >= leastTitle && (one.includes(other) || other.includes(one))

const leastTitle = 4
const longestDate = 80
const date = /\b(?:19|20)\d\d\s?[-/.\u5E74]\s?\d{1,2}\s?[-/.\u6708]\s?\d{1,2}/u
