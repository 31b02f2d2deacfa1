import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { looksBinary } from './binary.ts'
import { decode } from './decode.ts'

const simplified = '青禾银行行长陆一鸣在论坛上表示，数字化转型是银行业的必由之路，也是未来发展的方向。'
const traditional = '滙豐銀行表示，數碼化轉型是銀行業的必由之路，張喆在論壇上說，這也是未來發展的方向。'

describe('decoding', () => {
  test.each([
    ['utf8', 'utf-8', simplified],
    ['utf-16le', 'utf-16le', simplified],
    ['utf-16be', 'utf-16be', traditional],
    ['utf-16le', 'utf-16le', `${simplified}\n2018 AI`],
    ['utf-16be', 'utf-16be', `${simplified}\n2018 AI`],
    ['utf-16le', 'utf-16le', 'The bank said: “Yes.”'],
    ['utf-16be', 'utf-16be', 'The bank said so.'],
    ['gb18030', 'gb18030', simplified],
    ['big5-hkscs', 'big5', traditional],
  ] as const)('reads %s as %s', (name, encoding, text) => {
    expect(decode(iconv.encode(text, name))).toEqual({ text, encoding })
  })

  test.each([
    ['gb18030', '他说：“好。”'],
    ['gb18030', '張三表示要創新'],
    ['big5-hkscs', '他說：「好。」'],
    ['big5-hkscs', '張三表示要創新'],
  ])('reads a few characters in %s: %s', (name, text) => {
    expect(decode(iconv.encode(text, name)).text).toBe(text)
  })

  test.each(['utf8', 'utf-16le', 'utf-16be'] as const)('leaves the byte order mark of %s out', name => {
    expect(decode(iconv.encode(simplified, name, { addBOM: true })).text).toBe(simplified)
  })

  test('stays with UTF-8 when a character is cut or broken', () => {
    const bytes = iconv.encode(simplified.repeat(5), 'utf8')
    expect(decode(bytes.subarray(0, -1)).encoding).toBe('utf-8')
    bytes[30] = 0xff
    expect(decode(bytes).encoding).toBe('utf-8')
  })

  test('never throws and always gives a well-formed text', () => {
    fc.assert(fc.property(fc.uint8Array(), bytes => decode(bytes).text.isWellFormed()))
  })
})

describe('binary data', () => {
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['zeros', new Uint8Array(100)],
    ['UTF-32', iconv.encode(traditional, 'utf-32le', { addBOM: true })],
  ])('is seen in %s', (_, bytes) => {
    expect(looksBinary(bytes)).toBe(true)
  })

  test.each(['utf8', 'utf-16le', 'gb18030', 'big5'])('is not seen in a text in %s', name => {
    expect(looksBinary(iconv.encode(`${traditional}\r\n\t2018`, name))).toBe(false)
  })

  test('is not seen in nothing', () => {
    expect(looksBinary(new Uint8Array())).toBe(false)
  })
})
