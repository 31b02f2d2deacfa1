import { wordsBefore } from '../../../../document/span.ts'
import { isOrganization, isPerson, type SpeakerMention } from '../../../discourse/speaker-mention.ts'
import type { Cue } from '../../cues/cue.ts'
import { carriesReport, reportItself, sinceMedium } from '../media-rules.ts'
import { nobody } from '../nouns/noun-names.ts'
import { carriesNews, endsMedium } from '../speaker-rules.ts'
import { afterMedium, type Discourse } from './discourse.ts'

/** Whether a verb is that of a medium: 报道; or there is none, and the words are its news: 据江淮社消息，. */
export const isCarried = (text: string, { start, end, contentStart }: Cue): boolean =>
  start < end
    ? carriesReport.test(text.slice(start, end))
    : carriesNews.test(text.slice(end, contentStart)) &&
      endsMedium.test(wordsBefore(text, start, longestPlace))

/** As long as the last character of a medium's name is, with a place behind it. */
const longestPlace = 5

/** After a medium reported: 美国媒体, which has no name, ends the one before. */
export const afterCarried = (discourse: Discourse, medium: SpeakerMention | undefined): Discourse =>
  medium && !isPerson(medium) ? afterMedium(discourse, medium) : discourse

/** 据江淮社报道，外交部证实，: after the verb of a medium that only says where the report of the next verb stood. */
export function afterPassedOn(
  text: string,
  discourse: Discourse,
  cue: Cue,
  mentions: readonly SpeakerMention[],
): Discourse {
  if (!isCarried(text, cue) || reportItself.test(text.charAt(cue.start - 1))) return discourse
  const medium = mentions.findLast(
    mention => mention.end <= cue.start && sinceMedium.test(text.slice(mention.end, cue.start)),
  )
  return afterMedium(discourse, medium && isOrganization(medium) ? medium : nobody(cue))
}
