import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createDocument } from '../document/document.ts'
import { repair } from './normalize.ts'

const repaired = (text: string) => repair(createDocument('d', text))

describe('small damage', () => {
  test.each([
    ['entities', '他说：&ldquo;创新&amp;rdquo;&nbsp;R&amp;D &#25105;们', '他说：“创新” R&D 我们'],
    ['a row of escapes', '来源：云岭社\n\\r\\t\\t\\t\\r\\t\\t记者陶若溪', '来源：云岭社\n\n记者陶若溪'],
    ['escapes written out', '第一段。\\r\\n第二段。\\r\\n\\t第三段。', '第一段。\n第二段。\n第三段。'],
    ['zero-width characters', '数\u200b字\u200b\u200b化', '数字化'],
    ['no-break spaces', '记者\u00a0覃思齐\n\u00a0\u00a0本报讯', '记者 覃思齐\n  本报讯'],
    ['compatibility ideographs', '\uf90a融\uf9ca', '金融流'],
    ['marks in half width', '他说､“好”｡举办｢数智论坛｣', '他说、“好”。举办「数智论坛」'],
    ['strokes for list marks', '银行丶“证券”丶保险丶2家信托出席', '银行、“证券”、保险、2家信托出席'],
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
    [
      'quotation marks that an encoding had not',
      '他说：?我们开始吧，?她答：?好。?',
      '他说：“我们开始吧，”她答：“好。”',
    ],
    ['a closing mark lost', '他说：“我们开始。\n她答：“好。”', '他说：“我们开始。”\n她答：“好。”'],
    [
      'blanks between words',
      '我们 已经 准备 好 了 ， 数字化 转型 是 一 场 持久战 ， 不 能 停 。',
      '我们已经准备好了，数字化转型是一场持久战，不能停。',
    ],
    [
      'blanks between characters',
      '行 长 说 我 们 的 路 是 对 的 要 走 下 去',
      '行长说我们的路是对的要走下去',
    ],
    [
      'blanks between characters and digits',
      '2 0 1 9 年 5 月 3 日 ， 行 长 说 “ A I 的 路 ” 是 对 的 ， 增 长 1 2 . 5 % 也 在 预 料 之 中 。',
      '2019年5月3日，行长说“AI的路”是对的，增长12.5%也在预料之中。',
    ],
    [
      'blanks between words, English among them',
      '我们 在 2019 年 已经 用 了 Green Finance 的 标准 ， 也 准备 好 了 明年 的 计划 。',
      '我们在2019年已经用了Green Finance的标准，也准备好了明年的计划。',
    ],
    [
      'a blank behind each mark',
      '行长说： 要创新， 要开放， 要协作， 包括移动化、 智能化、 数字化； 也要稳。 散会。',
      '行长说：要创新，要开放，要协作，包括移动化、智能化、数字化；也要稳。 散会。',
    ],
    ['widths mixed in a word', '20１８年，ＡI', '2018年，AI'],
    [
      'Hong Kong’s characters in the private area',
      '\ue05e豐銀行表示，張\ue0a3在論壇上說',
      '滙豐銀行表示，張喆在論壇上說',
    ],
    [
      'a fragment of a page',
      '<div class="text"><h2>峰会</h2><p>会上有<b>三</b>人发言。</p><p>王行长说：<br/>“好。”</p></div>',
      '峰会\n会上有三人发言。\n王行长说：\n“好。”',
    ],
    ['cells and what is not shown', '<td>主办</td> <td>协<script>var n = 1</script>会</td>', '主办 协会'],
    ['a mark mangled with its tag', '他说：“好?!?/p>', '他说：“好。”'],
  ])('is mended: %s', (_, damaged, clean) => {
    expect(repaired(damaged).text).toBe(clean)
    expect(repaired(clean).text).toBe(clean)
  })

  test.each([
    'printf("你好\\n"); 路径是 C:\\new\\table。',
    '换行写作\\r\\n，在各系统中不同。',
    '“开头”和“结尾”，他说：“上一段没有结束。',
    '他说：“第一，开始。\n第二，继续。\n第三，结束。”',
    '他说：“第一，开始。\n“第二，继续。”',
    '好雨知时节，当春乃发生。\n好雨知时节，当春乃发生。',
    'a1b2c3d4',
    '张三 李四 王五 赵六 孙七 周八 吴九 郑十 钱一 冯二 陈三 褚四 卫五 蒋六',
  ])('is not seen in %s', text => {
    const document = createDocument('d', text)
    expect(repair(document)).toBe(document)
  })
})

/** Texts that look damaged and are not, one a line. */
const folder = fileURLToPath(new URL('../../fixtures/untouched', import.meta.url))

describe.each(readdirSync(folder))('untouched: %s', file => {
  const text = readFileSync(join(folder, file), 'utf8')

  test.each([text, ...text.trimEnd().split('\n')])('%s', untouched => {
    const document = createDocument('d', untouched)
    expect(repair(document)).toBe(document)
  })
})
