import { wordsBefore } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { isHan } from '../../../../rules/character-test.ts'
import type { Candidate } from '../../candidate.ts'
import { pointsAtBody } from '../../organizations/rules.ts'
import { possessive } from '../../rules.ts'
import { joinsTitlesOfOne } from '../../words/rules.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { hasSurnameAt } from '../evidence/surname-strength.ts'
import type { NameSurroundings } from '../evidence/surroundings.ts'
import { nameThreshold } from '../evidence/weights.ts'
import type { NameCandidate } from '../kinds/chinese-names.ts'
import { glossedName } from '../latin-name-rules.ts'
import { beginsWithSurname, evidenceBeforeTitle, nameLengths } from './before-title.ts'

/**
 * `云岭大学周自强教授`: what begins with a surname and fills the place between an organization and a title is a name, though its given name
 * is a word; but 文学 and 历史 of 文学教授 and 历史教授 are words from their first character on.
 */
export function findFramedNames(
  view: SentenceView,
  lexicon: Lexicon,
  { titleStarts, titlesOfNext }: Pick<NameSurroundings, 'titleStarts' | 'titlesOfNext'>,
  organizations: readonly Candidate[],
): NameCandidate[] {
  const ends = new Set(organizations.filter(({ label }) => label === 'organization').map(({ end }) => end))
  const found: NameCandidate[] = []
  for (const end of titleStarts)
    for (const length of nameLengths) {
      const start = end - length
      const isFramed =
        ends.has(start) ||
        (possessive.test(view.text.charAt(start - 1)) && ends.has(start - 1)) ||
        pointsAtBody.test(wordsBefore(view.text, start, 2))
      if (!isFramed || titlesOfNext.has(end) || !fillsPlace(view, start, end, lexicon)) continue
      found.push({ start, end, rule: 'names/framed', evidence: nameThreshold + evidenceBeforeTitle })
    }
  return found
}

/**
 * `云岭银行行政总裁祈耀年（Noel Quinn）`: between a title and a name in Latin script in brackets stands its bearer's Chinese name, whatever
 * its first character.
 */
export function findGlossedNames(
  view: SentenceView,
  { organizations }: Lexicon,
  { titleEnds }: Pick<NameSurroundings, 'titleEnds'>,
): NameCandidate[] {
  const found: NameCandidate[] = []
  for (const start of titleEnds) {
    const name =
      glossedName.exec(view.text.slice(start, Math.min(view.end, start + longestGlossed)))?.[1] ?? ''
    const end = start + name.length
    const first = view.tokenAt(start)
    if (name === '' || first === undefined || first.start < start || !view.endsToken(end)) continue
    if (organizations.get(name) !== undefined) continue
    if (isKnownWord(first) && first.text.length > 1 && !first.tag.startsWith('nr')) continue
    found.push({ start, end, rule: 'names/glossed', evidence: nameThreshold + evidenceBeforeTitle })
  }
  return found
}

const longestGlossed = 48

/** 向与会嘉宾 */
const prepositionTags = new Set(['p', 'c', 'u'])

/** Tags of words that a job's field is not called by: 何其|生教授, but 金融|学教授. */
const noFieldTags = new Set(['c', 'd', 'r', 'nr', 'nrt', 'nrfg', 't'])

/** Words of three characters that no list holds; a surname that is a word of its own, and one more word; or the other way round. */
function fillsPlace(view: SentenceView, start: number, end: number, lexicon: Lexicon): boolean {
  if (!beginsWithSurname(view.text, start, end, lexicon) || joinsTitlesOfOne.test(view.text.charAt(start)))
    return false
  const first = view.tokenAt(start)
  if (first?.start !== start || !view.endsToken(end)) return false
  if (first.end === start + 1 && prepositionTags.has(first.tag)) return false
  if (lexicon.organizationSuffixes.matchBefore(view.text, end, start + 1) !== undefined) return false
  // What is no possible surname opens words too often: 高 级, 时 任.
  const isSurname = hasSurnameAt(view.text, start, 'possible', lexicon)
  const isLong = end - start > shortName
  if (first.end === end) return !isKnownWord(first) && (isLong || isSurname)
  if (!isSurname) return false
  const last = view.tokenAt(end - 1)
  if (last === undefined || last.start !== first.end) return false
  if (first.end > start + 1) return isLong && noFieldTags.has(first.tag) && isHan(last.text, 0)
  return (
    lexicon.titleModifiers.get(last.text) === undefined &&
    lexicon.organizationSuffixes.get(last.text) === undefined
  )
}

const shortName = 2
