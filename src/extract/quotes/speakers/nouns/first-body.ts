import type { Span } from '../../../../document/span.ts'
import { isOrganization, type SpeakerMention } from '../../../discourse/speaker-mention.ts'
import type { NounContext } from '../noun-context.ts'
import { endsLikeOrganization } from './noun-names.ts'

/** What joins bodies that speak or issue a paper together. */
const join = '、'

/** 财政局、税务局表示: of bodies that are named one after the other the first, where the last one is known. */
export function firstKnownBody(
  text: string,
  last: SpeakerMention,
  mentions: readonly SpeakerMention[],
): SpeakerMention {
  let first = last
  for (const mention of [...mentions].reverse())
    if (isOrganization(mention) && text.slice(mention.end, first.start).trim() === join) first = mention
  return first
}

/** The same by the words alone, where no name is known. */
export function firstBodyByWords(context: NounContext, { start, end }: Span): string {
  const words = context.text.slice(start, end)
  const at = words.indexOf(join)
  return at > 0 && endsLikeOrganization(context, { start, end: start + at }) ? words.slice(0, at) : words
}
