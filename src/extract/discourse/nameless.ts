import { isInside } from '../../document/sorted-spans.ts'
import { byStart, type Span } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { matchesOf } from '../../rules/matches.ts'
import { involved, nameless, noSurname, severalPeople } from './rules.ts'
import { createSpeakerMention, type SpeakerMention } from './speaker-mention.ts'

/** Where the text tells of somebody without giving a name (outside `named`), whom pronouns may mean as well; in text order. */
export function findNameless(
  text: string,
  named: readonly SpeakerMention[],
  { surnames }: Lexicon,
): readonly SpeakerMention[] {
  // Only what stands for people without naming them is resolved by it.
  if (!named.some(({ isPronoun }) => isPronoun) && !severalPeople.test(text)) return []
  const taken: readonly Span[] = named.filter(({ speaker }) => speaker !== null)
  const isFree = ({ start, end }: Span): boolean => !isInside(taken, start) && !isInside(taken, end - 1)
  const single = matchesOf(nameless, text)
    .filter(({ groups }) => groups?.surname === undefined || isSurname(groups.surname, surnames))
    .map(match => toMention(match, true))
  const others = matchesOf(involved, text).map(match => toMention(match, false))
  // 陆一鸣先生 has a name.
  return [...single, ...others].filter(isFree).sort(byStart)
}

const isSurname = (word: string, surnames: Lexicon['surnames']): boolean =>
  surnames.get(word) !== undefined && !noSurname.test(word)

const toMention = ({ index: start, 0: words }: RegExpExecArray, isSingle: boolean): SpeakerMention =>
  createSpeakerMention({ start, end: start + words.length }, null, { isSingle })
