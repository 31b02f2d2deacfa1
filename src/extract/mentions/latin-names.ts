import type { Lexicon } from '../../lexicon/lexicon.ts'
import { matchesOf } from '../../rules/matches.ts'
import type { Candidate } from './candidate.ts'
import { givenBeforeSurname, initialsAndSurname, latinName, wordsAfterName } from './rules.ts'
import type { SentenceView } from './sentence-view.ts'

/** More than what its words alone may be. */
const latinScore = 6

/** Names in Latin script that only what is around them tells: after a title (`主持人Johnny`), before a surname (`Peter陈`). */
export function findLatinNames(
  view: SentenceView,
  lexicon: Lexicon,
  titles: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = []
  const { text } = view
  const add = (start: number, end: number, rule: Candidate['rule']): void => {
    found.push({ start, end, label: 'name', rule, score: latinScore })
  }
  for (const { end } of titles) {
    const match = latinName.exec(text.slice(end, Math.min(view.end + 1, end + longest)))
    const name = match?.[1]
    if (match === null || name === undefined || !isUnknownOrGiven(name, lexicon)) continue
    add(end + match[0].length - name.length, end + match[0].length, 'names/latin-after-title')
  }
  if (!view.tokens.some(({ tag }) => tag === latinTag)) return found
  const sentence = text.slice(view.start, view.end)
  for (const { index, 0: name } of matchesOf(initialsAndSurname, sentence))
    add(view.start + index, view.start + index + name.length, 'names/initials-with-gloss')
  for (const match of matchesOf(givenBeforeSurname, sentence)) {
    const [words, given = '', surname = ''] = match
    const start = view.start + match.index
    const end = start + words.length
    const weight = lexicon.nameCharacters.get(surname)?.asSurname ?? 0
    if (lexicon.englishWords.get(given.toLowerCase()) !== 'given' || weight < commonSurname) continue
    if (view.endsToken(end) || wordsAfterName.test(text.slice(end, end + longestWordAfter)))
      add(start, end, 'names/given-before-surname')
  }
  return found
}

/** The segmenter's tag of words in Latin script. */
const latinTag = 'eng'
const longest = 36
const longestWordAfter = 4
const commonSurname = 3

function isUnknownOrGiven(word: string, { englishWords, organizations }: Lexicon): boolean {
  const kind = englishWords.get(word.toLowerCase())
  return (kind === undefined || kind === 'given') && organizations.get(word) === undefined
}
