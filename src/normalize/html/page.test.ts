import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDocument, toOriginal } from '../../document/document.ts'
import { normalize, repair } from '../normalize.ts'
import { readPage } from './page.ts'

const paragraphs = [
  '青禾银行今天在兰州举办数字化论坛，来自各地的二百多名代表出席，讨论了银行业的转型与风险管理，会期两天。',
  '青禾银行行长<strong>陆一鸣</strong>说：&ldquo;数字化转型是一场持久战，我们已经准备好了，也愿意同各方一道，把路走稳。&rdquo;',
  '嘉陵大学教授覃思齐认为，监管科技的发展要以安全为底线，\n        以服务实体经济为目标，不能为了快而忘了稳，也不能因噎废食。',
]

const page = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>青禾银行举办数字化论坛_青禾新闻网</title>
<style>p{color:red}</style><script>var a = "<p>不是正文</p>";</script></head>
<body><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/cj">财经</a></li><li><a href="/kj">科技</a></li></ul></div>
<div class="article"><h1>青禾银行举办数字化论坛</h1><div class="info">2018-09-07 10:30　来源：青禾日报</div>
<div class="content">${paragraphs.map(paragraph => `<p>　　${paragraph}</p>`).join('\n')}</div></div>
<div class="footer"><p>版权所有</p></div></body></html>`

describe('a page', () => {
  test('is read as title, date and article', () => {
    expect(repair(createDocument('d', page)).text).toBe(
      [
        '青禾银行举办数字化论坛',
        '2018-09-07 10:30　来源：青禾日报',
        '青禾银行今天在兰州举办数字化论坛，来自各地的二百多名代表出席，讨论了银行业的转型与风险管理，会期两天。',
        '青禾银行行长陆一鸣说：“数字化转型是一场持久战，我们已经准备好了，也愿意同各方一道，把路走稳。”',
        '嘉陵大学教授覃思齐认为，监管科技的发展要以安全为底线，以服务实体经济为目标，不能为了快而忘了稳，也不能因噎废食。',
      ].join('\n'),
    )
  })

  test('without a heading is read with its title, but not with the site behind it', () => {
    const text = repair(createDocument('d', page.replace(/<h1>.*<\/h1>/u, ''))).text
    expect(text).toMatch(/^青禾银行举办数字化论坛\n2018-09-07/u)
  })

  test('does not begin twice with the same line', () => {
    const headline = '<div class="content"><p>青禾银行举办数字化论坛</p>'
    const twice = page.replace(/<h1>.*<\/h1>/u, '').replace('<div class="content">', headline)
    const { text } = repair(createDocument('d', twice))
    expect(text.match(/青禾银行举办数字化论坛/gu)).toHaveLength(1)
  })

  test.each(['陆一鸣', '“', '覃思齐', '2018-09-07'])('says where in its source %s stands', found => {
    const document = normalize(createDocument('d', page))
    const start = document.text.indexOf(found)
    const span = toOriginal(document, { start, end: start + found.length })
    expect(page.slice(span.start, span.end)).toBe(found === '“' ? '&ldquo;' : found)
  })

  test('without an article keeps all its text', () => {
    expect(
      repair(createDocument('d', '<html><body><p>甲<br>乙</p><div>丙 <b>丁</b></div></body></html>')).text,
    ).toBe('甲\n乙\n丙丁')
  })

  test('is read so that reading it again changes nothing', () => {
    const once = repair(createDocument('d', page)).text
    expect(repair(createDocument('d', once)).text).toBe(once)
  })

  test('may be broken in any way', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p',
      '<div',
      '>',
      '&',
      '&lt;',
      '&#x4E00;',
      '<!--',
      '文',
      '\n',
      '"',
      '</body>',
      '<script>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const source = `<html>${pieces.join('')}`
        expect(repair(createDocument('d', source)).text.isWellFormed()).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

test.each(['<b>粗</b>体', '若 a<b 则 html 成立', '用 <html> 开头', 'List<String>'])('%s is no page', text => {
  expect(readPage(text)).toEqual([])
})
