import { byteOrderMarkOf, wideEncodingOf } from './wide.ts'

const sampleLength = 4096

/** Share of control bytes above which nobody wrote the bytes as text: page text has next to none, compressed data an eighth. */
const mostControls = 0.05

/** First bytes of what is often taken for a text: PDF, zip (and DOCX), gzip, PNG, JPEG, and the old Office formats. */
const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/** Whether the bytes are no text of any encoding: a known file format, or full of control characters. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (signatures.some(signature => signature.every((byte, index) => bytes[index] === byte))) return true
  if (byteOrderMarkOf(bytes) ?? wideEncodingOf(bytes)) return false
  const sample = bytes.subarray(0, sampleLength)
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0)
  return controls > sample.length * mostControls
}

/** No tab, line end, form feed, shift or escape: those stand in texts. */
const isControl = (byte: number): boolean =>
  (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0f) && byte !== 0x1b) || byte === 0x7f
