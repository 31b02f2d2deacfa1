import { describe, expect, test } from 'vitest'
import { applyRevision, createRevision } from '../../document/edits.ts'
import { beheadedNumbers } from './rules.ts'
import { undoGlosses } from './shifted.ts'

const mended = (text: string): string => applyRevision(text, createRevision(undoGlosses(text), text.length))

/** What makes a text one of the glossing program's. */
const glossed = '該行數(shù)據(jù)與業(yè)務(wù)聯(lián)網(wǎng)。'

describe('text read one byte off', () => {
  test.each([
    ['a gloss between two characters', '昨天變?yōu)榫€上會議', '昨天變為線上會議'],
    [
      'a mark that tore two characters apart',
      '巨大的挑戰(zhàn)??蛻艚灰仔袨榇蟛糠洲D(zhuǎn)為線上',
      '巨大的挑戰。客戶交易行為大部分轉為線上',
    ],
    [
      'a mark that ate the end of a quotation and of its tag',
      '他說:“我們繼續(xù)努力?!?/p>',
      '他說:“我們繼續努力。”',
    ],
    ['a letter that ends what looks like a glossed character', '首季G(lǜ)DP', '首季GDP'],
    [
      'a mark whose bytes an earlier one brought together',
      '艦隊先后駛往東?!⒛虾5群?障嘟又帯?/p>',
      '艦隊先后駛往東海、南海等海空相接之處。',
    ],
    [
      'a digit that was eaten, as one',
      '公司運行穩(wěn)?。刂?月底開了八家店。',
      '公司運行穩健,截至\uFFFD月底開了八家店。',
    ],
    [
      'a letter that was taken for a second byte',
      '油价上漲??鄢称泛湍茉醇鄹竦暮诵腃PI同比下降。',
      '油价上漲。扣除食品和能源价格的核心CPI同比下降。',
    ],
    [
      'a mark in front of which the page was still out of step behind a gloss',
      '企業(yè)實施了大規(guī)?;貞?yīng)性打?。銀行還說,今年會更好。',
      '企業實施了大規模回應性打擊。銀行還說,今年會更好。',
    ],
    [
      'a digit eaten with the character before it, of which nothing is left',
      '銀行昨天發(fā)布新規(guī)?!兑?guī)定》?9條,明年起實施。',
      '銀行昨天發布新規。《規定》共\uFFFD9條,明年起實施。',
    ],
    [
      'a mark that tore a character where a gloss had put the page out of step',
      '許多當(dāng)?shù)鼐用駞⒓?;顒娱_始前,銀行發(fā)了禮物。',
      '許多當地居民參加。活動開始前,銀行發了禮物。',
    ],
    [
      'a digit eaten far behind a mark that another mark tore in turn',
      '銀行擴大規(guī)??。去年每戶收?.3万元。',
      '銀行擴大規模。去年每戶收入\uFFFD.3万元。',
    ],
    [
      'a sign that was eaten and that its word tells',
      '銀行升級業(yè)務(wù)系統(tǒng)?!叭斯ぶ悄?”行動全面展開。',
      '銀行升級業務系統。“人工智能+”行動全面展開。',
    ],
    [
      'a digit that was eaten behind a word that a sign often follows',
      '銀行升級業(yè)務(wù)系統(tǒng)?!叭斯ぶ悄?號”全面展開。',
      '銀行升級業務系統。“人工智能\uFFFD號”全面展開。',
    ],
    [
      'two marks that tore what an earlier one had put out of step',
      '兩家公司推動合作正?;?。今年銀行1日開業(yè)。',
      '兩家公司推動合作正常化。今年銀行1日開業。',
    ],
    [
      'three pairs of bytes in a row that were dropped',
      '面對亞洲金融?;H金融?;忍魬?zhàn),銀行沒有退縮。',
      '面對亞洲金融危机、國際金融危机等挑戰,銀行沒有退縮。',
    ],
    [
      'the first digit of a year, which the others tell',
      '會議結束?!兑?guī)劃》提出,?025年初步建成。',
      '會議結束。《規劃》提出,到2025年初步建成。',
    ],
    [
      'a gloss in the middle of a character that is glossed elsewhere',
      '專家指導(dǎo)企業(yè),因?qū)е率鹿适芰P。',
      '專家指導企業,因導致事故受罰。',
    ],
    [
      'a gloss behind which an English word begins out of step',
      '當(dāng)?shù)谽SG投資增加。',
      '當地ESG投資增加。',
    ],
    [
      'a mark that took a character with it, which only words tell',
      '規(guī)?；a(chǎn)以后,成本下降。',
      '規模化生產以后,成本下降。',
    ],
    [
      'a mark at the end of what somebody says',
      '經(jīng)理說:“顧客的意見我們都會采納?!彼麖娬{(diào),服務(wù)不變。',
      '經理說:“顧客的意見我們都會采納。”他強調,服務不變。',
    ],
    [
      'a mark that ate the only break between two paragraphs',
      '他說:“我們繼續(xù)努力?!?/p>第二天會議閉幕。',
      '他說:“我們繼續努力。”\n第二天會議閉幕。',
    ],
    [
      'a mark that ate the beginning of a tag that is gone',
      '他說:“我們繼續(xù)努力?！?\n第二天會議閉幕。',
      '他說:“我們繼續努力。”\n第二天會議閉幕。',
    ],
  ])('is read right after %s', (_, damaged, clean) => {
    expect(mended(`${glossed}\n${damaged}`)).toBe(`該行數據與業務聯網。\n${clean}`)
  })

  test.each(beheadedNumbers)('is given the first digit of $example', ({ rest, example, counterexample }) => {
    expect(rest.test(example)).toBe(true)
    expect(rest.test(counterexample)).toBe(false)
  })

  test.each([
    ['is gone, though the same number stands elsewhere', '9月底開了會', '月底', '\uFFFD月底'],
    ['is told by the month', '九月底開了會', '0月底', '10月底'],
    ['is told by the number after it', '九月底開了會', '、8月', '7、8月'],
    ['is not told by a number of two digits after it', '九月底開了會', '、18日', '\uFFFD、18日'],
  ])('whose first digit was eaten, which %s', (_, elsewhere, rest, whole) => {
    const damaged = `公司運行穩(wěn)?。刂?${rest}開了八家店。`
    expect(mended(`${glossed}${elsewhere}。\n${damaged}`)).toContain(`截至${whole}開了八家店。`)
  })

  test('is one edit, whose rule says what it rests on', () => {
    const edits = undoGlosses('業(yè)務(wù)數(shù)據(jù)變?yōu)榫€上')
    expect(
      edits.map(({ margin: _, ...edit }) => edit).filter(({ rule }) => rule.startsWith('shifted/')),
    ).toEqual([
      {
        start: expect.any(Number),
        end: expect.any(Number),
        replacement: '為線',
        rule: 'shifted/known-bytes',
      },
    ])
  })

  test.each([
    ['much, where no other is likely', '昨天變?yōu)榫€上會議', 6, Number.POSITIVE_INFINITY],
    ['little, where another is nearly as likely', '公司說,新的?;o管理帶來考驗。', 0, 1],
  ])('beats other readings by %s', (_, damaged, least, most) => {
    const margins = undoGlosses(`${glossed}\n${damaged}`).flatMap(({ margin }) => margin ?? [])
    expect(margins).toHaveLength(1)
    expect(Math.min(...margins)).toBeGreaterThanOrEqual(least)
    expect(Math.max(...margins)).toBeLessThan(most)
  })

  test('loses the glosses of variant characters with the others, where nearly all that differs is glossed', () => {
    const page = '衞(wèi)生署與(yǔ)醫(yī)院聯(lián)絡(luò),說(shuō)東鐵(tiě)綫(xiàn)照常開(kāi)。'
    expect(mended(page)).toBe('衞生署與醫院聯絡,說東鐵綫照常開。')
    expect(mended(`${glossed}東鐵綫(xiàn)照常開。`)).toContain('綫(xiàn)')
  })

  test.each([
    [
      'of any common character, wherever it stands',
      '科(kē)技(jì )公司在山(shān)上開了新(xīn)店,科(kē)技(jì )人員說山(shān)路新(xīn)修,工(gōng)人和工(gōng)程師都來。',
      '科技公司在山上開了新店,科技人員說山路新修,工人和工程師都來。',
    ],
    [
      'several times over',
      '大會(hui)(hui)今日閉幕,我們黨(dang)(dang)員都(du)在場。會議(yi)的(de)(de)(de)主(zhu)題是新(xin)老交替。',
      '大會今日閉幕,我們黨員都在場。會議的主題是新老交替。',
    ],
    [
      'with a blank behind each',
      '關(guan) 懷老人活動的意見,為(wei) 企業(ye) 、團體(ti) 和個人服務(wu) ,你們(men) 要落實。',
      '關懷老人活動的意見,為企業、團體和個人服務,你們要落實。',
    ],
  ])('loses glosses %s', (_, damaged, clean) => {
    expect(mended(damaged)).toBe(clean)
  })

  test('is left alone where no gloss shows the program at work', () => {
    expect(undoGlosses('真的?!?你說??好?;行，(a)?b)')).toEqual([])
  })
})
