import type { Span } from '../../../document/span.ts'
import { dateline } from './dateline-rules.ts'

/** No dateline is longer. */
const longestDateline = 50

/** Whether an organization is named at the beginning of a line as the sender of a report, which is not about it. */
export const isSender = (text: string, { start, end }: Span): boolean =>
  (start === 0 || text.charAt(start - 1) === '\n') && dateline.test(text.slice(end, end + longestDateline))
