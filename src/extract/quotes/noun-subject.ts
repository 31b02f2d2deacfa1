import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Discourse } from './discourse.ts'
import { afterNoun } from './speaker-rules.ts'
import type { SpeakerMention } from './speakers.ts'

/** Nouns and countries begin this far into the words before a verb at most. */
const farthestStart = 24

/**
 * The subject of a verb whose clause names nobody: 业内人士 stays nameless, 声明 and 该公司 are the organization last spoken of,
 * a country speaks for its government. `from` is where the clause begins.
 */
export function findNounSubject(
  text: string,
  from: number,
  verbStart: number,
  { lexicon, discourse }: { readonly lexicon: Lexicon; readonly discourse: Discourse },
): SpeakerMention | undefined {
  const { speakerNouns, countries, notSubjectPrepositions } = lexicon
  const last = Math.min(verbStart, from + farthestStart)
  let found: SpeakerMention | undefined
  for (let start = from; start < last; ) {
    const noun = speakerNouns.matchAt(text, start)
    if (!noun && notSubjectPrepositions.matchAt(text, start)) break
    const country = noun ? undefined : countries.matchAt(text, start)
    const end = noun?.end ?? country?.end
    if (end === undefined || end > verbStart) {
      start++
      continue
    }
    if (afterNoun.test(text.slice(end, verbStart))) {
      const name = country && text.slice(start, end)
      const speaker = name
        ? ({ kind: 'organization', name } as const)
        : noun?.entry === 'person'
          ? null
          : noun?.entry === 'organization' && start === from
            ? (discourse.organization?.speaker ?? null)
            : null
      found = { start, end, speaker, isPronoun: false }
    }
    start = end
  }
  return found
}
