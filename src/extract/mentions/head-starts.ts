import { closesBracket } from '../../document/brackets.ts'
import type { Token } from '../../document/document.ts'
import type { Span } from '../../document/span.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { matchesOf } from '../../rules/matches.ts'
import { hasSurnameAt } from './names/evidence/surname-strength.ts'
import { nameThreshold } from './names/evidence/weights.ts'
import type { NameCandidate } from './names/kinds/chinese-names.ts'
import { classOfCompanies } from './organizations/rules.ts'
import {
  blank,
  branchBefore,
  employer,
  heldWithin,
  isFirm,
  latinGlossAtEnd,
  possessive,
  termBefore,
  worksFor,
} from './rules.ts'
import { isKnownWord, type SentenceView } from './words/sentence-view.ts'

/** Where titles start, and where names may start that a title follows (外国语学院|谢平教授); `names`: those found so far. */
export function headStartsOf(
  view: SentenceView,
  titles: readonly Span[],
  names: readonly NameCandidate[],
  lexicon: Lexicon,
): ReadonlySet<number> {
  const starts = new Set<number>()
  // Most sentences have no title, and nothing is made for them.
  const nameStarts = titles.length === 0 ? noStarts : startsByEnd(names)
  for (const { start, end } of titles) {
    starts.add(start)
    if (isSetOff(view.text, { start, end })) starts.add(start - 1)
    const name = nameStarts.get(start)
    if (name !== undefined) starts.add(name)
    const term = termBefore.exec(view.text.slice(Math.max(view.start, start - longestTerm), start))
    if (term !== null) starts.add(start - term[0].length)
    const branch = branchBefore.exec(view.text.slice(Math.max(view.start, start - longestBranch), start))
    if (branch !== null) starts.add(start - branch[0].length)
    const nameEnd = glossBefore(view, start)
    for (const length of nameLengths) {
      const name = nameEnd - length
      // 云岭研究所的陈平医生
      if (possessive.test(view.text.charAt(name - 1))) starts.add(name - 1)
      if (view.startsToken(name) && (nameEnd < start || likelyBeginsName(view, name, lexicon)))
        starts.add(name)
    }
  }
  for (const end of employersEnds(view, titles, lexicon)) starts.add(end)
  return starts
}

/** 云岭银行 行长 陶若溪: between blanks, as captions have it. */
const isSetOff = (text: string, { start, end }: Span): boolean =>
  blank.test(text.charAt(end)) && blank.test(text.charAt(start - 1))

const noStarts: ReadonlyMap<number, number> = new Map()

/** Where likely names start, by where they end. */
function startsByEnd(names: readonly NameCandidate[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>()
  for (const { start, end, evidence } of names) if (evidence >= nameThreshold) starts.set(end, start)
  return starts
}

/** Where those end that somebody works for or holds a title in by the words around them: 加盟青禾基金|，, 在青禾基金|担任总经理. */
function* employersEnds(
  view: SentenceView,
  titles: readonly Span[],
  { organizationSuffixes }: Lexicon,
): Generator<number> {
  const { text, start: from, end: limit } = view
  for (const { start } of titles) {
    const before = text.slice(Math.max(from, start - longestWithin), start)
    const within = heldWithin.exec(before)
    if (within !== null) yield start - (within.groups?.verb ?? '').length
  }
  const sentence = text.slice(from, limit)
  if (!worksFor.test(sentence)) return
  for (const { index, 0: words } of matchesOf(employer, sentence)) {
    const end = from + index + words.length
    const suffix = organizationSuffixes.matchBefore(text, end, from + index)?.entry
    if (suffix !== 'industry' && suffix !== 'company') continue
    if (!classOfCompanies.test(words) || isFirm.test(words)) yield end
  }
}

const longestWithin = 28

/** Where the brackets open that hold a name's Latin spelling before a title: 任爀伯（Hyug Baeg Im）教授. */
function glossBefore({ text, start: from }: SentenceView, start: number): number {
  if (!closesBracket(text, start - 1)) return start
  const gloss = latinGlossAtEnd.exec(text.slice(Math.max(from, start - longestGloss), start))
  return gloss === null ? start : start - gloss[0].length
}

const longestGloss = 44
const nameLengths = [2, 3, 4] as const
const longestTerm = 12
const longestBranch = 14

/** A common surname stands here that begins no word that a list holds, but a name. */
export function likelyBeginsName(view: SentenceView, position: number, lexicon: Lexicon): boolean {
  const token = view.tokenAt(position)
  if (token === undefined || token.start !== position) return false
  return (
    hasSurnameAt(view.text, position, 'common', lexicon) &&
    (token.text.length === 1 || !isKnownWord(token) || token.tag.startsWith('nr'))
  )
}

/** Whether a likely name stands here, or a character that may be a surname and begins no verb of saying: 总裁|宣布. */
export const mayBeginName = (
  view: SentenceView,
  position: number,
  nameStarts: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean =>
  nameStarts.has(position) ||
  (hasSurnameAt(view.text, position, 'possible', lexicon) && !isCueVerb(view.tokenAt(position), lexicon))

const isCueVerb = (token: Token | undefined, { cueVerbs }: Lexicon): boolean =>
  token !== undefined && token.text.length > 1 && cueVerbs.get(token.text) !== undefined
