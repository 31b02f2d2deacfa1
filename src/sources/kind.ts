import { looksBinary } from '../normalize/decode/binary.ts'
import { startsTar } from './archives/tar-blocks.ts'

/** What bytes are, by their first ones, and only then by the ending of their name. */
export type Kind =
  | 'zip'
  | 'tar'
  | 'gzip'
  | 'zstd'
  | 'packed'
  | 'warc'
  | 'jsonl'
  | 'csv'
  | 'html'
  | 'text'
  | 'other'

/** So many first bytes tell: the header of a tar has 512, and a page says so near its beginning. */
export const headLength = 1024

export function kindOf(head: Buffer, name: string): Kind {
  const ending = endingOf(name)
  const packing = signatures.find(({ at, bytes }) => bytes.every((byte, index) => head[at + index] === byte))
  if (packing !== undefined) return isOffice(ending) ? 'other' : packing.kind
  if (startsTar(head)) return 'tar'
  const named = kindOfEnding.get(ending)
  if (named !== undefined && named !== 'text') return named
  if (looksLikePage(head.toString('latin1'))) return 'html'
  return named ?? (ending === '' && !looksBinary(head) ? 'text' : 'other')
}

/** What programs call packed data that is no archive of reports. */
const isOffice = (ending: string): boolean => /^(?:docx|xlsx|pptx|od[tsp]|epub|jar|apk|whl)$/u.test(ending)

const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')]

const signatures: readonly { readonly kind: Kind; readonly at: number; readonly bytes: readonly number[] }[] =
  [
    { kind: 'zip', at: 0, bytes: ascii('PK\x03\x04') },
    { kind: 'zip', at: 0, bytes: ascii('PK\x05\x06') },
    { kind: 'gzip', at: 0, bytes: [0x1f, 0x8b] },
    { kind: 'zstd', at: 0, bytes: [0x28, 0xb5, 0x2f, 0xfd] },
    { kind: 'tar', at: 257, bytes: ascii('ustar') },
    { kind: 'warc', at: 0, bytes: ascii('WARC/') },
    // What follows bzip2's own signature: that alone is three letters.
    { kind: 'packed', at: 4, bytes: ascii('1AY&SY') },
    { kind: 'packed', at: 0, bytes: [0xfd, ...ascii('7zXZ'), 0] },
    { kind: 'packed', at: 0, bytes: ascii('7z\xbc\xaf\x27\x1c') },
    { kind: 'packed', at: 0, bytes: ascii('Rar!\x1a\x07') },
  ]

const kindOfEnding: ReadonlyMap<string, Kind> = new Map([
  ...['txt', 'text', 'md'].map(ending => [ending, 'text'] as const),
  ...['html', 'htm', 'xhtml', 'shtml'].map(ending => [ending, 'html'] as const),
  ...['jsonl', 'ndjson'].map(ending => [ending, 'jsonl'] as const),
  ...['csv', 'tsv'].map(ending => [ending, 'csv'] as const),
  // What is named an archive and is none may be a text all the same.
  ...['zip', 'tar', 'tgz', 'gz', 'zst', 'warc', 'wet'].map(ending => [ending, 'text'] as const),
])

/** The ending in lower case without its dot; what wraps the bytes (`.gz`) is looked through. */
function endingOf(name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1).replace(/\.(?:gz|zst)$/iu, '')
  const dot = file.lastIndexOf('.')
  return dot > 0 ? file.slice(dot + 1).toLowerCase() : ''
}

/** Whether a file is called as those are whose records are packed one by one. */
export const isWebArchive = (name: string): boolean => /^(?:warc|wet)$/u.test(endingOf(name))

/** Whether bytes begin as a page does, after a mark, blanks, comments and an XML declaration. */
export const looksLikePage = (head: string): boolean =>
  /^(?:\u{FEFF}|\xEF\xBB\xBF)?(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body)\b/iu.test(
    head,
  )
