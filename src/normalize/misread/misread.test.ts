import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { createDocument, revise, toOriginal } from '../../document/document.ts'
import { markLost } from './lost.ts'
import { undoMisreading } from './misread.ts'

const simplified =
  '青禾银行行长陆一鸣在论坛上表示，数字化转型是银行业的必由之路。\n他认为，科技要为实体经济服务，“安全”是底线。'
const traditional =
  '青禾銀行行長陸一鳴在論壇上表示，數碼化轉型是銀行業的必由之路。\n他認為，科技要為實體經濟服務。'

/** The text written in one encoding and read as another; what a page of single bytes has not is the control of its number. */
const misread = (text: string, written: string, label: string): string => {
  const bytes = iconv.encode(text, written)
  if (!label.startsWith('windows')) return new TextDecoder(label).decode(bytes)
  const single = [...iconv.decode(bytes, label)]
  return single
    .map((character, at) => (character === '\uFFFD' ? String.fromCharCode(bytes[at] ?? 0) : character))
    .join('')
}

const undone = (text: string) => revise(createDocument('d', text), undoMisreading(text))

describe('a text read in the wrong encoding', () => {
  test.each([
    ['GBK as Windows-1252', simplified, 'gb18030', 'windows-1252'],
    ['Traditional GBK as Windows-1252', traditional, 'gb18030', 'windows-1252'],
    ['UTF-8 as Windows-1252', simplified, 'utf8', 'windows-1252'],
    ['Big5 as Windows-1252', traditional, 'cp950', 'windows-1252'],
    ['GBK as Windows-1250', simplified, 'gb18030', 'windows-1250'],
    ['GBK as Windows-1254', simplified, 'gb18030', 'windows-1254'],
    ['Big5 as Windows-1254', traditional, 'cp950', 'windows-1254'],
    ['UTF-8 as ISO-8859-15', simplified, 'utf8', 'iso-8859-15'],
  ])('comes back whole: %s', (_, text, written, label) => {
    expect(undone(misread(text, written, label)).text).toBe(text)
  })

  test('comes back when it was misread twice', () => {
    const twice = misread(misread(simplified, 'utf8', 'windows-1252'), 'utf8', 'windows-1252')
    expect(undone(twice).text).toBe(simplified)
  })

  test('comes back where bytes that happened to be UTF-8 were read as such', () => {
    const bytes = iconv.encode(simplified, 'gb18030').toString('latin1')
    const mixed = bytes.replace(/[\u00C2-\u00DF][\u0080-\u00BF]/gu, pair =>
      Buffer.from(pair, 'latin1').toString(),
    )
    expect(mixed).not.toBe(bytes)
    expect(undone(mixed).text).toBe(simplified)
  })

  test.each([
    ['once', 1, simplified],
    ['again', 2, simplified],
    ['once', 1, traditional],
    ['again', 2, traditional],
  ])('comes back where whatever happened to be UTF-8 was read as such %s', (_, times, text) => {
    let mixed = iconv.encode(`${text}\n新的职能把新规重新执行。`, 'gb18030').toString('latin1')
    for (let time = 0; time < times; time++)
      mixed = mixed.replace(/[\u00C2-\u00DF][\u0080-\u00BF]/gu, pair =>
        Buffer.from(pair, 'latin1').toString(),
      )
    expect(undone(mixed).text).toBe(`${text}\n新的职能把新规重新执行。`)
  })

  test('comes back where letters of full width were made half', () => {
    const code = '代码大全，代码整洁之道，如果文件编码不在其列，那就添加进去。'
    const folded = misread(code, 'utf8', 'gbk').replace(/[\uFF21-\uFF5A]/gu, letter =>
      String.fromCharCode(letter.charCodeAt(0) - 0xfee0),
    )
    expect(folded).toContain('浠g爜')
    const { text } = undone(folded)
    expect(text).toContain('代码大全')
    expect(text).toContain('那就添加进去')
  })

  test('comes back where the byte 80 is marked as lost', () => {
    const marked = misread('所有需要转型的银行，最需要开放的最终是一家家小银行', 'utf8', 'gbk').replaceAll(
      '€',
      '\uFFFD',
    )
    expect(marked).toContain('鎵\uFFFD鏈')
    expect(undone(marked).text).toMatch(/^所有需要转型的银行，最需要开放的最终是/u)
  })

  test('comes back where no-break blanks became plain', () => {
    const page = misread(`${simplified}无法打开标准的目录。`, 'utf8', 'windows-1252')
    expect(undone(page.replaceAll('\u00A0', ' ')).text).toBe(`${simplified}无法打开标准的目录。`)
  })

  test('leaves a letter or blank behind a lost byte alone', () => {
    const page = misread(`${simplified}不char，不 const`, 'utf8', 'windows-1252')
    expect(undone(page.replaceAll('\u008D', '')).text).toMatch(/\uFFFDchar，\uFFFD const$/u)
  })

  test('joins no bytes that a lost pair stood between', () => {
    // Bytes of 中 and 的 about a pair for private use.
    const dropped = misread(`${simplified}在列表中的人们。`, 'utf8', 'gbk').replace(/[\uE000-\uF8FF]/gu, '')
    expect(dropped).toContain('涓殑')
    expect(undone(dropped).text).toMatch(/列表\uFFFD人们/u)
  })

  test('comes back where quotation marks were entities', () => {
    const page = misread(simplified.replaceAll('“', '1').replaceAll('”', '2'), 'gb18030', 'windows-1252')
    expect(undone(page.replace(/1(?=\D)/u, '“').replace(/2(?=\D)/u, '”')).text).toBe(simplified)
  })

  test.each([
    ['utf8', 'gbk'],
    ['gb18030', 'windows-1252'],
  ])('comes back beside lines that were read well: %s as %s', (written, label) => {
    const well = '分享到：微信\n1837 次浏览\n'
    const { text } = undone(`${well}${misread(simplified, written, label)}\n首页 返回`)
    expect(text.startsWith(`${well}青禾`)).toBe(true)
    expect(text.endsWith('\n首页 返回')).toBe(true)
  })

  test('takes the sign of a program for a lost byte as that', () => {
    const page = misread(simplified, 'utf8', 'gbk').replaceAll('\uFFFD', '?')
    expect(undone(page).text).not.toContain('\uFFFD?')
  })

  test('marks what UTF-8 read as GBK lost, and brings the rest back', () => {
    const { text } = undone(misread(simplified, 'utf8', 'gbk'))
    const kept = [...text].filter(character => character !== '\uFFFD' && character !== '?')
    expect(kept.length).toBeGreaterThan(simplified.length * 0.8)
    expect(kept.filter(character => !simplified.includes(character))).toEqual([])
  })

  test('maps each character back to what it was read from', () => {
    const document = undone(misread(simplified, 'gb18030', 'windows-1252'))
    const start = document.text.indexOf('论坛')
    const span = toOriginal(document, { start, end: start + 2 })
    expect(document.original.slice(span.start, span.end)).toBe(misread('论坛', 'gb18030', 'windows-1252'))
  })

  test.each([
    simplified,
    traditional,
    'Der Präsident läßt grüßen: schöne Übergänge für müde Männer.',
    'We shall see.\u00A0 The bank knows.\u00A0 '.repeat(9),
    `Item${'│'.repeat(9)}Limit\n${'─┼'.repeat(9)}─\n銀行標準`,
    `${'─┼'.repeat(40)}\n│烷│酮│醛│酯│\nExempt: 甲醛、乙烷、丙酮、丁酯、戊醇`,
    `Chapters Ⅰ, Ⅱ, Ⅲ, Ⅳ, Ⅴ, Ⅵ, Ⅶ, Ⅷ, Ⅸ, Ⅹ, Ⅺ and Ⅻ don’t say so.`,
    `青禾滿舊厨，春雨濕寒燈。故園梅初綻，誰家笛未停。\n${'At\u00A0parting, '.repeat(18)}`,
    '赑屃狴犴饕餮睚眦螭吻',
    'これは日本語の文章です。漢字も仮名もあります。',
  ])('is not seen in %s', text => {
    expect(undoMisreading(text)).toEqual([])
  })
})

describe('text lost for good', () => {
  test('is marked, not guessed', () => {
    expect(markLost('标题锟斤拷锟斤拷锟斤拷结束')).toEqual([
      { start: 2, end: 11, replacement: '\uFFFD', rule: 'lost/replacement-characters' },
    ])
  })

  test.each(['“锟斤拷”是怎么来的', '烫烫烫！快放手'])('is not seen in %s', text => {
    expect(markLost(text)).toEqual([])
  })
})
