import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeHtml, toEmbedded } from './embed.ts'

describe('toEmbedded', () => {
  test('leaves no text that could end the element or open a comment', () => {
    const embedded = toEmbedded({ text: '</script><!-- <script> \u2028\u2029 \uD800' })
    expect(embedded).toMatch(/^[A-Za-z0-9+/]+=*$/)
  })

  test('keeps every string as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const json = gunzipSync(Buffer.from(toEmbedded({ text }), 'base64')).toString('utf8')
        expect(JSON.parse(json)).toEqual({ text })
      }),
    )
  })
})

test('escapeHtml leaves no mark of HTML and no lone surrogate', () => {
  expect(escapeHtml(`<a href="x" title='y'>&\uDC00`)).toBe(
    '&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;\uFFFD',
  )
})
