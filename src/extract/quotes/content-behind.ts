import { type Span, wordsAt } from '../../document/span.ts'
import { type Report, trimContent, withList } from './content.ts'
import { askingAbout } from './content-rules.ts'
import type { Cue } from './cues/cue.ts'
import { introducing } from './heading-rules.ts'
import { turnEnd } from './heading-turns.ts'
import { beforeNarrator } from './narrator.ts'
import type { Passage } from './passage.ts'

/** The paragraph that a verb at the end of a heading introduces; 外交部回应 and 院长斥责 are all that their headings say. */
export const introducedBy = (
  text: string,
  { sentence, introduced }: Passage,
  { cue, subject }: Report,
): Span | undefined =>
  cue.contentStart === sentence.end && subject && (cue.mark !== '' || introducing.test(wordsAt(text, cue)))
    ? introduced
    : undefined

/** The words behind a verb up to `end`, without what the narrator adds, or those of a heading's paragraph; with the list that they introduce. */
export function contentOf(
  text: string,
  { sentence, quotations, list }: Passage,
  { cue, end, heading }: { readonly cue: Cue; readonly end: number; readonly heading: Span | undefined },
): Span {
  const turn = turnEnd(text, { start: cue.contentStart, end }, sentence.tokens)
  const isAsked = askingAbout.test(wordsAt(text, cue))
  const behind = { start: cue.contentStart, end: turn, isAsked }
  const own = heading ?? trimContent(text, cue.contentStart, beforeNarrator(text, behind, quotations))
  return end === sentence.end && list ? withList(text, own, list, cue) : own
}
