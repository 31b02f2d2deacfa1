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
  const encoding = encodingOf(bytes)
  return { text: read(bytes, encoding).toWellFormed(), encoding }
}

/** TextDecoder has the better GB18030 and is faster; its Big5 maps Hong Kong's characters (滙, 喆) to private use. */
export const read = (bytes: Uint8Array, encoding: Encoding): string =>
  encoding === 'big5'
    ? iconv.decode(Buffer.from(bytes), 'big5-hkscs')
    : new TextDecoder(encoding).decode(bytes)

/** The encoding that bytes are read in; of those in none of them, the least unlikely. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const announced = byteOrderMarkOf(bytes)
  if (announced !== undefined) return announced
  // No other text holds a zero; English in UTF-16 is well-formed UTF-8 with one in every second place.
  const wide = bytes.includes(0) ? wideEncodingOf(bytes) : undefined
  if (wide !== undefined) return wide
  if (isUtf8(bytes) || isNearlyUtf8(bytes)) return 'utf-8'
  return wideEncodingOf(bytes) ?? likeliestEncodingOf(bytes)
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

/** As much as tells one from the other. */
const sampleLength = 4096

/** The encoding in which the most characters are common ones: nearly all in the right one, up to 0.4 in others. */
function likeliestEncodingOf(bytes: Uint8Array): Encoding {
  const firstHigh = bytes.findIndex(byte => byte > 0x7f)
  const sample = bytes.subarray(firstHigh, firstHigh + sampleLength)
  const shares = candidates.map(encoding => ({ encoding, share: shareOfCommon(read(sample, encoding)) }))
  const [best, other] = shares.sort((one, two) => two.share - one.share)
  return best === undefined || best.share === other?.share ? detect(sample) : best.encoding
}

/** UTF-8 too: of a page that broken bytes stand all over, most is still in it. */
const candidates: readonly Encoding[] = ['gb18030', 'big5', 'utf-8']

function detect(sample: Uint8Array): Encoding {
  const names = chardet.analyse(sample).map(({ name }) => name.toLowerCase())
  return names.find(name => name === 'gb18030' || name === 'big5') ?? 'gb18030'
}
