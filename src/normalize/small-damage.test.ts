import { describe, expect, test } from 'vitest'
import { createDocument } from '../document/document.ts'
import { repair } from './normalize.ts'

const repaired = (text: string) => repair(createDocument('d', text))

describe('small damage', () => {
  test.each([
    ['entities', '他说：&ldquo;创新&amp;rdquo;&nbsp;R&amp;D &#25105;们', '他说：“创新” R&D 我们'],
    ['escapes written out', '第一段。\\r\\n第二段。\\r\\n\\t第三段。', '第一段。\n第二段。\n第三段。'],
    ['zero-width characters', '数\u200b字\u200b\u200b化', '数字化'],
    ['compatibility ideographs', '\uf90a融\uf9ca', '金融流'],
    ['radicals', '⼈民银⾏⻓', '人民银行长'],
    ['private use with a known meaning', '拼音\ue7c8', '拼音ǹ'],
    [
      'a paragraph twice',
      `${'青禾银行的数字化之路'.repeat(4)}\n${'青禾银行的数字化之路'.repeat(4)}\n完`,
      `${'青禾银行的数字化之路'.repeat(4)}\n完`,
    ],
    ['a hash', '6c2f04dd10a0f65e\n正文', '正文'],
    [
      'quotation marks the wrong way round',
      '他说：”我们开始。“又说：”好。“',
      '他说：“我们开始。”又说：“好。”',
    ],
    ['a mark mangled with its tag', '他说：“好?!?/p>', '他说：“好。”'],
  ])('is mended: %s', (_, damaged, clean) => {
    expect(repaired(damaged).text).toBe(clean)
    expect(repaired(clean).text).toBe(clean)
  })

  test.each([
    '用 &lt;b&gt;粗体&lt;/b&gt; 表示，空格写作 &nbsp; 即可。',
    'printf("你好\\n"); 路径是 C:\\new\\table。',
    '👨‍👩‍👧 一家三口，नमस्ते क्‍ष',
    '“开头”和“结尾”，他说：“上一段没有结束。',
    '好雨知时节，当春乃发生。\n好雨知时节，当春乃发生。',
    'a1b2c3d4',
    '2+2=4，x_1^2 + y_2^2 ≤ r^2，∫f(x)dx；H₂O，Na⁺，Fe(OH)₃，CH₃(CH₂)₂OH。',
    '子曰：「學而時習之，不亦說乎？」',
    'これはペンです。（ぺん）東京(とうきょう)へ行きます。',
    '我(wǒ) 是(shì) 学(xué) 生(shēng)。',
    '佢哋喺度做嘢，唔該晒！',
    '谌贻琴、仝小林、翀(chōng)、喆(zhé)。',
    '型号 A(b)、C(n)、f(x)、O(log n)，见表(yi)。',
    'const f = (a: Array<number>) => a<b && c>d ? "是" : "否"',
    '姓名\t职务\t单位\n张一\t行长\t青禾银行',
    '真的?!?你说什么??好!；行?。',
  ])('is not seen in %s', text => {
    const document = createDocument('d', text)
    expect(repair(document)).toBe(document)
  })
})
