import { wordsBefore } from '../../../../document/span.ts'
import { bracketsAtEnd, titleInBrackets } from './paper-rules.ts'

/** So far back from a short title stands the full one. */
const farthestTitle = 3000

/**
 * 《意见》, 规划: the title of what was named before and ends in such words (《关于…的意见》, also 《…规定（征求意见稿）》), or stands right before them
 * (《…》白皮书).
 */
export function fullTitle(text: string, position: number, short: string): string | undefined {
  const before = wordsBefore(text, position, farthestTitle)
  if (!before.includes('》')) return undefined
  const titles = [...before.matchAll(titleInBrackets)]
  const full = titles.findLast(({ index, 0: marked, 1: title = '' }) => {
    const name = title.replace(bracketsAtEnd, '')
    return (
      (name.length > short.length && name.endsWith(short)) || before.startsWith(short, index + marked.length)
    )
  })
  return full?.[1]
}
