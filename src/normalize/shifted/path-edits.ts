import type { Edit } from '../../document/edits.ts'
import type { RuleId } from '../../document/span.ts'
import { assumptions, none, type Path } from './path.ts'
import { eaten } from './place.ts'
import { beheadedYears } from './rules.ts'

/** The edits that turn the text between the ends of two paths into what the later one reads: one for each run out of step. */
export function editsOf(text: string, start: Path, end: Path, margin: number): Edit[] {
  const edits: Edit[] = []
  let from = start.at
  let written = ''
  for (const path of stepsTo(end)) {
    written += path.written
    if (path.pending !== none || path.at === from) continue
    const before = text.slice(from, path.at)
    if (before !== written) {
      const isGloss = before.startsWith('(') && written === ''
      const edit = {
        start: from,
        end: path.at,
        replacement: withYear(written, text.slice(path.at, path.at + farthest)),
      }
      edits.push(
        isGloss ? { ...edit, rule: 'glosses/toned' } : { ...edit, rule: ruleOf(path.assumed), margin },
      )
    }
    from = path.at
    written = ''
  }
  return edits
}

/** The digit that was eaten, where it began a year: nothing is left of it in the bytes, and any other would be wrong. */
function withYear(written: string, following: string): string {
  if (!written.endsWith(eaten)) return written
  const year = beheadedYears.find(({ rest }) => rest.test(following))
  return year === undefined ? written : written.slice(0, -eaten.length) + year.digit
}

/** No rest of a year is longer. */
const farthest = 12

function stepsTo(end: Path): Path[] {
  const steps: Path[] = []
  for (let path = end; path.from !== null; path = path.from) steps.push(path)
  return steps.reverse()
}

/** By the weakest thing that the repair rests on. */
function ruleOf(assumed: number): RuleId {
  if ((assumed & assumptions.eaten) !== 0) return 'shifted/eaten-byte'
  if ((assumed & assumptions.pair) !== 0) return 'shifted/lost-pair'
  return (assumed & assumptions.lead) === 0 ? 'shifted/known-bytes' : 'shifted/unknown-lead'
}
