import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { checkText } from '../../batch/read-document.ts'
import { unreadEncodingOf } from './unread.ts'

const simplified = '青禾银行行长陆一鸣在论坛上表示，数字化转型是银行业的必由之路，也是未来发展的方向。'
const traditional = '青禾銀行行長陸一鳴在論壇上表示，數位化轉型是銀行業的必由之路，也是未來發展的方向。'
const japanese =
  '銀行の頭取は会議でデジタル化が重要だと述べた。これからも努力を続けると語り、会場から拍手が起きた。経済の回復には時間がかかるという。'
const korean =
  '은행장은 포럼에서 디지털 전환이 은행업의 필수 과정이라고 말했다. 앞으로도 노력을 계속하겠다고 했다. 회복되려면 시간이 걸린다고 보았다.'

const german =
  'Der Vorstand sagte, die Bäume müßten für die Häuser fallen; später würden größere gepflanzt. Außerdem hätten die Gäste gewählt.'
const polish =
  'Zarząd powiedział, że drzewa muszą upaść, a później zostaną posadzone większe. Goście także głosowali, i wszyscy byli za tą uchwałą.'
const russian =
  'Председатель правления сообщил на встрече, что банк откроет три новых отделения. Гости поддержали решение и поблагодарили его.'
const greek =
  'Ο πρόεδρος της τράπεζας είπε στη συνάντηση ότι θα ανοίξουν τρία νέα καταστήματα. Οι καλεσμένοι συμφώνησαν.'

const sevenBits = (bytes: Buffer): Buffer => Buffer.from(bytes.map(byte => byte & 0x7f))
const lines = (text: string): Buffer => Buffer.from(`${text}\n${text}\n`)

/** Escaped, the text, and back to ASCII. */
const escaped = (before: string, bytes: Buffer, behind: string): Buffer =>
  lines(`${before}${sevenBits(bytes).toString('latin1')}${behind}`)

describe('an encoding that is not read', () => {
  test.each([
    ['Shift_JIS', iconv.encode(japanese, 'shift_jis')],
    ['EUC-JP', iconv.encode(japanese, 'euc-jp')],
    ['EUC-KR', iconv.encode(korean, 'euc-kr')],
    ['ISO-2022-JP', escaped('\u001B$B', iconv.encode('銀行の頭取', 'euc-jp'), '\u001B(B')],
    ['ISO-2022-KR', escaped('\u001B$)C\n\u000E', iconv.encode('은행장은', 'euc-kr'), '\u000F')],
    ['HZ', escaped('~{', iconv.encode(simplified, 'gb2312'), '~}')],
    ['HZ', escaped('2018 ~{', iconv.encode(simplified.repeat(60), 'gb2312'), '~}')],
    ['UTF-7', iconv.encode(simplified, 'utf-7')],
    ['UTF-7', iconv.encode(traditional, 'utf-7')],
    ['ISO-8859-1', iconv.encode(german, 'latin1')],
    ['ISO-8859-2', iconv.encode(polish, 'iso-8859-2')],
    ['windows-1251', iconv.encode(russian, 'windows-1251')],
    ['KOI8-R', iconv.encode(russian, 'koi8-r')],
    ['ISO-8859-7', iconv.encode(greek, 'iso-8859-7')],
    ['windows-1251', iconv.encode(`{"text":"${russian.slice(0, 40)}"}`, 'windows-1251')],
  ] as const)('is named: %s', (encoding, bytes) => {
    expect(unreadEncodingOf(bytes)).toBe(encoding)
    expect(() => checkText(bytes)).toThrow(
      `expected a text in UTF-8, UTF-16, GB18030 or Big5, got what looks like ${encoding}; convert it to UTF-8 first`,
    )
  })

  test.each([
    ['UTF-8', Buffer.from(japanese)],
    ['UTF-8 that is cut', Buffer.from(simplified.repeat(5)).subarray(0, -1)],
    ['UTF-16', iconv.encode(japanese, 'utf-16le')],
    ['UTF-16 with a mark', iconv.encode(korean, 'utf-16be', { addBOM: true })],
    ['GB18030', iconv.encode(simplified.repeat(3), 'gb18030')],
    [
      'GB18030 with lost bytes',
      iconv.encode(simplified.repeat(9), 'gb18030').filter((_, at) => at % 97 !== 50),
    ],
    ['Traditional GB18030', iconv.encode(traditional.repeat(3), 'gb18030')],
    ['Big5', iconv.encode(traditional.repeat(3), 'big5-hkscs')],
    ['UTF-8 with many bytes broken', Buffer.from(simplified.repeat(9)).filter((_, at) => at % 20 !== 10)],
    ['Japanese in GB18030', iconv.encode(japanese, 'gb18030')],
    ['rare names in GB18030', iconv.encode('谌喆、昝翀、亓玥、逄堃、仝曌、郄珺、迮翾、祭彧', 'gb18030')],
    ['pinyin in GB18030', iconv.encode('nǐ hǎo, wǒ shì lǎo shī, jīn tiān xué pīn yīn', 'gb18030')],
    ['a word with an accent', iconv.encode('They met in a café.', 'latin1')],
    ['a few characters', iconv.encode('陸一鳴', 'big5-hkscs')],
    [
      'English with some Chinese marks',
      iconv.encode(`“Don’t,” she said.${' It is so.'.repeat(20)}`, 'gb18030'),
    ],
    ['colours of a terminal', Buffer.from('\u001B[31mred\u001B[0m \u001B$ and more')],
    ['formulas and sums', Buffer.from('{~{\\rm a}~} x+abc-y, 1+2345-6, a+bcdef+ghij-k')],
    ['nothing', Buffer.from('')],
  ])('is not seen in %s', (_, bytes) => {
    expect(unreadEncodingOf(bytes)).toBeUndefined()
  })
})
