import { createHash } from 'node:crypto'
import { type Report, reportSchema } from '../src/report/schema.ts'

/** Reports of invented events, people and banks, the same at each call: `count` of them over six years. */
export const inventReports = (count: number): readonly Report[] =>
  Array.from({ length: count }, (_, index) => inventReport(index))

type ReportSpan = Report['quotes'][number]['span']
type Quote = Report['quotes'][number]
type Person = Report['people'][number]
type Theme = Report['themes'][number]

/** As long as articles are: 2,000 to 3,000 characters. */
const turns = 16

function inventReport(index: number): Report {
  const pick = createPicker(index + 1)
  const year = 2016 + (index % 6)
  const month = 1 + (Math.floor(index / 6) % 12)
  const day = `${year}-${String(month).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`
  const place = pick(places)
  const organizer = `${pick(regions)}${pick(['金融学会', '支付协会', '数据研究院'])}`
  const eventTheme = pick(themeLabels)
  const paper = createPaper()
  const name = `第${pick(['二', '三', '四', '五', '六'])}届${year}${pick(regions)}${pick(['金融科技峰会', '数字银行论坛', '普惠金融大会'])}`
  const eventMentions = [
    { field: 'date' as const, ...paper.mention(`${year}年${month}月${1 + (index % 28)}日`, 'event/date') },
    paper.words('，由'),
    { field: 'organizer' as const, ...paper.mention(organizer, 'event/organizers-by') },
    paper.words('主办的“'),
    { field: 'name' as const, ...paper.mention(name, 'event/name-in-marks') },
    paper.words('”在'),
    { field: 'place' as const, ...paper.mention(place, 'event/place-of-verb') },
    paper.words('举行，主题为“'),
    { field: 'theme' as const, ...paper.mention(eventTheme, 'event/theme') },
    paper.words('”。\n'),
  ].filter(part => part !== null)
  const people = new Map<string, Person>()
  const organizations = new Map<string, Report['organizations'][number]>()
  const themes = new Map<string, Theme>()
  const titles: Report['titles'] = []
  const quotes: Quote[] = []
  for (let turn = 0; turn < turns; turn++) {
    const bank = `${pick(regions)}${pick(['银行', '证券', '保险', '农商银行'])}`
    const speaker = `${pick(surnames)}${pick(givenNames)}${pick(givenNames)}`
    const organizationMention = paper.mention(bank, 'organizations/suffix')
    const title = paper.mention(pick(titleWords), 'people/title')
    const mention = paper.mention(speaker, 'people/organization-title-name')
    const cue = paper.mention(pick(['表示', '认为', '指出']), 'quotes/cue')
    const type = pick(['direct', 'indirect'] as const)
    paper.words(type === 'direct' ? '：“' : '，')
    const start = paper.length()
    paper.words(pick(openings))
    const label = pick(themeLabels)
    const themeMention = paper.mention(label, 'themes/joined')
    paper.words(`${pick(closings)}${pick(middles)}${pick(closings)}`)
    const part = paper.from(start)
    paper.words(type === 'direct' ? '。”\n' : '。\n')
    const organization = organizations.get(bank) ?? {
      id: `o${organizations.size + 1}`,
      name: bank,
      kind: 'bank' as const,
      parts: [bank],
      aliases: [],
      mentions: [],
      references: [],
      themes: [],
    }
    organization.mentions.push(organizationMention)
    organizations.set(bank, organization)
    titles.push(title)
    const person = people.get(speaker) ?? {
      id: `p${people.size + 1}`,
      name: speaker,
      mentions: [],
      references: [],
      roles: ['speaker' as const],
      affiliations: [],
      themes: [],
    }
    person.mentions.push(mention)
    person.affiliations.push({
      title: title.text,
      organization: bank,
      organizationId: organization.id,
      organizationParts: [bank],
      ...paper.place(organizationMention.span.start, mention.span.end),
      titleSpan: title.span,
      organizationSpan: organizationMention.span,
      rule: 'people/organization-title-name',
      confidence: 0.7 + 0.05 * (turn % 6),
    })
    people.set(speaker, person)
    const { text, ...located } = part
    quotes.push({
      id: `q${turn + 1}`,
      type,
      text,
      ...located,
      parts: [located],
      prefix: '',
      suffix: '',
      cue,
      speaker,
      speakerId: person.id,
      speakerKind: 'person',
      speakerMention: { text: mention.text, span: mention.span, sourceSpan: mention.sourceSpan },
      themes: [label],
      rule: 'quotes/cue-before-marks',
      confidence: 0.6 + 0.02 * turn,
    })
    const theme = themes.get(label) ?? {
      kind: label.includes('+') ? 'compound' : 'keyword',
      label,
      standard: label,
      aliases: [],
      topic: null,
      parts: [],
      score: 1,
      rule: themeMention.rule,
      mentions: [],
      speakerIds: [],
      quoteIds: [],
      turnIds: [],
    }
    theme.mentions.push({ span: themeMention.span, sourceSpan: themeMention.sourceSpan })
    theme.quoteIds.push(`q${turn + 1}`)
    if (!theme.speakerIds.includes(person.id)) theme.speakerIds.push(person.id)
    themes.set(label, theme)
  }
  const text = paper.text()
  return reportSchema.parse({
    id: `${year}-${String(index).padStart(4, '0')}`,
    source: {
      name: `${year}-${index}.txt`,
      sha256: createHash('sha256').update(text).digest('hex'),
      encoding: 'utf-8',
      script: 'hans',
    },
    text,
    repairs: [],
    published: null,
    event: {
      name,
      edition: null,
      year,
      date: `${year}年${month}月${1 + (index % 28)}日`,
      startDate: day,
      endDate: day,
      place,
      city: place,
      venue: null,
      organizers: [organizer],
      hosts: [],
      coOrganizers: [],
      supporters: [],
      parts: [],
      talks: [],
      others: [],
      theme: eventTheme,
      attendance: 100 + (index % 900),
      mentions: eventMentions,
    },
    people: [...people.values()],
    organizations: [...organizations.values()],
    titles,
    quotes,
    turns: [],
    themes: [...themes.values()],
    meta: { jiyao: 'test', segmenter: 'test', lexicon: 'test' },
  } satisfies Report)
}

/** A text that grows, and the places of what was written. */
function createPaper() {
  let text = ''
  const place = (start: number, end: number) => {
    const span: ReportSpan = { start, end }
    return { span, sourceSpan: span }
  }
  const from = (start: number) => ({ text: text.slice(start), ...place(start, text.length) })
  return {
    words(words: string): null {
      text += words
      return null
    },
    mention(words: string, rule: string) {
      const start = text.length
      text += words
      return { ...from(start), rule }
    },
    from,
    place,
    length: () => text.length,
    text: () => text,
  }
}

/** Picks by a linear congruential generator (Numerical Recipes' constants): the same for the same seed. */
function createPicker(seed: number): <Value>(values: readonly Value[]) => Value {
  let state = (seed * 2_654_435_761) >>> 0
  return values => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const value = values[Math.floor((state / 2 ** 32) * values.length)]
    if (value === undefined) throw new RangeError('expected values to pick from')
    return value
  }
}

const places = ['临江', '云岭', '海门', '青川', '北湾']
const regions = [
  '青禾',
  '临江',
  '云岭',
  '鹭岛',
  '海晏',
  '东篱',
  '南浦',
  '星汉',
  '松山',
  '白鹿',
  '远山',
  '银湖',
]
const surnames = ['陆', '温', '骆', '覃', '尉迟', '伏', '闵', '滕', '仲', '连', '卓', '巫马', '苏', '柏']
const givenNames = ['一', '鸣', '思', '远', '若', '谷', '晓', '岚', '济', '川', '佩', '珊', '冠', '霖']
const titleWords = ['行长', '副行长', '首席信息官', '董事长', '技术总监', '风险管理部总经理', '研究员']
const themeLabels = [
  '场景+数据',
  '云+生态',
  '产业+金融',
  '区块链',
  '开放银行',
  '普惠金融',
  '监管科技',
  '智能风控',
  '移动支付',
  '数字货币',
  '供应链金融',
  '绿色信贷',
]
const openings = [
  '未来三年，我们要把',
  '监管与创新并重，',
  '在县域市场，',
  '面对新的周期，',
  '客户真正需要的是',
]
const middles = [
  '过去一年里，我们走访了四十多个县，听到最多的一句话就是手续太多。',
  '技术本身不是目的，它的价值在于让服务走到柜台之外。',
  '数据用得好，风险才看得早；看得早，才能管得住。',
  '中小机构不必样样自建，合作比竞争更省力。',
]
const closings = [
  '落到实处',
  '会改变服务的方式，',
  '是银行转型的关键',
  '离不开数据的治理，',
  '要让小微企业真正受益',
]
