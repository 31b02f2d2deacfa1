import { describe, expect, test } from 'vitest'
import { createDocument } from '../../document/document.ts'
import { loadLexicon } from '../../lexicon/lexicon.ts'
import { createSegmenter } from '../../segment/segmenter.ts'
import { finish } from '../../steps.ts'
import { findMentions } from '../mentions/index.ts'
import { kindOf, partsOf } from '../mentions/organizations/chains/parts.ts'
import { internalUnits } from './departments.ts'
import { extractOrganizations } from './index.ts'
import { pointingRules } from './rules.ts'

const lexicon = loadLexicon()
const segmenter = createSegmenter()

function organizationsOf(text: string) {
  const document = segmenter.segment(createDocument('test', text))
  return extractOrganizations(document, lexicon, finish(findMentions(document, lexicon))).map(
    ({ name, mentions, references }) => ({
      name,
      mentions: mentions.map(({ start, end }) => text.slice(start, end)),
      references: references.map(({ start, end }) => text.slice(start, end)),
    }),
  )
}

describe('a name that the text defines is the full one’s', () => {
  test.each([
    [
      '云岭财产保险股份有限公司（以下简称“云岭产险”）昨日公布年报。云岭产险表示，去年保费增长。',
      '云岭财产保险股份有限公司',
      ['云岭财产保险股份有限公司', '云岭产险', '云岭产险'],
    ],
    [
      '云岭银行股份有限公司（下称云岭银行）行长李若川说，云岭银行今年不裁员。',
      '云岭银行股份有限公司',
      ['云岭银行股份有限公司', '云岭银行', '云岭银行'],
    ],
    [
      '国际清算协会（Clearing Organisation，ICO）发布报告。ICO预计利率回落。',
      '国际清算协会',
      ['国际清算协会', 'Clearing Organisation', 'ICO', 'ICO'],
    ],
    [
      '云岭联合信用卡处理中心（联卡中心）启用。联卡中心说，系统运行平稳。',
      '云岭联合信用卡处理中心',
      ['云岭联合信用卡处理中心', '联卡中心', '联卡中心'],
    ],
    ['青禾科技有限公司今日上市。青禾科技表示感谢。', '青禾科技有限公司', ['青禾科技有限公司', '青禾科技']],
    [
      '珠海青禾电器股份有限公司今日上市。青禾电器表示感谢。',
      '珠海青禾电器股份有限公司',
      ['珠海青禾电器股份有限公司', '青禾电器'],
    ],
    [
      '青禾发展集团有限公司今日开业。青禾发展集团表示感谢。',
      '青禾发展集团有限公司',
      ['青禾发展集团有限公司', '青禾发展集团'],
    ],
    ['青禾汽车在上海青禾汽车有限公司投资。', '青禾汽车', ['青禾汽车']],
  ])('%s', (text, name, mentions) => {
    expect(organizationsOf(text).find(organization => organization.name === name)?.mentions).toEqual(mentions)
  })

  test('brackets that hold a place or a code define none', () => {
    const names = organizationsOf('云岭银行（601234.SH）与星河科技（上海）有限公司签约。').map(
      ({ name }) => name,
    )
    expect(names).toEqual(['云岭银行', '星河科技（上海）有限公司'])
  })

  test('the short name of two companies is neither’s', () => {
    const names = organizationsOf('青禾科技集团与青禾科技有限公司签约，青禾科技表示欢迎。').map(
      ({ name }) => name,
    )
    expect(names).toContain('青禾科技')
  })
})

describe('words that point at an organization', () => {
  test.each([
    ['云岭银行去年盈利。该行表示，今年不裁员。', '云岭银行', ['该行']],
    ['云岭银行与青禾科技有限公司签约。该公司说，该行是老伙伴。', '云岭银行', ['该行']],
    ['云岭大学今年扩招，该校称名额已满。', '云岭大学', ['该校']],
    ['云岭银行：李若川辞去本行董事职务。', '云岭银行', ['本行']],
    ['青禾科技有限公司被罚，上述公司没有回应。', '青禾科技有限公司', ['上述公司']],
  ])('%s', (text, name, references) => {
    expect(organizationsOf(text).find(organization => organization.name === name)?.references).toEqual(
      references,
    )
  })

  test.each(pointingRules)('$id: $example, not $counterexample', ({ pattern, example, counterexample }) => {
    const words = /\{(.*)\}/u.exec(example)?.[1]
    expect(example.replace(/[{}]/gu, '').match(pattern)).toEqual([words])
    expect(counterexample.match(pattern)).toBeNull()
  })
})

describe('the parts of a name', () => {
  test.each([
    [['东兴证券', '互联网金融部'], 'securities'],
    [['中国人民银行', '数字货币研究所', '研究一部'], 'institute'],
    [['云岭大学', '经济学院'], 'university'],
    [['云岭银行', '数字金融部'], 'bank'],
    [['云岭财产保险股份有限公司'], 'insurer'],
    [['中国银行业协会'], 'association'],
    [['云岭证券交易所'], 'other'],
    [['云岭市经济和信息化局'], 'government'],
    [['云岭日报社'], 'media'],
    [['证监会'], 'regulator'],
    [['腾讯'], 'company'],
    [['云岭大学出版社'], 'institute'],
  ])('%j is %s', (parts, kind) => {
    expect(partsOf(parts.join(''), lexicon)).toEqual(parts)
    expect(kindOf(parts.slice(0, parts.length - internalUnits(parts, lexicon)), lexicon)).toBe(kind)
  })

  test.each([
    [['中国社科院', '金融研究所', '金融市场研究室']],
    [['云岭市科学技术局']],
    [['云岭市文化市场管理办公室']],
    [['云岭科学院', '稻米研究所']],
    [['云岭大学', '学术委员会']],
    [['中国银行', '业务部']],
    [['卫生署', '控烟酒办公室']],
    [['外交部', '新闻司']],
    [['云岭中央司令部']],
    [['香港文化博物馆']],
  ])('%j ends nowhere within a longer suffix or a word', parts => {
    expect(partsOf(parts.join(''), lexicon)).toEqual(parts)
  })

  test('a department before a title belongs to the seat; one that acts is part of the name', () => {
    const names = (text: string): string[] => organizationsOf(text).map(({ name }) => name)
    expect(names('云岭银行数字金融部总经理李若川说')).toEqual(['云岭银行'])
    expect(names('云岭银行数字金融部发布报告')).toEqual(['云岭银行数字金融部'])
  })

  test.each([
    ['现任云岭银行销售部经理。', ['云岭银行']],
    ['历任公司生产部经理。', ['公司']],
    ['任云岭银行信用卡中心副总经理。', ['云岭银行']],
    ['任云岭银行青云分行行长。', ['云岭银行青云分行']],
    ['任云岭科技股份有限公司第三届监事会监事。', ['云岭科技股份有限公司']],
    ['任云岭人民出版社计划财务部主任。', ['云岭人民出版社']],
    ['历任云岭银行苏州分行投资信贷科工程师。', ['云岭银行苏州分行']],
    ['历任中国银行总行信贷部总经理。', ['中国银行总行']],
    ['曾任中共北京市委办公厅会议处主任科员。', ['中共北京市委办公厅']],
    ['曾任云岭评估公司上海总部总经理；', ['云岭评估公司上海总部']],
    ['任云岭证券有限公司稽核总部总经理；', ['云岭证券有限公司']],
    ['曾任云岭集团北京办事处销售部经理；', ['云岭集团北京办事处']],
    ['任云岭机械有限公司专家委员会副主任；', ['云岭机械有限公司']],
    ['任云岭市工程建设专家委员会副主任；', ['云岭市工程建设专家委员会']],
    ['历任云岭有限销售部经理、', ['云岭有限']],
    ['历任云岭港股份有限公司业务部部长。', ['云岭港股份有限公司']],
    ['现任摩托罗拉亚太区副总裁，', ['摩托罗拉']],
    ['任云岭市教育局基础教育处处长。', ['云岭市教育局']],
    ['任云岭资产管理有限公司研究部副总经理、研究部总经理。', ['云岭资产管理有限公司']],
    ['任青禾科技第五届董事会独立董事、董事会秘书。', ['青禾科技']],
    ['任云岭银行工会主席。', ['云岭银行']],
    ['1990年在云岭贸易有限公司财务部工作，', ['云岭贸易有限公司']],
    ['现任云岭市人大代表、云岭市政协常委。', ['云岭市政协']],
    ['云岭市人大代表李若川说', ['云岭市人大']],
    ['云岭市人大代表、云岭银行行长李若川说', ['云岭市人大', '云岭银行']],
    ['云岭纸业证券部工作人员说', ['云岭纸业证券部']],
    ['现任工业和信息化部部长、党组书记。', ['工业和信息化部']],
    ['任警务处处长。', ['警务处']],
    ['历任工控部经理。', []],
    ['2010年任辰达高科董事。', ['辰达高科']],
    ['云岭造船厂职工会主席李若川说', ['云岭造船厂职工会']],
    ['现任云岭银行董事，本公司监事。', ['云岭银行', '本公司']],
    ['1995年进入本公司工作。', ['本公司']],
    ['任本公司第一、二、三届、四届董事会董事。', ['本公司']],
    ['该公司没有回应。', []],
    ['国务院研究室主任李若川说', ['国务院研究室']],
    ['云岭市委宣传部部长李若川说', ['云岭市委宣传部']],
    ['历任云岭制药厂质监科副科长、企管科科长、综合管理部总经理。', ['云岭制药厂']],
    ['现任党委书记、综合管理部总经理。', []],
    ['综合管理部总经理李若川说', ['综合管理部']],
    ['就职于云岭省轻工厅，任财经教研室副主任。', ['云岭省轻工厅']],
    // A trade tells a company, behind a place as well; what a body runs does not.
    ['曾任云岭电力证券科科长。', ['云岭电力']],
    ['现任绵阳药业投资发展部经理；', ['绵阳药业']],
    ['历任青禾器械财务科会计、', ['青禾器械']],
    ['任云岭经济贸易委员会财务处处长。', ['云岭经济贸易委员会']],
    ['任交通银行上海分行人力资源部总经理。', ['交通银行上海分行']],
    ['任云岭第二化工厂技术科科长。', ['云岭第二化工厂']],
    ['曾任青禾律师事务所证券部主任。', ['青禾律师事务所']],
    ['任云州教育管理中心副主任。', ['云州教育管理中心']],
    ['现任国家互联网信息办公室主任。', ['国家互联网信息办公室']],
    ['任云嘉南管理处副处长。', ['云嘉南管理处']],
    ['任云岭制药技术研究中心财务科科长。', ['云岭制药技术研究中心']],
    ['任青禾投资评审委员会主任。', ['青禾投资评审委员会']],
    ['云岭市教育局局长周文博和行政长官办公室主任李若川出席。', ['云岭市教育局', '行政长官办公室']],
  ])('of %s before titles %j are organizations by themselves', (text, names) => {
    expect(organizationsOf(text).map(({ name }) => name)).toEqual(names)
  })

  test('what passes news on is no part of a name: 据报, 另据; 晨报 ends one', () => {
    const names = (text: string): string[] => organizationsOf(text).map(({ name }) => name)
    expect(names('局势紧张，据报造成25人死亡。')).toEqual([])
    expect(names('云岭银行据报将裁员。另据云岭财政部消息，会谈开始。')).toEqual(['云岭银行', '云岭财政部'])
    expect(names('《云岭晨报》报道')).toEqual(['云岭晨报'])
  })
})

describe('a laboratory or an office elsewhere stands by itself, as no department does', () => {
  test.each([
    ['现任青禾大学低碳能源实验室副主任。', '青禾大学低碳能源实验室'],
    ['任青禾发展有限公司西安代表处首席代表。', '青禾发展有限公司西安代表处'],
    ['任管理系主任、云州财务研究中心主任。', '云州财务研究中心'],
    ['任云岭市市属集体资产管理办公室副主任。', '云岭市市属集体资产管理办公室'],
    ['现任青禾发展有限公司研发中心主任。', '青禾发展有限公司'],
  ])('%s', (text, name) => {
    expect(organizationsOf(text).map(organization => organization.name)).toContain(name)
  })
})

describe('a department belongs to the title in a body that runs something as well', () => {
  test.each([
    ['现任云州邮政管理局市场经营部主任。', ['云州邮政管理局']],
    ['现任云州注册会计师协会业务部负责人。', ['云州注册会计师协会']],
    ['任青禾股份有限公司独立董事、董事会审计委员会主任委员。', ['青禾股份有限公司']],
    ['高级会计师，云州市人大代表。', []],
    ['任云州教育局青少年工作领导小组组长。', ['云州教育局青少年工作领导小组']],
    ['任云州教育局专家组组长。', ['云州教育局']],
    ['云州议会友青小组主席李若川说。', ['云州议会友青小组']],
  ])('%s', (text, names) => {
    expect(organizationsOf(text).map(({ name }) => name)).toEqual(names)
  })
})
