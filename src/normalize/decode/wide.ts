import type { Encoding } from './encoding.ts'

/** The encoding that a byte order mark announces. */
export function byteOrderMarkOf(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** Share of the sample's code units that must be an ASCII character with a zero byte; Chinese text has them in its line ends and digits. */
const leastAscii = 0.01
const sampleLength = 4096

/** One side has most zeros: 一 and a few other characters end in a zero byte of their own. */
const dominance = 4

/** UTF-16 without a mark: zero bytes, nearly all of them on one side. */
export function wideEncodingOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 !== 0) return undefined
  const sample = bytes.subarray(0, sampleLength)
  let zeroFirst = 0
  let zeroSecond = 0
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) zeroFirst++
    if (sample[at + 1] === 0) zeroSecond++
  }
  const least = (sample.length / 2) * leastAscii
  if (zeroSecond > least && zeroSecond > zeroFirst * dominance) return 'utf-16le'
  if (zeroFirst > least && zeroFirst > zeroSecond * dominance) return 'utf-16be'
  return undefined
}
