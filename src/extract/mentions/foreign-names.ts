import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { NameCandidate } from './chinese-names.ts'
import { evidenceAround, evidenceOfEdges, type NameSurroundings, nameEvidence } from './name-evidence.ts'
import { foreignName } from './rules.ts'
import { isKnownWord, type SentenceView } from './sentence-view.ts'

/** A dot between parts that are written by sound makes a name nearly certain. */
const dottedName = 40

/** Names with a dot: `马丁·沃尔夫`, `J·K·罗琳`, as far to both sides as their characters are written by sound. */
export function findDottedNames(
  view: SentenceView,
  lexicon: Lexicon,
  { titleEnds }: NameSurroundings,
): NameCandidate[] {
  const found: NameCandidate[] = []
  const sentence = view.text.slice(view.start, view.end)
  if (!/[·•・‧∙．-]/u.test(sentence)) return found
  const expression = new RegExp(foreignName)
  for (let match = expression.exec(sentence); match !== null; match = expression.exec(sentence)) {
    let start = view.start + match.index
    let end = start + match[0].length
    const firstDot = start + match[0].search(/[·•・‧∙．-]/u)
    const lastDot =
      start + match[0].length - [...match[0]].reverse().findIndex(mark => /[·•・‧∙．-]/u.test(mark))
    let from = firstDot
    while (from > start && isBySound(view, from - 1, lexicon) && !titleEnds.has(from)) from--
    let to = lastDot
    while (to < end && isBySound(view, to, lexicon) && !beginsOtherWord(view, to, lastDot)) to++
    if (/[A-Z]/u.test(view.text.charAt(start))) from = start
    start = from
    end = to
    // What the pattern took beyond the name may begin the next: 汉斯·施密特与总统皮埃尔·勒克莱尔.
    expression.lastIndex = Math.max(end, lastDot + 1) - view.start
    if (start < firstDot && end > lastDot)
      found.push({ start, end, evidence: dottedName, rule: 'names/dotted' })
  }
  return found
}

const isBySound = (view: SentenceView, position: number, lexicon: Lexicon): boolean =>
  lexicon.transliterationCharacters.get(view.text.charAt(position)) !== undefined

/** A word of several characters, or one that follows a name, begins here. */
function beginsOtherWord(view: SentenceView, position: number, partStart: number): boolean {
  const token = view.tokens[view.tokenIndexAt(position)]
  if (token === undefined || token.start !== position || position === partStart) return false
  return isKnownWord(token) && token.text.length > 1 && !soundTags.has(token.tag)
}

const soundTags = new Set(['nr', 'nrt', 'nrfg', 'ns', 'nz', 'x'])
const shortest = 2
const longest = 8

/** Names that our list holds, wherever they stand: the segmenter often does not know them. */
function findListedNames(
  view: SentenceView,
  lexicon: Lexicon,
  surroundings: NameSurroundings,
): NameCandidate[] {
  const found: NameCandidate[] = []
  for (let start = view.start; start < view.end; start++) {
    const match = lexicon.foreignNames.matchAt(view.text, start)
    if (match === undefined || match.end > view.end) continue
    const edges = evidenceOfEdges(view, start, match.end)
    // 罗斯 is none in 俄罗斯.
    if (edges <= nameEvidence.cutsWord && !surroundings.titleEnds.has(start)) continue
    const evidence =
      nameEvidence.listedForeignName +
      edges / 2 +
      evidenceAround(view, start, match.end, surroundings, lexicon)
    found.push({ start, end: match.end, evidence, rule: 'names/listed-foreign' })
  }
  return found
}

/** Names without a dot: words that the segmenter does not know, or knows as foreign, written by sound throughout. */
export function findTransliteratedNames(
  view: SentenceView,
  lexicon: Lexicon,
  surroundings: NameSurroundings,
): NameCandidate[] {
  const found = findListedNames(view, lexicon, surroundings)
  for (let first = 0; first < view.tokens.length; first++) {
    const start = view.tokens[first]?.start ?? 0
    for (let last = first; last < view.tokens.length; last++) {
      const token = view.tokens[last]
      if (token === undefined || token.end - start > longest) break
      if (!mayBePart(view, token, lexicon)) break
      if (token.end - start < shortest) continue
      const word = view.text.slice(start, token.end)
      if (isPlaceOrOrganization(word, lexicon)) continue
      const known = last === first && isKnownWord(token) && token.tag !== 'nrt'
      const evidence =
        nameEvidence.transliteratedCharacter * (token.end - start) +
        (known ? nameEvidence.cutsWord / 2 : 0) +
        evidenceOfEdges(view, start, token.end) +
        evidenceAround(view, start, token.end, surroundings, lexicon)
      found.push({
        start,
        end: token.end,
        evidence,
        rule: 'names/transliterated',
      })
    }
  }
  return found
}

const isPlaceOrOrganization = (word: string, lexicon: Lexicon): boolean =>
  lexicon.countries.get(word) !== undefined ||
  lexicon.organizations.get(word) !== undefined ||
  lexicon.nameLikeWords.get(word) !== undefined

function mayBePart(view: SentenceView, token: SentenceView['tokens'][number], lexicon: Lexicon): boolean {
  if (token.text.length > 1 && !soundTags.has(token.tag)) return false
  if (lexicon.countries.get(token.text) !== undefined) return false
  if (token.tag === 'w' || token.tag === 'ws' || token.tag === 'eng') return false
  for (let at = token.start; at < token.end; at++) if (!isBySound(view, at, lexicon)) return false
  return true
}
