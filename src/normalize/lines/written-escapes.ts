import type { Edit } from '../../document/edits.ts'

/** Ends lines where `\\r\\n` was written out, and takes written-out tabs away; program text shows them on purpose. */
export function readEscapes(text: string): Edit[] {
  if (!text.includes('\\')) return []
  const found = [...text.matchAll(escapes)].filter(({ index, 0: run }) => {
    const after = text[index + run.length]
    return isProse(text[index - 1]) && isProse(after)
  })
  if (found.length < leastFound && !found.some(({ 0: run }) => run.length > longestExample)) return []
  return found.map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
    replacement: /[rn]/u.test(run) ? '\n' : '',
    rule: 'lines/written-escape',
  }))
}

/** One may be an example, which is no longer than `\\r\\n`; damage is in every line, or a row of them. */
const leastFound = 2
const longestExample = 4

const escapes = /(?:\\[rnt]){1,20}/gu

/** Chinese characters and marks, and the edges of lines. */
const isProse = (character: string | undefined): boolean =>
  character === undefined || /[\n\u2014-\u2026\u3000-\u303F\u3400-\u9FFF\uFF00-\uFFEF]/u.test(character)
