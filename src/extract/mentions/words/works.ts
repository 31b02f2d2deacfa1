import { wordsBefore } from '../../../document/span.ts'
import { beforeVessel, vessel } from './rules.ts'

/**
 * Works and ships are called by names too: whether a span is the whole of a title between 《 and 》 or a ship (“林肯”号), or a part of a
 * title.
 */
export function workAround(
  text: string,
  start: number,
  end: number,
): 'titleOfWork' | 'withinTitleOfWork' | null {
  if (text.charCodeAt(start - 1) === marks.opening && text.charCodeAt(end) === marks.closing)
    return 'titleOfWork'
  if (vessel.test(text.slice(end, end + longestVessel))) return 'titleOfWork'
  if (beforeVessel.test(wordsBefore(text, start, longestVessel))) return 'titleOfWork'
  for (let at = start - 1; at >= Math.max(0, start - longestTitle); at--) {
    const mark = text.charCodeAt(at)
    if (mark === marks.closing) return null
    if (mark === marks.opening) return 'withinTitleOfWork'
  }
  return null
}

const marks = { opening: '《'.charCodeAt(0), closing: '》'.charCodeAt(0) } as const
const longestTitle = 24

const longestVessel = 6
