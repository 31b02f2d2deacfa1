import type { Edit } from '../../document/edits.ts'

/** Takes out the blank behind full-width commas and colons, where a text has one behind nearly all of them; fields of forms have, too. */
export function closeUpMarks(text: string): Edit[] {
  if (!blankBehind.test(text)) return []
  const edits: Edit[] = []
  let [marks, withinProse] = [0, 0]
  for (const { index, 1: blank } of text.matchAll(markAndBlank)) {
    marks++
    const start = index + 1
    if (blank !== ' ') continue
    if (text.charAt(start + 1) > lastAscii) withinProse++
    edits.push({ start, end: start + 1, replacement: '', rule: 'spaces/behind-mark' })
  }
  return withinProse >= leastBlanks && edits.length >= marks * leastShare ? edits : []
}

const blankBehind = /[，、；：] (?!\s)/u
const markAndBlank = /[，、；：]( (?!\s))?/gu

const lastAscii = '\u007F'

/** One may be a slip or a heading: 主持人： 张三. */
const leastBlanks = 5
const leastShare = 0.8
