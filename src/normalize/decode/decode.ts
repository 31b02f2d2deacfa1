import { isUtf8 } from 'node:buffer'
import chardet from 'chardet'
import iconv from 'iconv-lite'
import { shareOfCommon } from '../common-share.ts'
import type { Encoding } from './encoding.ts'
import { byteOrderMarkOf, wideEncodingOf } from './wide.ts'

export interface DecodedText {
  /** Well-formed; what the bytes do not spell stands as U+FFFD. The byte order mark is left out. */
  readonly text: string
  readonly encoding: Encoding
}

/** Reads bytes of any encoding of Encoding. Never throws: ill-formed bytes become U+FFFD. */
export function decode(bytes: Uint8Array): DecodedText {
  const encoding = byteOrderMarkOf(bytes) ?? encodingOf(bytes)
  return { text: read(bytes, encoding).toWellFormed(), encoding }
}

/** TextDecoder has the better GB18030 and is faster; its Big5 maps Hong Kong's characters (滙, 喆) to private use. */
const read = (bytes: Uint8Array, encoding: Encoding): string =>
  encoding === 'big5'
    ? iconv.decode(Buffer.from(bytes), 'big5-hkscs')
    : new TextDecoder(encoding).decode(bytes)

function encodingOf(bytes: Uint8Array): Encoding {
  if (isUtf8(bytes) || isNearlyUtf8(bytes)) return 'utf-8'
  return wideEncodingOf(bytes) ?? doubleByteEncodingOf(bytes)
}

/** Damage to a few bytes, or a cut end, makes no UTF-8 text one of another encoding. */
const mostBroken = 0.02

function isNearlyUtf8(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleLength)
  const text = new TextDecoder().decode(sample)
  let broken = 0
  let beyondAscii = 0
  for (const character of text) {
    if (character === '\uFFFD') broken++
    else if (character > '\u007F') beyondAscii++
  }
  // One character may be cut by the end of the sample.
  return beyondAscii > 0 && broken - 1 <= beyondAscii * mostBroken
}

/** How much a detector is given: it is slow, and sure after about 120 bytes. */
const sampleLength = 4096
const leastForDetector = 120

function doubleByteEncodingOf(bytes: Uint8Array): Encoding {
  const firstHigh = bytes.findIndex(byte => byte > 0x7f)
  const sample = bytes.subarray(firstHigh, firstHigh + sampleLength)
  if (sample.length < leastForDetector) {
    const [share, inBig5] = [shareOfCommon(read(sample, 'gb18030')), shareOfCommon(read(sample, 'big5'))]
    if (share !== inBig5) return share > inBig5 ? 'gb18030' : 'big5'
  }
  const names = chardet.analyse(sample).map(({ name }) => name.toLowerCase())
  return names.find(name => name === 'gb18030' || name === 'big5') ?? 'gb18030'
}
