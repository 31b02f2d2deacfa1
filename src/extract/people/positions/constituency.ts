import { wordsAt, wordsBefore } from '../../../document/span.ts'
import type { TitleMention } from '../../mentions/mention.ts'
import { councillor, trade } from './rules.ts'

/** Where the words begin that say who elects a member, behind what else the member is: 主席的|航运界|议员. */
export function constituencyBefore(text: string, title: TitleMention): number | undefined {
  if (!councillor.test(wordsAt(text, title))) return undefined
  const before = wordsBefore(text, title.start, longestConstituency)
  const words = trade.exec(before)?.[0]
  return words === undefined ? undefined : title.start - words.length
}

const longestConstituency = 10
