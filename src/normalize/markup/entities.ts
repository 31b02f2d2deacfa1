import { decodeHTMLStrict } from 'entities'
import type { Edit } from '../../document/edits.ts'
import { tagNames } from './rules.ts'

/** Reads entities that a scraper left, also doubly escaped ones: `&amp;ldquo;` → `“`. A text that shows markup keeps them. */
export function readEntities(text: string): Edit[] {
  if (!text.includes('&') || showsMarkup.test(text)) return []
  const edits: Edit[] = []
  for (const match of text.matchAll(entity)) {
    const [whole, name = '', decimal, hexadecimal] = match
    const replacement = decimal || hexadecimal ? ofCode(decimal, hexadecimal) : ofName(name)
    if (replacement === undefined) continue
    edits.push({ start: match.index, end: match.index + whole.length, replacement, rule: 'markup/entity' })
  }
  return edits
}

/** `&lt;b&gt;` is there to be seen; `&lt;Spring Wind&gt;` is a title. */
export const showsMarkup = new RegExp(
  `&(?:amp;){0,3}lt;(?:!|/?(?:${tagNames})(?:[ /]|&(?:amp;){0,3}gt;))`,
  'u',
)

const entity = /&(?:amp;){0,3}(?:([a-zA-Z]{2,8}\d{0,2})|#(\d{2,7})|#[xX]([0-9a-fA-F]{2,6}));/gu

/** The name as HTML has it, or none. */
function ofName(name: string): string | undefined {
  const character = blanks.has(name) ? ' ' : decodeHTMLStrict(`&${name};`)
  return character.length > 2 ? undefined : character
}

/** Blanks of all widths are written as one. */
const blanks: ReadonlySet<string> = new Set(['nbsp', 'ensp', 'emsp'])

/** Least code of a character that is no control. */
const firstPrintable = 0x20

function ofCode(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  const isCharacter = code >= firstPrintable && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}
