import { describe, expect, test } from 'vitest'
import { createDocument } from '../../document/document.ts'
import type { Mention } from '../../document/span.ts'
import { loadLexicon } from '../../lexicon/lexicon.ts'
import { parseAnnotated } from '../../rules/annotated.ts'
import { createSegmenter } from '../../segment/segmenter.ts'
import type { Organization } from '../organizations/organization.ts'
import type { Person } from '../people/person.ts'
import { extractQuotes } from './index.ts'

const lexicon = loadLexicon()
const segmenter = createSegmenter({ engine: 'auto' })
const quoteLabels = new Set(['direct', 'indirect', 'mixed'])

/** Reads a text in which names, organizations and pronouns (of the last name before) are annotated; what it finds, annotated alike. */
function read(source: string) {
  const { text, spans } = parseAnnotated(source)
  const document = segmenter.segment(createDocument('test', text))
  const toMention = <Label extends string>(
    span: { start: number; end: number },
    label: Label,
  ): Mention<Label> => ({
    start: span.start,
    end: span.end,
    label,
    rule: 'test/annotation',
  })
  const people: (Person & { references: Mention<'pronoun'>[] })[] = []
  const organizations: Organization[] = []
  for (const span of spans) {
    const name = text.slice(span.start, span.end)
    if (span.label === 'name') {
      people.push({ name, mentions: [toMention(span, 'name')], references: [], affiliations: [] })
    } else if (span.label === 'pronoun') people.at(-1)?.references.push(toMention(span, 'pronoun'))
    else if (span.label === 'organization')
      organizations.push({ name, mentions: [toMention(span, 'organization')] })
  }
  const found = extractQuotes(document, lexicon, { people, organizations }).map(
    ({ type, parts, speaker }) => ({
      type,
      parts: parts.map(({ start, end }) => ({ start, end })),
      speaker: speaker && (speaker.kind === 'person' ? speaker.person.name : speaker.name),
    }),
  )
  const expected = spans.filter(({ label }) => quoteLabels.has(label))
  return { found, expected }
}

describe('finds the words, their type and who says them:', () => {
  test.each([
    // The verb before.
    ['{name:陆一鸣}表示：“{direct:我们会开放接口。}”', ['陆一鸣']],
    ['{name:陆一鸣}说道,“{direct:我们会开放接口。}”', ['陆一鸣']],
    ['{name:陆一鸣}指出，{indirect:风险正在下降。}会议随后结束。', ['陆一鸣']],
    ['{name:陆一鸣}认为{indirect:小银行的机会在县域和乡镇。}', ['陆一鸣']],
    ['{name:陆一鸣}强调，{mixed:要守住“不乱放一笔贷款”的底线。}', ['陆一鸣']],
    ['{name:陆一鸣}在接受记者采访时表示，{indirect:利差还会收窄。}', ['陆一鸣']],
    ['{name:陆一鸣}昨日在峰会上进一步指出，{indirect:利差还会收窄。}', ['陆一鸣']],
    ['谈到同业竞争，{name:陆一鸣}坦言，{indirect:压力比去年大得多。}', ['陆一鸣']],
    ['对于利率走势，{name:陆一鸣}的看法不变。{pronoun:他}预计，{indirect:利差还会收窄。}', ['陆一鸣']],
    ['在{name:陆一鸣}看来，{indirect:数字化首先要改流程。}', ['陆一鸣']],
    ['据{name:陆一鸣}介绍，{indirect:平台已接入三百家企业。}', ['陆一鸣']],
    ['{name:陆一鸣}对记者说，{indirect:系统下月上线。}', ['陆一鸣']],
    ['{name:陆一鸣}告诉记者，{indirect:系统下月上线。}', ['陆一鸣']],
    ['{organization:青禾银行}发布公告称，{indirect:董事会已通过分红方案。}', ['青禾银行']],
    ['{organization:青禾银行}宣布，{indirect:下月起下调手续费。}', ['青禾银行']],
    // The verb after.
    ['“{direct:数据是新的抵押物。}”{name:陆一鸣}说。', ['陆一鸣']],
    ['“{direct:数据是新的抵押物，}”{name:陆一鸣}表示。', ['陆一鸣']],
    ['「{direct:数据是新的抵押物。}」{name:陆一鸣}说。', ['陆一鸣']],
    // Several in a row.
    ['{name:陆一鸣}表示，{indirect:风险可控}，并强调{indirect:不会放松贷后管理。}', ['陆一鸣', '陆一鸣']],
    ['{name:陆一鸣}指，{indirect:市道转好}，又说{indirect:今年会增聘人手。}', ['陆一鸣', '陆一鸣']],
    [
      '{name:陆一鸣}认为，{indirect:监管应当分级。}{name:沈知微}则表示，{indirect:标准必须统一。}',
      ['陆一鸣', '沈知微'],
    ],
    [
      '{name:陆一鸣}说：“{direct:平台先开放。}”{pronoun:他}还透露，{indirect:首批有十家机构。}',
      ['陆一鸣', '陆一鸣'],
    ],
    [
      '{name:陆一鸣}主张，{indirect:让年轻人出去看看}，“{direct:看过了再回来，才知道差在哪里。}”',
      ['陆一鸣', '陆一鸣'],
    ],
    // Without a verb.
    ['{name:陆一鸣}：“{direct:平台先开放，规则再完善。}”', ['陆一鸣']],
    // Nobody is named.
    ['有与会者认为，{indirect:指数的权重值得商榷。}', [null]],
    ['业内人士表示，{indirect:行业会加速分化。}', [null]],
    // The next paragraph.
    ['{name:陆一鸣}行长指出\n{indirect:今年是转型的关键一年。}其他事项略。', ['陆一鸣']],
  ])('%s', (source, speakers) => {
    const { found, expected } = read(source)
    expect(found).toEqual(
      expected.map(({ start, end, label }, index) => ({
        type: label,
        parts: [{ start, end }],
        speaker: speakers[index],
      })),
    )
  })

  test('one quote of two parts where the report breaks into a sentence', () => {
    const { found, expected } = read('“{direct:流程改不动，}”{name:陆一鸣}说，“{direct:系统再新也没有用。}”')
    expect(found).toEqual([
      { type: 'direct', parts: expected.map(({ start, end }) => ({ start, end })), speaker: '陆一鸣' },
    ])
  })

  test('one quote of a part for each paragraph where the marks open again', () => {
    const { found, expected } = read('{name:陆一鸣}说：“{direct:第一，先看数据。}\n“{direct:第二，再看人。}”')
    expect(found).toEqual([
      { type: 'direct', parts: expected.map(({ start, end }) => ({ start, end })), speaker: '陆一鸣' },
    ])
  })
})

describe('finds no quote in', () => {
  test.each([
    '{name:陆一鸣}对各位来宾表示热烈欢迎。',
    '{name:陆一鸣}表示感谢，并参观了展厅。',
    '{name:陆一鸣}没有表示意见。',
    '{name:陆一鸣}作出回应，随后离场。',
    '{name:陆一鸣}的报告获得一等奖。',
    '{name:陆一鸣}出席了“数智同行”论坛。',
    '论坛以“数智同行”为主题。',
    '“场景+平台”成为热词。',
    '所谓“飞单”由来已久。',
    '我认为这件事还要再看。',
    '大家都希望春天早点来到这座城市。',
    '数据显示，三季度增长百分之五。',
    '会上强调了两个要求，一是转型要快，另一个是服务要稳。',
    '{name:陆一鸣}进行了场景模拟案例分析，对于现场作了还原。',
    '介绍完之后，嘉宾合影留念。',
    '这种说法由来已久，并不新鲜。',
    '会议听取了《年度工作报告》。',
    '{organization:青禾银行}推出“薪火贷”产品。',
    '',
    '“”',
    '“',
    '表示',
  ])('%s', source => {
    expect(read(source).found).toEqual([])
  })
})
