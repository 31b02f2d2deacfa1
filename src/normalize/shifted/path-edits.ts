import type { Edit } from '../../document/edits.ts'
import type { RuleId } from '../../document/span.ts'
import { withDigit } from './eaten-digits.ts'
import { assumptions, none, type Path } from './path.ts'

/** The edits that turn the text between the ends of two paths into what the later one reads: one for each run out of step. */
export function editsOf(text: string, start: Path, end: Path, margin: number): Edit[] {
  const edits: Edit[] = []
  let from = start.at
  let written = ''
  let assumed: number = assumptions.nothing
  for (const path of stepsTo(end)) {
    written += path.written
    assumed |= path.assumed
    if (path.pending !== none || path.at === from) continue
    const before = text.slice(from, path.at)
    if (before !== written) {
      const isGloss = before.startsWith('(') && written === ''
      const edit = {
        start: from,
        end: path.at,
        replacement: withDigit(written, text, path.at),
      }
      edits.push(isGloss ? { ...edit, rule: 'glosses/toned' } : { ...edit, rule: ruleOf(assumed), margin })
    }
    from = path.at
    written = ''
  }
  return edits
}

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
