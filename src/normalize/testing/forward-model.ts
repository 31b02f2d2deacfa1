import { readingTable } from '../glosses/readings.ts'
import { codePage, euro } from '../shifted/code-page.ts'
import { type GlossTable, traditionalOf } from './gloss-tables.ts'

/** A page as its author wrote it, and as the glossing program and a scraper leave it. */
export interface DamagedPage {
  readonly clean: string
  readonly damaged: string
}

/**
 * The way from a clean text to a damaged page, byte by byte: Traditional script, GBK in `<p>` tags, every sentence mark
 * isolated at any alignment, every code of the table glossed at any alignment, private use dropped, full-width ASCII
 * folded, whole tags taken out.
 */
export function damage(text: string, table: GlossTable): DamagedPage {
  const traditional = traditionalOf(text).replace(/[^\n]/gu, character =>
    isEncodable(character) ? character : '',
  )
  const lines = traditional.split('\n').filter(line => line.trim() !== '')
  let bytes = encode(lines.map(line => `<p>${line}</p>`).join('\n'))
  for (const mark of marks) bytes = isolate(bytes, encode(mark))
  for (const character of table) {
    const syllable = readingTable().byCharacter.get(character)?.toned[0]
    if (syllable !== undefined) bytes = insertBehind(bytes, encode(character), encode(`(${syllable})`))
  }
  const damaged = narrow(decode(bytes)).replace(/<\/?p>/gu, '')
  return { clean: narrow(lines.join('\n')), damaged }
}

const marks = ['，', '；', '！', '？', '。']

const isEncodable = (character: string): boolean =>
  character < '\u0080' || (character.length === 1 && codePage().codes[character.charCodeAt(0)] !== 0)

/** Full-width ASCII to half width. */
const narrow = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/gu, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0))

function encode(text: string): Buffer {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const code = codePage().codes[unit] ?? 0
    if (unit < 0x80) bytes.push(unit)
    else bytes.push(code >> 8, code & 0xff)
  }
  return Buffer.from(bytes)
}

/** The pieces between the marks, each read by itself: a lead without a trail becomes `?`. */
function isolate(bytes: Buffer, mark: Buffer): Buffer {
  const pieces: Buffer[] = []
  let from = 0
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, from)) {
    pieces.push(reread(bytes.subarray(from, at)), mark)
    from = at + mark.length
  }
  return Buffer.concat([...pieces, reread(bytes.subarray(from))])
}

function reread(bytes: Buffer): Buffer {
  const read: number[] = []
  walk(bytes, (first, second) => read.push(...(second === undefined ? [first] : [first, second])))
  return Buffer.from(read)
}

function insertBehind(bytes: Buffer, code: Buffer, insertion: Buffer): Buffer {
  const pieces: Buffer[] = []
  let from = 0
  for (let at = bytes.indexOf(code); at >= 0; at = bytes.indexOf(code, from)) {
    pieces.push(bytes.subarray(from, at + code.length), insertion)
    from = at + code.length
  }
  return Buffer.concat([...pieces, bytes.subarray(from)])
}

function decode(bytes: Buffer): string {
  const { units } = codePage()
  const characters: string[] = []
  walk(bytes, (first, second) => {
    const unit = second === undefined ? first : (units[(first << 8) | second] ?? 0)
    if (unit !== 0)
      characters.push(unit === euro.byte ? String.fromCharCode(euro.unit) : String.fromCharCode(unit))
  })
  return characters.join('')
}

/** Reads as Windows does: a lead with a byte that is no trail is one `?`, and both are gone. */
function walk(bytes: Buffer, visit: (first: number, second?: number) => void): void {
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1]
    if (first <= 0x80 || first === 0xff) visit(first)
    else {
      at++
      if (second === undefined || second < 0x40 || second === 0x7f || second === 0xff) visit(0x3f)
      else visit(first, second)
    }
  }
}
