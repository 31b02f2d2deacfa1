import { dayOf } from './calendar.ts'
import { publishedRules } from './published-rules.ts'

/** The day on which the text says it was published, as YYYY-MM-DD; `null` where it does not say. */
export function findPublishedDay(text: string): string | null {
  for (const rule of publishedRules) {
    const { year = '', month = '', day = '' } = rule.exec(text)?.groups ?? {}
    const found = dayOf(year, month, day)
    if (found !== null) return found
  }
  return null
}
