import { describe, expect, test } from 'vitest'
import { createDocument } from '../../document/document.ts'
import { loadLexicon } from '../../lexicon/lexicon.ts'
import { faultsOf } from '../../rules/check-rules.ts'
import { createSegmenter } from '../../segment/segmenter.ts'
import { findMentions } from '../mentions/index.ts'
import { extractOrganizations } from '../organizations/index.ts'
import { extractPeople } from './index.ts'
import { affiliationRules } from './rules.ts'

const lexicon = loadLexicon()
const segmenter = createSegmenter()

/** People as `name: title@organization, …`. */
function peopleOf(text: string): string[] {
  const document = segmenter.segment(createDocument('test', text))
  const mentions = findMentions(document, lexicon)
  const organizations = extractOrganizations(document, lexicon, mentions)
  return extractPeople(document, lexicon, { mentions, organizations }).map(({ name, affiliations }) => {
    const held = affiliations.map(({ title, organization }) => {
      const where = organization === null ? '' : text.slice(organization.start, organization.end)
      return `${text.slice(title.start, title.end)}@${where}`
    })
    return `${name}: ${held.join(', ')}`
  })
}

test('every rule matches its example and not its counterexample', () => {
  expect(faultsOf(affiliationRules)).toEqual([])
})

describe('people with titles and organizations', () => {
  test.each([
    ['晋北农商银行首席信息官李若川谈到', ['李若川: 首席信息官@晋北农商银行']],
    ['晋北农商银行副行长、首席信息官李若川表示', ['李若川: 副行长@晋北农商银行, 首席信息官@晋北农商银行']],
    ['晋北农商银行首席信息官 李若川', ['李若川: 首席信息官@晋北农商银行']],
    ['李若川行长致辞。', ['李若川: 行长@']],
    ['李若川，晋北农商银行行长，出席会议。', ['李若川: 行长@晋北农商银行']],
    ['美国总统拜登发表讲话。', ['拜登: 总统@美国']],
    ['李若川先生出席了会议。', ['李若川: ']],
    [
      '出席的有晋北农商银行行长李若川、云岭科技有限公司总经理王思远等。',
      ['李若川: 行长@晋北农商银行', '王思远: 总经理@云岭科技有限公司'],
    ],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})
