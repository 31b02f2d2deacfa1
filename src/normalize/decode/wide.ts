import type { Encoding } from './encoding.ts'

/** The encoding that a byte order mark announces. */
export function byteOrderMarkOf(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  // In UTF-32, which is not read, two zeros follow.
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? undefined : 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

const sampleLength = 4096

/** Share of the units that are letters, Chinese characters or marks; of other bytes read by twos a third is. */
const leastText = 0.7

/** Share of zero bytes and controls, which bytes of any other encoding of text are free of; half of UTF-16 may be any byte. */
const leastControls = 0.02

/** UTF-16 without a mark: it reads as text one way round, and its bytes do not. */
export function wideEncodingOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 !== 0) return undefined
  const sample = bytes.subarray(0, sampleLength)
  const controls = sample.reduce(
    (count, byte) => count + (byte < 0x09 || (byte > 0x0d && byte < 0x20) ? 1 : 0),
    0,
  )
  if (controls < sample.length * leastControls) return undefined
  let little = 0
  let big = 0
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const [first = 0, second = 0] = [sample[at], sample[at + 1]]
    if (isOfText(first + second * 256)) little++
    if (isOfText(first * 256 + second)) big++
  }
  if (Math.max(little, big) * 2 < sample.length * leastText) return undefined
  return little > big ? 'utf-16le' : 'utf-16be'
}

/** Line ends, ASCII and Latin letters, general punctuation, then Chinese and Japanese, their marks and full-width forms. */
const isOfText = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x250) ||
  (unit >= 0x09 && unit <= 0x0d) ||
  (unit >= 0x2010 && unit < 0x2040) ||
  (unit >= 0x3000 && unit < 0x3100) ||
  (unit >= 0x4e00 && unit < 0xa000) ||
  (unit >= 0xff00 && unit < 0xfff0)
