import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDocument, toOriginal } from '../document/document.ts'
import { normalize } from './normalize.ts'

const normalized = (text: string): string => normalize(createDocument('d', text)).text

describe('normalizing', () => {
  test.each([
    ['數(shù)字化與互聯(lián)網(wǎng)業(yè)務(wù)', '数字化与互联网业务'],
    ['數 (shù)據 (jù)與聯（lián）網', '数据与联网'],
    ['公安局局長(zhǎng)周明遠講話', '公安局局长周明远讲话'],
    ['收入增長(zhǎng)兩成', '收入增长两成'],
    ['行業數(shù)據公布', '行业数据公布'],
    ['臺(tái)北的平臺(tái)經(jīng)濟(jì)與舞臺(tái)', '台北的平台经济与舞台'],
    ['動(dòng)蕩(dàng)時(shí)期橫豎(shù)要看數(shù)據(jù)', '动荡时期横竖要看数据'],
    ['第一行\r\n第二行\r第三行', '第一行\n第二行\n第三行'],
    ['<p class="lead">峰會開幕。</p>', '峰会开幕。'],
  ])('mends %s', (damaged, mended) => {
    expect(normalized(damaged)).toBe(mended)
  })

  test.each([
    '谌(chén)力说，人工智能(AI)的复杂度是O(n)。',
    '小学课本：我(wǒ)们(men)的国(guó)家(jiā)很大(dà)。',
    '“国”字读国(guó)，国家、中国、国际都有它。',
    '若 a<b 且 c>d，则 List<String> 为空。',
    '真的?!?你再说一遍?;好。',
  ])('leaves %s as it is', text => {
    const document = createDocument('d', text)
    expect(normalize(document)).toBe(document)
  })

  test('keeps the gloss of an author in a glossed text', () => {
    expect(normalized('諶(chén)力談數(shù)據(jù)與互聯(lián)網(wǎng)')).toBe('谌(chén)力谈数据与互联网')
  })

  test('maps what it mended back to the source', () => {
    const document = normalize(createDocument('d', '互聯(lián)網(wǎng)的業(yè)務(wù)'))
    const start = document.text.indexOf('业务')
    const { start: from, end: to } = toOriginal(document, { start, end: start + 2 })
    expect(document.original.slice(from, to)).toBe('業(yè)務')
  })

  test('changes nothing when done twice', () => {
    const piece = fc.constantFrom(
      '數(shù)',
      '據(jù)',
      '聯(lián)',
      '網',
      '?',
      '!',
      '/p>',
      '<p>',
      '(',
      ')',
      'lián',
      '\r',
      '\n',
      '著',
      '甚麼',
      '。',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
        const once = normalized(pieces.join(''))
        expect(normalized(once)).toBe(once)
      }),
    )
  })
})
