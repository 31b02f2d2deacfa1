import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeHtml, toEmbeddedJson } from './embed.ts'

describe('toEmbeddedJson', () => {
  test('lets no text end the element, open a comment or break a line', () => {
    const json = toEmbeddedJson({ text: '</script><!-- <script> \u2028\u2029 \uD800' })
    expect(json).not.toMatch(/[<>&\u2028\u2029\uD800-\uDFFF]/u)
  })

  test('keeps every string as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(JSON.parse(toEmbeddedJson({ text }))).toEqual({ text })
      }),
    )
  })
})

test('escapeHtml leaves no mark of HTML and no lone surrogate', () => {
  expect(escapeHtml(`<a href="x" title='y'>&\uDC00`)).toBe(
    '&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;\uFFFD',
  )
})
