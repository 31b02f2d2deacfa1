import { isAscii } from 'node:buffer'
import chardet from 'chardet'
import iconv from 'iconv-lite'
import { countHan, shareOfCommon } from '../common-share.ts'
import { encodingOf, read } from './decode.ts'

/** Why a text cannot be read, in a message; nothing where it can. */
export function unreadReason(bytes: Uint8Array): string | undefined {
  const encoding = unreadEncodingOf(bytes)
  return encoding === undefined
    ? undefined
    : `expected a text in UTF-8, UTF-16, GB18030 or Big5, got what looks like ${encoding}; convert it to UTF-8 first`
}

/**
 * The encoding, as far as it can be told, of a text that `decode` cannot read and would take for another: those of any other script
 * for GB18030 or Big5, and those of seven bits for UTF-8.
 */
export function unreadEncodingOf(bytes: Uint8Array): string | undefined {
  if (isAscii(bytes)) return sevenBitEncodingOf(bytes.subarray(0, sampleLength))
  const encoding = encodingOf(bytes)
  if (encoding !== 'gb18030' && encoding !== 'big5') return undefined
  const firstHigh = bytes.findIndex(byte => byte > 0x7f)
  const sample = Buffer.from(bytes.subarray(firstHigh, firstHigh + sampleLength))
  const { all, common, marks } = countHan(read(sample, encoding))
  if (all < leastHan || common >= all * leastCommon || marks >= all * leastMarks) return undefined
  const isNonsense = common < all * mostCommonByChance
  if (!isNonsense && all < leastForDetector) return undefined
  return foreignNameOf(sample) ?? (isNonsense ? 'none of them' : undefined)
}

/** As much as `decode` tells an encoding from. */
const sampleLength = 4096

/** Fewer may all be rare. */
const leastHan = 4
/** So many are enough for the detector, in so far as it only has to tell them from Chinese. */
const leastForDetector = 20

/**
 * Of the Chinese characters that a text spells so many are common: nearly all in Chinese, under half where every hundredth byte was lost,
 * up to a third if the text is in another encoding, and three in four in EUC or KOI8, whose bytes are those of common characters.
 */
const leastCommon = 0.75
const mostCommonByChance = 0.35
/** A list of rare names parts them by Chinese marks, which other encodings seldom spell. */
const leastMarks = 0.25

/** What the detector takes bytes for that are not Chinese; of encodings of two bytes it must be sure. */
function foreignNameOf(sample: Uint8Array): string | undefined {
  const [best] = chardet.analyse(sample)
  if (best === undefined || isChinese.test(best.name)) return undefined
  return best.confidence >= (ofTwoBytes.test(best.name) ? sure : 1) ? best.name : undefined
}

const isChinese = /^(?:GB|Big|UTF|ASCII)/u
const ofTwoBytes = /^(?:Shift|EUC)/u
const sure = 80

/** ISO-2022 and HZ escape from ASCII and return to it, UTF-7 writes runs of base64. */
function sevenBitEncodingOf(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString('latin1')
  if (text.includes(escapeSign))
    return chardet
      .analyse(bytes)
      .map(({ name }) => name)
      .find(name => name.startsWith('ISO-2022'))
  if (text.includes('~{') && spellsChinese(Buffer.from(runs(text, ofHz), 'latin1').map(high), 'gb18030'))
    return 'HZ'
  return text.includes('+') && spellsChinese(Buffer.from(runs(text, ofUtf7), 'latin1'), 'utf-7')
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
const leastCommonEscaped = 0.7

const spellsChinese = (bytes: Uint8Array, encoding: string): boolean =>
  shareOfCommon(iconv.decode(Buffer.from(bytes), encoding), leastCharacters) >= leastCommonEscaped
