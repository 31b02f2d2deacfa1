import type { TitleEdges } from '../../titles/title-edges.ts'
import { beforeCaptionName, joinOfSeats } from './name-before-title-rules.ts'

/** 创始人兼CEO, 创始人CEO, CEO 兼创始人: where the last of the titles ends that one name follows. */
export function endOfTitles(text: string, firstEnd: number, titles: TitleEdges): number {
  let end = firstEnd
  for (;;) {
    const join = joinOfSeats.exec(text.slice(end, end + longestJoin))?.[0].length ?? 0
    const [next] = [...titles.startingAt(end), ...titles.startingAt(end + join)]
    if (next === undefined) return end
    end = next.end
  }
}

const longestJoin = 4

/** Where the name of who has the titles begins that end at a place: behind them, or behind the mark of a caption. */
export const holderBehind = (text: string, end: number): number =>
  end + (beforeCaptionName.exec(text.slice(end, end + longestMark))?.[0].length ?? 0)

const longestMark = 3
