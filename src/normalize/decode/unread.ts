import { isAscii, isUtf8 } from 'node:buffer'
import chardet from 'chardet'
import iconv from 'iconv-lite'
import { shareOfCommon, shareOfCommonest } from '../common-share.ts'
import { byteOrderMarkOf, wideEncodingOf } from './wide.ts'

/**
 * The encoding of a text that `decode` cannot read and would take for another: those of Japanese, Korean and Cyrillic script for
 * GB18030, and those of seven bits for UTF-8.
 */
export function unreadEncodingOf(bytes: Uint8Array): string | undefined {
  if (isAscii(bytes)) return sevenBitEncodingOf(bytes.subarray(0, sampleLength))
  if (isUtf8(bytes) || byteOrderMarkOf(bytes) !== undefined || wideEncodingOf(bytes) !== undefined)
    return undefined
  const firstHigh = bytes.findIndex(isHigh)
  const sample = Buffer.from(bytes.subarray(firstHigh, firstHigh + sampleLength))
  if (sample.length < leastForDetector || sample.filter(isHigh).length < sample.length * leastHigh)
    return undefined
  if (readings.some(read => shareOfCommonest(read(sample)) >= leastCommonest)) return undefined
  const [best] = chardet.analyse(sample)
  return best !== undefined && told.has(best.name) && best.confidence >= leastConfidence
    ? best.name
    : undefined
}

/** As much as `decode` gives the detector, which is sure after so many bytes. */
const sampleLength = 4096
const leastForDetector = 120

/** Share of bytes beyond ASCII: of these texts more than half, of one in a language of Europe a tenth. */
const leastHigh = 0.3
const isHigh = (byte: number): boolean => byte > 0x7f

/** Of Chinese text a sixth is of the commonest characters, in every sample; of Japanese up to a thirtieth, of Korean none. */
const leastCommonest = 0.05

const readings: readonly ((bytes: Buffer) => string)[] = [
  bytes => new TextDecoder('gb18030').decode(bytes),
  bytes => iconv.decode(bytes, 'big5-hkscs'),
  bytes => new TextDecoder().decode(bytes),
]

/** What the detector tells from Chinese, if it is so sure; it says 100 of whole sentences. */
const told: ReadonlySet<string> = new Set(['Shift_JIS', 'EUC-JP', 'EUC-KR'])
const leastConfidence = 80

/** ISO-2022 and HZ escape from ASCII and return to it, UTF-7 writes runs of base64. */
function sevenBitEncodingOf(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString('latin1')
  if (text.includes(escapeSign))
    return chardet
      .analyse(bytes)
      .map(({ name }) => name)
      .find(name => name.startsWith('ISO-2022'))
  if (text.includes('~{') && isChinese(Buffer.from(runs(text, ofHz), 'latin1').map(high), 'gb18030'))
    return 'HZ'
  return text.includes('+') && isChinese(Buffer.from(runs(text, ofUtf7), 'latin1'), 'utf-7')
    ? 'UTF-7'
    : undefined
}

const escapeSign = '\u001B$'
const ofHz = /(?<=~\{)(?:[!-~]{2}){1,2048}(?=~\}|[!-~]?$)/gu
const ofUtf7 = /\+[A-Za-z0-9+/]{3,2000}-?/gu
const runs = (text: string, run: RegExp): string => (text.match(run) ?? []).join('')
const high = (byte: number): number => byte | 0x80

/** So many characters of what a program or a formula escapes are no chance. */
const leastCharacters = 4
const leastCommon = 0.7

const isChinese = (bytes: Uint8Array, encoding: string): boolean =>
  shareOfCommon(iconv.decode(Buffer.from(bytes), encoding), leastCharacters) >= leastCommon
