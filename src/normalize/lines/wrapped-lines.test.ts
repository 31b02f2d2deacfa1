import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDocument } from '../../document/document.ts'
import { repair } from '../normalize.ts'

const repaired = (text: string) => repair(createDocument('d', text)).text

describe('lines broken at a fixed width', () => {
  test.each([
    [
      'by mail',
      '青禾银行首席数据官覃思齐在论坛上表示，数字化转型是\n一场持久战，银行要把数据用起来，也要把风险管起来，\n不能只看眼前的收入，更要看到十年以后的客户在哪里，\n还要让员工学会新的本领。\n下午还有两场讨论。',
      '青禾银行首席数据官覃思齐在论坛上表示，数字化转型是一场持久战，银行要把数据用起来，也要把风险管起来，不能只看眼前的收入，更要看到十年以后的客户在哪里，还要让员工学会新的本领。\n下午还有两场讨论。',
    ],
    [
      'with a blank line behind each',
      '青禾银行首席数据官覃思齐在论坛上表示，数字化转型是\n\n一场持久战，银行要把数据用起来，也要把风险管起来，\n\n不能只看眼前的收入，更要看到十年以后的客户在哪里，\n\n还要让员工学会新的本领。',
      '青禾银行首席数据官覃思齐在论坛上表示，数字化转型是一场持久战，银行要把数据用起来，也要把风险管起来，不能只看眼前的收入，更要看到十年以后的客户在哪里，还要让员工学会新的本领。',
    ],
    [
      'paragraphs indented',
      '　　青禾银行首席数据官覃思齐在论坛上表示，数字化转型\n是一场持久战，银行要把数据用起来，也要把风险管起来，\n不能只看眼前的收入，更要看到十年以后的客户在哪里，\n还要让员工学会新的本领。\n　　下午，嘉陵大学教授陆一鸣介绍了监管科技的新进展。',
      '　　青禾银行首席数据官覃思齐在论坛上表示，数字化转型是一场持久战，银行要把数据用起来，也要把风险管起来，不能只看眼前的收入，更要看到十年以后的客户在哪里，还要让员工学会新的本领。\n　　下午，嘉陵大学教授陆一鸣介绍了监管科技的新进展。',
    ],
    [
      'with the number of a page between',
      '青禾银行首席数据官覃思齐在论坛上表示，数字化转型是\n一场持久战，银行要把数据用起来，也要把风险管起来，\n\n- 3 -\n\n\f不能只看眼前的收入，更要看到十年以后的客户在哪里，\n还要让员工学会新的本领。\n\n4\n\n会议由嘉陵大学主办。',
      '青禾银行首席数据官覃思齐在论坛上表示，数字化转型是一场持久战，银行要把数据用起来，也要把风险管起来，不能只看眼前的收入，更要看到十年以后的客户在哪里，还要让员工学会新的本领。\n\n4\n\n会议由嘉陵大学主办。',
    ],
    [
      'between English words',
      '青禾银行昨日宣布与海外机构合作，启动 Green Finance\nInnovation Lab 项目，双方将在绿色金融领域共享数据，\n并于明年在澄江市举办第一届国际论坛，邀请来自十多个\n国家的监管者与学者参加。',
      '青禾银行昨日宣布与海外机构合作，启动 Green Finance Innovation Lab 项目，双方将在绿色金融领域共享数据，并于明年在澄江市举办第一届国际论坛，邀请来自十多个国家的监管者与学者参加。',
    ],
  ])('%s', (_, wrapped, whole) => {
    expect(repaired(wrapped)).toBe(whole)
  })
})

const folder = fileURLToPath(new URL('../../../fixtures/reports', import.meta.url))
const reports = readdirSync(folder).map(name =>
  repaired(readFileSync(`${folder}/${name}/source.txt`, 'utf8')),
)

describe('any report broken at any width', () => {
  const wrapped = fc
    .record({ report: fc.constantFrom(...reports), width: fc.integer({ min: 15, max: 60 }) })
    .map(({ report, width }) => ({ report, text: wrap(report, width) }))

  test('loses no character, and reads on within its sentences', () => {
    fc.assert(
      fc.property(wrapped, ({ report, text }) => {
        const mended = repaired(text)
        const bare = (lines: string) => lines.replaceAll(/\s/gu, '')
        expect(bare(mended)).toBe(bare(report))
        const open = (lines: string) => lines.match(/[\u3400-\u9FFF，、]\n/gu)?.length ?? 0
        const broken = open(text) - open(report)
        if (broken >= 10) expect(open(mended) - open(report)).toBeLessThanOrEqual(broken / 4)
      }),
      { numRuns: 60 },
    )
  })

  test('changes nothing when done twice', () => {
    fc.assert(
      fc.property(wrapped, ({ text }) => {
        const once = repaired(text)
        expect(repaired(once)).toBe(once)
      }),
      { numRuns: 60 },
    )
  })
})

/** Breaks lines of more than `width` characters; no mark begins a line. */
function wrap(text: string, width: number): string {
  const line = new RegExp(`[^\\n]{1,${width}}(?:[，。、；：？！”’」』》）]{1,2})?`, 'gu')
  return text.replaceAll(line, '$&\n').replaceAll('\n\n', '\n')
}
