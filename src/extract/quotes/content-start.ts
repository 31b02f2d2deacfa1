import { type Span, wordsAt } from '../../document/span.ts'
import { citedSource, describedObject, describing, storyBehind } from './content-rules.ts'
import type { Cue } from './cues/cue.ts'
import type { Quotation } from './marks/quotation-marks.ts'
import { quotingVerb } from './speakers/media-rules.ts'

/** Where the words begin of a verb that first names what is explained or whose words they are. */
export const namedFrom = (text: string, content: Span, cue: Cue): number | undefined =>
  explainedFrom(text, content, cue) ?? citedFrom(text, content, cue)

/** Between a verb and its colon stand few words: 寄语年轻人：“…”. */
export const longestObject = 16

/** Where the explanation begins of what a verb names first: 解释办法的背景：…. */
function explainedFrom(text: string, { start, end }: Span, cue: Cue): number | undefined {
  if (cue.mark !== '' || !describing.test(wordsAt(text, cue))) return undefined
  const object = describedObject.exec(text.slice(start, Math.min(end, start + longestObject + 1)))
  return object ? start + object[0].length : undefined
}

/** Where the words begin that somebody cites, behind whose they are: 引述署方的数字，目前有三万人. */
function citedFrom(text: string, { start, end }: Span, cue: Cue): number | undefined {
  if (cue.mark !== '' || !quotingVerb.test(wordsAt(text, cue))) return undefined
  const source = citedSource.exec(text.slice(start, Math.min(end, start + longestSource)))
  return source ? start + source[0].length : undefined
}

/** The words for whose paper is cited are shorter. */
const longestSource = 50

/** 直言“都不重要了”，随后离场: whether the story goes on behind words in marks. */
export const isStoryBehind = (text: string, { end }: Quotation): boolean =>
  storyBehind.test(text.slice(end, end + longestStoryOpener))

/** As long as what opens the story is, with the comma and whoever acts. */
const longestStoryOpener = 12
