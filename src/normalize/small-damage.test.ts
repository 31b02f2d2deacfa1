import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createDocument } from '../document/document.ts'
import { repair } from './normalize.ts'

const repaired = (text: string) => repair(createDocument('d', text))

/** As programs write text down for each other. */
const written = (text: string): string =>
  Array.from(
    { length: text.length },
    (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('')

describe('small damage', () => {
  test.each([
    ['entities', '他说：&ldquo;创新&amp;rdquo;&nbsp;R&amp;D &#25105;们', '他说：“创新” R&D 我们'],
    ['entities of any name', 'Caf&eacute; 首页&rarr;新闻，38&deg;C&ge;温度', 'Café 首页→新闻，38°C≥温度'],
    [
      'angle brackets of titles and addresses',
      '&ldquo;&lt;Spring Wind&gt;&rdquo;见&lt;https://example.com&gt;',
      '“<Spring Wind>”见<https://example.com>',
    ],
    ['a row of escapes', '来源：云岭社\n\\r\\t\\t\\t\\r\\t\\t记者陶若溪', '来源：云岭社\n\n记者陶若溪'],
    ['escapes written out', '第一段。\\r\\n第二段。\\r\\n\\t第三段。', '第一段。\n第二段。\n第三段。'],
    [
      'code units written out',
      `${written('嘉陵商业银行首席数据官覃思齐说：')}\n\n## 1.${written('先做一条产业链，再谈别的。😀')}`,
      '嘉陵商业银行首席数据官覃思齐说：\n\n## 1.先做一条产业链，再谈别的。😀',
    ],
    [
      'blanks between characters and about a range',
      [...'工作人员会在1-3个工作日内完成审核，对不通过的申请将发信告知，请不要着急。'].join(' '),
      '工作人员会在1-3个工作日内完成审核，对不通过的申请将发信告知，请不要着急。',
    ],
    ['zero-width characters', '数\u200b字\u200b\u200b化', '数字化'],
    [
      'marks of order and of where lines end',
      '電話：\u202a06-123\u202c\n\ufeff\n陸一鳴\u200e說',
      '電話：06-123\n\n陸一鳴說',
    ],
    ['controls and places of pictures', '陆\u0010一鸣说\u0002：\ufffc“好。”[1\u0002]', '陆一鸣说：“好。”[1]'],
    [
      'lines ended as word processors do',
      '发稿单位：新闻处\u2028发稿人：陆一鸣\u000b开幕。',
      '发稿单位：新闻处\n发稿人：陆一鸣\n开幕。',
    ],
    ['blanks of other widths', '長者\u2003安心\u202f用餐', '長者 安心 用餐'],
    [
      'small marks',
      '陸一鳴表示︰「一﹐二﹑三﹔好﹗」﹙13﹕00﹣16︰30時﹐8﹐660人﹐佔18﹪﹚銀行∕公會',
      '陸一鳴表示：「一，二、三；好！」（13:00-16:30時，8,660人，佔18%）銀行／公會',
    ],
    ['quotation marks that stand upright', '他說，﹁要談﹃共識﹄﹂。', '他說，「要談『共識』」。'],
    ['middle dots in half width', '凱特･布朗', '凱特・布朗'],
    ['no-break spaces', '记者\u00a0覃思齐\n\u00a0\u00a0本报讯', '记者 覃思齐\n  本报讯'],
    ['compatibility ideographs', '\uf90a融\uf9ca', '金融流'],
    ['marks in half width', '他说､“好”｡举办｢数智论坛｣', '他说、“好”。举办「数智论坛」'],
    ['strokes for list marks', '银行丶“证券”丶保险丶2家信托出席', '银行、“证券”、保险、2家信托出席'],
    ['radicals', '⼈民银⾏⻓与局⻑', '人民银行长与局長'],
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
    [
      'a sentence parted behind a comma',
      '青禾银行行长陆一鸣在昨日开幕的第三届数智论坛上表示，\n数字化转型是银行业的必由之路。\n会后合影。',
      '青禾银行行长陆一鸣在昨日开幕的第三届数智论坛上表示，数字化转型是银行业的必由之路。\n会后合影。',
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
    [
      'a closing mark at the head of a line',
      '他说：“会开得好。\n”大家同意。',
      '他说：“会开得好。”大家同意。',
    ],
    [
      'a closing mark in the next line, in the script of Taiwan',
      '他說：「會開得好！\n」大家同意。',
      '他說：「會開得好！」大家同意。',
    ],
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
    '比例为1∶1，x∶y＝3∶2，占1∕2。',
    '陸\ue808鳴說，覃\ue00a齊與滙\ue05e豐也在座。',
    '见下：\n```text\n0ad1348f1403169275002100356696\n```\n前八位是地址。',
    'Sing with us to the end of the day\nSing with us to the end of the day',
    '“上一段没有结束。\n第二，好。”规定：“照旧。”他说：“好。\n完',
    '上一段没有结束，” Blinken said. “It is so.\n完',
    '| 銀行 | 行長 | 得票數 |\n| --- | --- | --- |\n| 青禾 | 陸一鳴 | 12,345 |\n| 嘉陵 | 覃思齊 | 23,456 |\n| 云嶺 | 陶若溪 | 34,567 |\n| 江淮 | 王若愚 | 45,678 |',
    '各年新增个案如下：\n- 2015年新增个案一万七千九百四十二宗\n- 2016年新增个案一万六千八百二十九宗\n- 2017年新增个案一万五千九百六十三宗\n- 2018年新增个案一万五千一百八十八宗\n\n下午散会。',
    '報名\n時間： 6/20\n地點： 2F\n人數： 30\n電話： 06-123\n費用： 200',
    '好雨知时节，\n当春乃发生。\n尊敬的各位来宾，\n今天我们欢聚一堂，共商大计。',
    '“会开得好。”他说。\n”',
    '他说会开得好。\n』大家同意。',
    `const title = "${written('嘉陵商业银行首席数据官覃思齐说先做一条产业链')}"`,
    `在网页里，中文写成转义的样子，例如${written('嘉陵商业银行首席数据官覃思齐说先做一条')}，读的时候再换回来。`,
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
