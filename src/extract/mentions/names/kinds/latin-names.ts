import { wordsAt } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { matchesOf } from '../../../../rules/matches.ts'
import type { Candidate } from '../../candidate.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { hasSurnameAt } from '../evidence/surname-strength.ts'
import { nameThreshold } from '../evidence/weights.ts'
import {
  givenBeforeSurname,
  initialsAndSurname,
  joinedLatinName,
  latinGlossOfName,
  latinName,
  longestLatinGloss,
  programBeforeName,
} from '../latin-name-rules.ts'
import { wordsAfterName } from '../rules.ts'
import type { NameCandidate } from './chinese-names.ts'

/** More than what its words alone may be. */
const latinScore = 6

/**
 * Names in Latin script that only what is around them tells: after a title (`主持人Johnny`), before a surname (`Peter陈`), in brackets
 * after a foreign name (`斯基贝（skibbe）`).
 */
export function findLatinNames(
  view: SentenceView,
  lexicon: Lexicon,
  titles: readonly Candidate[],
  names: readonly NameCandidate[],
): Candidate[] {
  const found: Candidate[] = []
  const { text } = view
  const add = (start: number, end: number, rule: Candidate['rule']): void => {
    found.push({ start, end, label: 'name', rule, score: latinScore })
  }
  for (const { end } of titles) {
    const match = latinName.exec(text.slice(end, Math.min(view.end + 1, end + longest)))
    const name = match?.[1]
    if (match === null || name === undefined || !isUnknownOrGiven(view, name, lexicon)) continue
    if (programBeforeName.test(text.slice(Math.max(view.start, end - longestProgram), end))) continue
    add(end + match[0].length - name.length, end + match[0].length, 'names/latin-after-title')
  }
  if (!view.tokens.some(({ tag }) => tag === latinTag)) return found
  for (const { end, rule, evidence } of names) {
    if (!foreignRules.has(rule) || evidence < nameThreshold) continue
    const match = latinGlossOfName.exec(text.slice(end, Math.min(view.end, end + longestLatinGloss)))
    const gloss = match?.[1]
    if (match === null || gloss === undefined) continue
    if (!gloss.split(' ').every(word => isUnknownOrGiven(view, word, lexicon))) continue
    const start = end + match[0].indexOf(gloss)
    add(start, start + gloss.length, 'names/latin-gloss')
  }
  const sentence = wordsAt(text, view)
  for (const { index, 0: name, 1: given = '' } of matchesOf(joinedLatinName, sentence))
    if (lexicon.englishWords.get(given.toLowerCase()) === 'given' && isUnknownOrGiven(view, name, lexicon))
      add(view.start + index, view.start + index + name.length, 'names/joined-latin')
  for (const { index, 0: name } of matchesOf(initialsAndSurname, sentence))
    add(view.start + index, view.start + index + name.length, 'names/initials-with-gloss')
  for (const match of matchesOf(givenBeforeSurname, sentence)) {
    const [words, given = '', surname = ''] = match
    const start = view.start + match.index
    const end = start + words.length
    if (lexicon.englishWords.get(given.toLowerCase()) !== 'given') continue
    if (!hasSurnameAt(surname, 0, 'common', lexicon)) continue
    if (view.endsToken(end) || wordsAfterName.test(text.slice(end, end + longestWordAfter)))
      add(start, end, 'names/given-before-surname')
  }
  return found
}

/** The segmenter's tag of words in Latin script. */
const latinTag = 'eng'
const longest = 36
const longestProgram = 7
/** Rules that find names written by sound. */
const foreignRules: ReadonlySet<string> = new Set([
  'names/dotted',
  'names/lost-dot',
  'names/transliterated',
  'names/listed',
  'names/glossed',
])
const longestWordAfter = 4

function isUnknownOrGiven({ organizations }: SentenceView, word: string, { englishWords }: Lexicon): boolean {
  const kind = englishWords.get(word.toLowerCase())
  return (kind === undefined || kind === 'given') && organizations.get(word) === undefined
}
