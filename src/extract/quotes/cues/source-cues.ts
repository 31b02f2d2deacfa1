import type { Sentence } from '../../../document/document.ts'
import type { Cue } from './cue.ts'
import { source } from './source-rules.ts'

/** Longer words before a comma are no source. */
const longestSource = 60

/**
 * Where a sentence says whose words follow without a verb that reports them: 据青禾银行昨日发布的声明，. The cue is empty and stands where
 * the words for the speaker end.
 */
export function* findSourceCues(text: string, { start, end }: Sentence): Generator<Cue> {
  const found = source.exec(text.slice(start, Math.min(end, start + longestSource)))
  if (found?.groups === undefined) return
  const { dateline = '', owner = '' } = found.groups
  const at = start + dateline.length + owner.length
  yield {
    start: at,
    end: at,
    label: 'cue',
    rule: 'quotes/source',
    verb: { verb: '', reports: 'writing', strength: 'strong' },
    contentStart: start + found[0].length,
    mark: '，',
  }
}
