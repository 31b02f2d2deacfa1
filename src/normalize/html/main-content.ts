import { createRequire } from 'node:module'
import type { Chunk, PageChunks } from './chunks.ts'

/** What Readability makes out of a page: its title, and which of its chunks are the article. */
export interface MainContent {
  readonly title: string
  readonly chunks: ReadonlySet<Chunk>
}

/**
 * Finds the article of a page. Each chunk goes into Readability with a sign in front that names it and that no page
 * holds; the signs that come out tell what was kept, wherever it was moved. Of a page without an article, or of one too
 * large or too deep to judge, everything is kept.
 */
export function findMainContent(source: string, { chunks, depth }: PageChunks): MainContent {
  const inBody = chunks.filter(({ kind }) => kind !== 'title')
  const everything = { title: '', chunks: new Set(inBody) }
  if (source.length > mostLength || depth > mostDepth || inBody.length > mostChunks || signs.test(source))
    return everything
  const { Readability, parseHTML } = load()
  const { document } = parseHTML(withSigns(source, inBody))
  const article = new Readability(document).parse()
  const kept = [...(article?.textContent ?? '').matchAll(sign)].flatMap(
    ([character]) => inBody[(character.codePointAt(0) ?? firstSign) - firstSign] ?? [],
  )
  if (kept.length === 0) return everything
  return { title: (article?.title ?? '').replace(sign, '').trim(), chunks: new Set(kept) }
}

/** In units and elements; articles have a twentieth of it. */
const mostLength = 2_000_000
const mostDepth = 400

/** A plane that Unicode leaves to private use. */
const firstSign = 0xf0000
const mostChunks = 10_000
const signs = /[\u{F0000}-\u{FFFFD}]/u
const sign = /[\u{F0000}-\u{FFFFD}]/gu

function withSigns(source: string, chunks: readonly Chunk[]): string {
  const pieces: string[] = []
  let at = 0
  for (const [index, { start }] of chunks.entries()) {
    pieces.push(source.slice(at, start), String.fromCodePoint(firstSign + index))
    at = start
  }
  pieces.push(source.slice(at))
  return pieces.join('')
}

interface Article {
  readonly title?: string | null
  readonly textContent?: string | null
}

interface Readers {
  readonly Readability: new (document: object) => { parse(): Article | null }
  readonly parseHTML: (source: string) => { readonly document: object }
}

/** Both take long to load, so they are loaded for the first page. */
function load(): Readers {
  const require = createRequire(import.meta.url)
  const { parseHTML }: Pick<Readers, 'parseHTML'> = require('linkedom')
  const { Readability }: Pick<Readers, 'Readability'> = require('@mozilla/readability')
  return { Readability, parseHTML }
}
