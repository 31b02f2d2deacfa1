import type { Speaker } from '../extract/quotes/quote.ts'
import type { Report } from './schema.ts'

/** Who speaks, as data. */
export const speakerFields = (
  speaker: Speaker | null,
  speakerId: string | null,
): Pick<Report['quotes'][number], 'speaker' | 'speakerId' | 'speakerKind'> => ({
  speaker: speaker && (speaker.kind === 'person' ? speaker.person.name : speaker.name),
  speakerId,
  speakerKind: speaker?.kind ?? null,
})
