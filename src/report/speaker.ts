import type { Speaker } from '../extract/quotes/quote.ts'

/** What a report calls a speaker. */
export const nameOf = (speaker: Speaker): string =>
  speaker.kind === 'person' ? speaker.person.name : speaker.name
