import iconv from 'iconv-lite'
import { lazy } from '../lazy.ts'
import { mixedBytes } from './mixed-bytes.ts'
import { lost, mendTornUtf8 } from './torn-utf8.ts'

/** An encoding that a text was read as though it was not in it: back to the bytes. */
export interface Misreading {
  readonly name: string
  /** The encodings that it tells the bytes of, if not of all. */
  readonly of?: readonly Writing['name'][]
  /** The bytes of each character, or none. */
  bytesOf(characters: readonly string[]): readonly (Uint8Array | undefined)[]
}

/** An encoding that a text may really have been in. */
export interface Writing {
  readonly name: string
  read(bytes: Uint8Array): string
  /** How many bytes a character takes, for the way back. */
  lengthOf(character: string): number
}

const single = (label: string, ...sisters: readonly string[]): Misreading => {
  const table = singleBytes(label, ...sisters)
  return { name: label, bytesOf: characters => characters.map(character => table().get(character)) }
}

/**
 * Some readers take bytes of Latin text that happen to be UTF-8 for UTF-8, and in some pages quotation marks were entities, or a part
 * was read well.
 */
const singleOrUtf8 = (label: string, ...sisters: readonly string[]): Misreading => {
  const table = singleBytes(label, ...sisters)
  return {
    name: label,
    of: ['gb18030'],
    bytesOf: characters => mixedBytes(characters, character => table().get(character)),
  }
}

/** Sisters are code pages with letters besides, none of which stand for another byte in the first. */
const singleBytes = (...labels: readonly string[]): (() => ReadonlyMap<string, Uint8Array>) =>
  lazy(() => {
    // Where a code page has holes, readers put the control character of the same number; some do so for all below A0.
    const bytes = new Map<string, Uint8Array>()
    for (let byte = 0; byte <= 0xff; byte++) bytes.set(String.fromCharCode(byte), Uint8Array.of(byte))
    // Not by TextDecoder: that of Node 20 reads windows-1252 as Latin-1.
    for (const label of labels)
      for (let byte = 0x80; byte <= 0xff; byte++)
        bytes.set(iconv.decode(Buffer.of(byte), label), Uint8Array.of(byte))
    bytes.delete('\uFFFD')
    return bytes
  })

const double = (name: string, encoding: string): Misreading => ({
  name,
  bytesOf: characters =>
    characters.map(character => {
      if (character < '\u0080') return Uint8Array.of(character.charCodeAt(0))
      if (character === '\uFFFD') return Uint8Array.of(lost)
      if (character === euro && encoding === 'gb18030') return Uint8Array.of(0x80)
      const bytes = iconv.encode(character, encoding)
      return bytes.length === 1 ? otherBytesOf(character, name) : bytes
    }),
})

/** Readers of Big5 differ in the cells that its extensions fill: what the one table has not, the other may. */
const otherBytesOf = (character: string, name: string): Uint8Array | undefined =>
  name === 'big5' ? big5OfTheWeb().get(character) : undefined

const big5OfTheWeb = lazy((): ReadonlyMap<string, Uint8Array> => {
  const decoder = new TextDecoder('big5')
  const codes = new Map<string, Uint8Array>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const bytes = Uint8Array.of(lead, trail)
      const character = decoder.decode(bytes)
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, bytes)
    }
  }
  return codes
})

const euro = '€'

/** The same as Windows-1252 but for six letters (`ÄÄÈÏµÄÊý` as `ÄÄÈÏµÄÊı`). */
const turkish = 'windows-1254'

/** Twice: of encodings with two bytes to a character, and of UTF-8, which tells what became of its bytes since. */
const read = (misreading: Misreading): readonly Misreading[] => [
  { ...misreading, of: ['gb18030', 'big5'] },
  {
    ...misreading,
    of: ['utf-8'],
    bytesOf: characters => mendTornUtf8(characters, misreading.bytesOf(characters)),
  },
]

export const latinMisreadings: readonly Misreading[] = [
  ...read(single('windows-1252', turkish)),
  single('windows-1250'),
  ...read(single('iso-8859-15')),
  singleOrUtf8('windows-1252', turkish),
]

export const chineseMisreadings: readonly Misreading[] = [
  ...read(double('gbk', 'gb18030')),
  double('big5', 'cp950'),
]

export const writings: readonly Writing[] = [
  {
    name: 'utf-8',
    read: bytes => new TextDecoder().decode(bytes),
    lengthOf: character => Buffer.byteLength(character),
  },
  {
    name: 'gb18030',
    read: bytes => new TextDecoder('gb18030').decode(bytes),
    lengthOf: character => (character < '\u0080' ? 1 : iconv.encode(character, 'gb18030').length),
  },
  {
    name: 'big5',
    read: bytes => iconv.decode(Buffer.from(bytes), 'big5-hkscs'),
    lengthOf: character => (character < '\u0080' ? 1 : 2),
  },
]
