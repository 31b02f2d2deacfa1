import { describe, expect, test } from 'vitest'
import { createPipeline } from '../../create-pipeline.ts'

const pipeline = await createPipeline()

/** Each turn as `kind label → speaker: words`. */
const turnsOf = (content: string): string[] =>
  pipeline
    .extract({ id: 'test', content })
    .turns.map(({ kind, label, speaker, text }) => `${kind} ${label.text} → ${speaker ?? '-'}: ${text}`)

describe('turns', () => {
  test.each([
    [
      'an interview by a paper',
      '青禾日报：数字化的难处在哪里？\n陆一鸣：难处不在技术，在人。\n我们培训了三千名员工。\n青禾日报：明年有什么计划？\n陆一鸣：先把流程理顺。',
      [
        'question 青禾日报 → 青禾日报: 数字化的难处在哪里？',
        'answer 陆一鸣 → 陆一鸣: 难处不在技术，在人。\n我们培训了三千名员工。',
        'question 青禾日报 → 青禾日报: 明年有什么计划？',
        'answer 陆一鸣 → 陆一鸣: 先把流程理顺。',
      ],
    ],
    [
      'a round table under a host with a title',
      '主持人陆一鸣：请各位谈谈看法。\n云岭银行行长李若川：我认为监管应当分级，不能一刀切。\n王思远（青禾科技总经理）：我补充一点，数据要先治理再使用。\n主持人：谢谢两位。',
      [
        'statement 主持人陆一鸣 → 陆一鸣: 请各位谈谈看法。',
        'statement 云岭银行行长李若川 → 李若川: 我认为监管应当分级，不能一刀切。',
        'statement 王思远（青禾科技总经理） → 王思远: 我补充一点，数据要先治理再使用。',
        'statement 主持人 → 陆一鸣: 谢谢两位。',
      ],
    ],
    [
      'question and answer without names',
      '问：新规何时实施？\n答：明年一月一日起实施。',
      ['question 问 → -: 新规何时实施？', 'answer 答 → -: 明年一月一日起实施。'],
    ],
    [
      'ASCII colons, and names after the first time by surname',
      '记者:李若川行长，今年的目标是什么?\n李行长:把不良率降到百分之一以下。',
      [
        'question 记者 → -: 李若川行长，今年的目标是什么?',
        'answer 李行长 → 李若川: 把不良率降到百分之一以下。',
      ],
    ],
    [
      'labels in brackets, and a heading before the next question',
      '【主持人】：为什么选在这里？\n【陆一鸣】：这里有最完整的产业链。\n先做小再做大\n【主持人】：下一步呢？\n【陆一鸣】：再开五家网点。',
      [
        'question 主持人 → -: 为什么选在这里？',
        'answer 陆一鸣 → 陆一鸣: 这里有最完整的产业链。',
        'question 主持人 → -: 下一步呢？',
        'answer 陆一鸣 → 陆一鸣: 再开五家网点。',
      ],
    ],
    [
      'labels in square brackets without a colon, and on lines of their own',
      '[主持人]各位网友上午好，请李行长打个招呼。\n[李若川]大家早上好。\n《青禾日报》记者：\n利率还会降吗？\n李若川：\n还有空间，但不大。',
      [
        'statement 主持人 → -: 各位网友上午好，请李行长打个招呼。',
        'statement 李若川 → 李若川: 大家早上好。',
        'question 《青禾日报》记者 → -: 利率还会降吗？',
        'answer 李若川 → 李若川: 还有空间，但不大。',
      ],
    ],
    [
      'no further than the furniture of the page',
      '记者：银行会裁员吗？\n陆一鸣：今年不会裁员，明年也不会。\n（责任编辑：覃思齐）',
      ['question 记者 → -: 银行会裁员吗？', 'answer 陆一鸣 → 陆一鸣: 今年不会裁员，明年也不会。'],
    ],
    [
      'a team of a Latin name, and one of it',
      '青禾科技陆一鸣在队中。\n问：怎么组队的？\nGreen-Ledger ： 报名前一小时才凑齐四个人。\n问：最喜欢哪个作品？\nGreen-Ledger 陆一鸣： 我最喜欢修电梯的那个。\nGreen-Ledger：我们都喜欢。',
      [
        'question 问 → -: 怎么组队的？',
        'answer Green-Ledger → -: 报名前一小时才凑齐四个人。',
        'question 问 → -: 最喜欢哪个作品？',
        'answer Green-Ledger 陆一鸣 → 陆一鸣: 我最喜欢修电梯的那个。',
        'statement Green-Ledger → -: 我们都喜欢。',
      ],
    ],
    [
      'surnames alone',
      '覃思齐：加息无望\n青禾银行行长覃思齐接受访问。\n记：今年还会加息吗？\n覃：看不到这个可能。\n记：明年呢？\n覃：也不会加。',
      [
        'question 记 → -: 今年还会加息吗？',
        'answer 覃 → 覃思齐: 看不到这个可能。',
        'question 记 → -: 明年呢？',
        'answer 覃 → 覃思齐: 也不会加。',
      ],
    ],
    [
      'titles alone, one of which two people have',
      '以下为云岭财政司司长陆一鸣今日与覃思齐副局长、李若川副局长会见传媒的谈话。\n财政司司长：我们刚开完会，多谢各位。\n记者：会加税吗？\n副局长：现阶段没有这个打算。\n记者：明年呢？\n财政司司长：明年再看，我不会排除。\n副局长：我同意。',
      [
        'statement 财政司司长 → 陆一鸣: 我们刚开完会，多谢各位。',
        'question 记者 → -: 会加税吗？',
        'answer 副局长 → -: 现阶段没有这个打算。',
        'question 记者 → -: 明年呢？',
        'answer 财政司司长 → 陆一鸣: 明年再看，我不会排除。',
        'statement 副局长 → -: 我同意。',
      ],
    ],
    [
      'answers of several people, who are named behind the side',
      '董事长陆一鸣、财务总监覃思齐出席说明会。\nQ1：研发投入有多少？\nA：覃思齐：预计占收入的百分之九。\nQ2：关税怎么应对？\nA：陆一鸣：我们已在海外设厂。',
      [
        'question Q1 → -: 研发投入有多少？',
        'answer 覃思齐 → 覃思齐: 预计占收入的百分之九。',
        'question Q2 → -: 关税怎么应对？',
        'answer 陆一鸣 → 陆一鸣: 我们已在海外设厂。',
      ],
    ],
    [
      'titles of people whom the text does not name',
      '新任官员今日会见传媒。\n候任云岭司司长：各位记者朋友好，我感到责任重大。\n多谢各位。\n候任晋北司司长：感谢政府信任，我会尽力。',
      [
        'statement 候任云岭司司长 → -: 各位记者朋友好，我感到责任重大。\n多谢各位。',
        'statement 候任晋北司司长 → -: 感谢政府信任，我会尽力。',
      ],
    ],
  ])('are found in %s', (_, text, expected) => {
    expect(turnsOf(text)).toEqual(expected)
  })

  test.each([
    ['fields', '主持人：陆一鸣\n嘉宾：李若川、王思远\n时间：9月7日\n地点：云岭国际会议中心'],
    ['a verb before the colon', '陆一鸣表示：我们会开放接口。\n李若川指出：风险正在下降，但不能松懈。'],
    ['a headline and its report', '李若川：今年不裁员\n云岭银行行长李若川昨日表示，今年不裁员。'],
    ['quotations, which are quotes', '陆一鸣：“我们会开放接口。”\n李若川：“我们欢迎大家加入。”'],
    ['a list of people and what they are', '陆一鸣：青禾银行行长\n李若川：云岭银行行长\n陆一鸣：论坛主席'],
    [
      'fields with what people are',
      '主持人：陆一鸣（《青禾周刊》执行主编）\n嘉宾：李若川（云岭科技CEO）、王思远（青禾大学教授）',
    ],
    ['duties of offices', '秘书长：负责日常工作，召集会议。\n副秘书长：协助秘书长，保管文件。'],
    ['items', '一是改革：要敢于碰硬，不能回避。\n二是开放：要引进来，也要走出去。'],
    ['notes, one of which is short', '记：这是一条备忘。\n注：单位为万元。\n注：未经审计。'],
    ['page furniture', '记者：陆一鸣\n编辑：李若川\n来源：青禾日报'],
  ])('are not %s', (_, text) => {
    expect(turnsOf(text)).toEqual([])
  })

  const speech = `大家好，今天我想和各位谈谈我们的看法。${'我们先做一条产业链，再谈别的。'.repeat(10)}`
  test.each([
    ['青禾银行行长陆一鸣在论坛上发表演讲，以下为演讲实录。', speech],
    ['以下是青禾银行行长陆一鸣先生在第八届江淮论坛上的演讲实录：', `陆一鸣：\n${speech}`],
    ['>本文根据陆一鸣在江淮发布会上的分享整理。', `产业链的现在和未来\n${speech}`],
    ['下面是陆一鸣的发言全文。', `各位来宾：\n${speech}`],
    ['陆一鸣：先做一条产业链（发言全文）', speech],
  ])('are a speech in full: %s', (announcement, content) => {
    const said = content.startsWith('各位') ? content : speech
    expect(turnsOf(`${announcement}\n${content}`)).toEqual([`statement 陆一鸣 → 陆一鸣: ${said}`])
  })

  test.each([
    ['of several', `以下是陆一鸣、李若川的发言。\n${speech}`],
    ['told by others', `江淮报刊登了陆一鸣的发言全文。\n${'他表示要做产业链。'.repeat(30)}`],
    ['of nobody named', `以下为演讲实录。\n${speech}`],
  ])('are no speech %s', (_, text) => {
    expect(turnsOf(text)).toEqual([])
  })

  test('make a speaker, and link the themes of what is said', () => {
    const report = pipeline.extract({
      id: 'test',
      content: '记者：区块链有什么用？\n陆一鸣：区块链让供应链金融更加透明。',
    })
    const [person] = report.people
    expect(person?.roles).toEqual(['speaker'])
    expect(person?.themes).toContain('区块链')
    expect(report.themes.find(({ label }) => label === '区块链')?.turnIds).toEqual(['t1', 't2'])
  })
})
