import type { Token } from '../../../../document/document.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { opensCareer } from '../../rules.ts'
import { isKnownWord } from '../../words/sentence-view.ts'
import { actsOnNext, guessedPhrase, notInName, opensPhrase, spoken } from '../rules.ts'
import { endsInCopula, insideAlone } from './phrase-rules.ts'

/** Verbs are part of a name where nothing nearer tells what the suffix belongs to, or where reports hardly use them (超微). */
export function mayBeInside(
  token: Token,
  { cueVerbs, documentFrequencies }: Lexicon,
  isNear: boolean,
): boolean {
  const { text, tag } = token
  return (
    insideTags.has(tag) &&
    (text.length > 1 || insideAlone.test(text)) &&
    !endsInCopula.test(text) &&
    !(guessedPhrase.test(text) && !isKnownWord(token)) &&
    (isNear || !verbTags.has(tag) || documentFrequencies.get(text) === undefined) &&
    !/\d/u.test(text) &&
    !actsOnNext.test(text) &&
    !notInName.has(text) &&
    !spoken.test(text) &&
    !opensPhrase.test(text) &&
    !opensCareer.has(text) &&
    cueVerbs.get(text) === undefined
  )
}

const verbTags = new Set(['v', 'd', 'm', 'q'])

const insideTags = new Set('n v vn m q d b a nr x f j l nz s ng t k'.split(' '))
