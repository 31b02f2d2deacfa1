import type { TaggedWord } from '../../../../document/document.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { notInName } from '../rules.ts'

/** Tags of marks, prepositions, conjunctions, particles, pronouns and times, which are in no company's name. */
const neverInName: ReadonlySet<string> = new Set('w ws p c u uj ul uz ud uv ug r t y e o k'.split(' '))

/** Whether a word may be part of the name of a company that no list holds, as far as names of all kinds go. */
export const mayBeInCompanyName = (
  { text, tag }: TaggedWord,
  { cueVerbs, courtesyTitles }: Lexicon,
): boolean =>
  !neverInName.has(tag) &&
  !notInName.has(text) &&
  cueVerbs.get(text) === undefined &&
  courtesyTitles.get(text) === undefined
