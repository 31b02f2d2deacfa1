import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createPipeline } from './create-pipeline.ts'
import { digestOf } from './report/digest.ts'

const folder = new URL('../fixtures/reports/', import.meta.url)
const pipeline = await createPipeline()

/** What editors, mail and converters make of the same text. */
const layouts: Readonly<Record<string, (text: string) => string>> = {
  'line ends of Windows': text => text.replaceAll('\n', '\r\n'),
  'blank lines between paragraphs': text => text.replaceAll(/\n+/gu, '\n\n'),
  'no blank lines': text => text.replaceAll(/\n+/gu, '\n'),
  'indented paragraphs': text => text.replaceAll(/^(?=.)/gmu, '　　'),
  'indented with no-break spaces': text => text.replaceAll(/^(?=.)/gmu, '\u00A0\u00A0'),
  'quoted mail': text => text.replaceAll(/^(?=.)/gmu, '> '),
  'a bullet before each line': text => text.replaceAll(/^(?=.)/gmu, '• '),
  'a blank behind each comma': text => text.replaceAll(/[，、；：](?=\S)/gu, '$& '),
  'a line for each clause': text => text.replaceAll(/，(?=\S)/gu, '，\n'),
  'zero-width characters': text => text.replaceAll(/[，。]/gu, '$&\u200B'),
  'marks in bold': text => text.replaceAll(/[“「][^”」\n]*[”」]/gu, '**$&**'),
  'lines of at most 36 characters': text => wrap(text, 36),
  'a page': toPage,
}

/** The text as a page of a site has it, between what every page there has. */
function toPage(text: string): string {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const paragraphs = lines.map(line => `<p>${line}</p>`).join('\n')
  return `<!DOCTYPE html><html><head><title>${lines[0]}_新闻_云岭网</title></head><body>
<div><a href="/">首页</a><a href="/n">新闻</a></div><div>${paragraphs}</div><div>版权所有</div></body></html>`
}

/** Breaks lines that would get longer than `width` characters; no mark begins a line, no English word is cut. */
function wrap(text: string, width: number): string {
  let column = 0
  return text.replaceAll(/[A-Za-z0-9.]+ ?|\n|./gu, piece => {
    const isTooLong = column + piece.length > width && !/^[，。、；：？！”’」』》）,.:;?!)\n]/u.test(piece)
    column = piece === '\n' ? 0 : isTooLong ? piece.length : column + piece.length
    return isTooLong ? `\n${piece}` : piece
  })
}

describe.each(readdirSync(folder))('%s', name => {
  const source = readFileSync(new URL(`${name}/source.txt`, folder), 'utf8')
  const read = (content: string) => {
    const { people, quotes, themes, event } = digestOf(pipeline.extract({ id: name, content }))
    return { people, quotes, themes, event }
  }
  const expected = read(source)

  test.each(Object.entries(layouts))('yields the same with %s', (_, lay) => {
    expect(read(lay(source))).toEqual(expected)
  })
})
