import { describe, expect, test } from 'vitest'
import type { Mention } from '../document/span.ts'
import { parseAnnotated } from './annotated.ts'
import { faultsOf } from './check-rules.ts'
import { compileRules, matchPatterns, type PatternRule } from './pattern.ts'

const mentionsOf = (source: string): { text: string; mentions: Mention[] } => {
  const { text, spans } = parseAnnotated(source)
  return { text, mentions: spans.map(span => ({ ...span, rule: 'test/annotation' })) }
}

const titleName: PatternRule = {
  id: 'test/title-name',
  pattern: '{organization}?{title}(?:、{title:second})?[ \\u3000]?{name}(?<cue>表示|认为)?',
  example: '{organization:青禾银行}{title:副行长}、{title:首席风险官} {name:陆一鸣}认为',
  counterexample: '{organization:青禾银行}{title:副行长}出席',
}

describe('annotated text', () => {
  test('gives the text and its spans, outer before inner', () => {
    expect(parseAnnotated('在{quote:“{theme:云+端}”}里')).toEqual({
      text: '在“云+端”里',
      spans: [
        { label: 'quote', start: 1, end: 6 },
        { label: 'theme', start: 2, end: 5 },
      ],
    })
  })

  test.each(['{title:行长', '行长}'])('refuses the unbalanced %s', source => {
    expect(() => parseAnnotated(source)).toThrow(SyntaxError)
  })
})

describe('a pattern', () => {
  const table = compileRules([titleName])

  test('matches mentions as wholes and names its slots', () => {
    const { text, mentions } = mentionsOf(
      '昨日{organization:青禾银行}{title:副行长}、{title:首席风险官} {name:陆一鸣}认为，',
    )
    const [match] = matchPatterns(table, text, mentions)
    expect(match && text.slice(match.start, match.end)).toBe('青禾银行副行长、首席风险官 陆一鸣认为')
    expect(match?.slots).toEqual({
      organization: mentions[0],
      title: mentions[1],
      second: mentions[2],
      name: mentions[3],
    })
    expect(match?.groups).toEqual({ cue: { start: 19, end: 21 } })
  })

  test('keeps to the range it is given', () => {
    const { text, mentions } = mentionsOf('{title:行长}{name:甲一}，{title:行长}{name:乙二}')
    const found = matchPatterns(table, text, mentions, { start: 4, end: text.length })
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['行长乙二'])
  })

  test('does not take private-use characters of the text for mentions', () => {
    const text = '\uE000\uE001\uE002\uE003'
    expect(matchPatterns(table, text, [])).toEqual([])
  })
})

describe('the check of a rule table', () => {
  test('finds nothing to say of a sound rule', () => {
    expect(faultsOf([titleName])).toEqual([])
  })

  test('reports an example that is not matched, a counterexample that is, and an id used twice', () => {
    const broken = { ...titleName, example: '{name:陆一鸣}出席', counterexample: '{title:行长}{name:陆一鸣}' }
    expect(faultsOf([broken, broken])).toEqual([
      'test/title-name stands twice',
      ...Array.from({ length: 2 }, () => [
        'test/title-name does not match its example: {name:陆一鸣}出席',
        'test/title-name matches its counterexample: {title:行长}{name:陆一鸣}',
      ]).flat(),
    ])
  })
})
