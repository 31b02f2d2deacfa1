import type { Document } from '../../../../document/document.ts'
import { startingIn } from '../../../../document/sorted-spans.ts'
import { type Span, wordsBefore } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { knownWordOf, type SentenceView } from '../../words/sentence-view.ts'
import { evidenceOfEdges } from '../evidence/edges.ts'
import { isLikelyName, nameEvidence, nameThreshold } from '../evidence/weights.ts'
import type { NameCandidate } from '../kinds/chinese-names.ts'
import { nameDot } from '../kinds/sound-rules.ts'
import { betweenNames, followsName, inByline, mayEndName, rankInList } from '../rules.ts'
import { goesBeyond, isGlued, type MarriedNames } from './glued-names.ts'
import { findTouchingNames } from './touching-names.ts'

/** Shorter names may stand within other words by chance. */
const longEnough = 3

/** What the names of a text tell of other places that look like them. */
export interface EstablishedNames {
  readonly established: ReadonlySet<string>
  /** Names that are longer throughout the text than the one found: 吕志 of 吕志和. */
  readonly longer: ReadonlyMap<string, string>
  /** Parts of dotted names: 沃尔夫 of 马丁·沃尔夫. */
  readonly parts: ReadonlySet<string>
  /** What names of four characters and more end with, two characters each. */
  readonly tails: ReadonlySet<string>
  readonly married: MarriedNames
  /** Where the longer of the names stand, in text order. */
  readonly places: readonly Span[]
}

/**
 * What stands elsewhere in the text as a name is likely to be one here; a longer one also where the segmenter saw another word across
 * its end: 李淑|明说.
 */
export const weighEstablished = (
  view: SentenceView,
  names: readonly NameCandidate[],
  known: EstablishedNames,
  lexicon: Lexicon,
): readonly NameCandidate[] => {
  const weighed: NameCandidate[] = []
  for (const name of withWholeNames(view, names, known)) weighed.push(weigh(view, name, known, lexicon))
  for (const name of findTouchingNames(view, names, known.established))
    weighed.push(weigh(view, name, known, lexicon))
  for (const { start, end } of startingIn(known.places, view.start, view.end))
    if (
      end <= view.end &&
      wholeNameEnd(view, start, known.established) === end &&
      !holds(weighed, start, end) &&
      !isGlued(view.text, { start, end }, known)
    )
      weighed.push({ start, end, evidence: nameThreshold, rule: 'names/found-elsewhere' })
  return weighed
}

/** Whether a likely name is among those, from `start` to `end`. */
const holds = (names: readonly NameCandidate[], start: number, end: number): boolean =>
  names.some(name => name.start === start && name.end === end && name.evidence >= nameThreshold)

function weigh(
  view: SentenceView,
  name: NameCandidate,
  known: EstablishedNames,
  lexicon: Lexicon,
): NameCandidate {
  const { established, longer, parts } = known
  const { start, end } = name
  const words = view.text.slice(start, end)
  if (longer.has(words) || isGlued(view.text, name, known)) return withMore(name, nameEvidence.alwaysGoesOn)
  if (goesBeyond(words, established) && (followsName.test(words.slice(-1)) || !established.has(words)))
    return withMore(name, nameEvidence.alwaysGoesOn)
  if (longer.get(words.slice(0, -1)) === words)
    return withMore(name, nameEvidence.foundElsewhere.long - nameEvidence.wordAtEnd)
  if (parts.has(words)) return withMore(name, nameEvidence.foundElsewhere.long)
  // 姚建 is found elsewhere, too, but here stands 姚建年.
  if (!established.has(words) || wholeNameEnd(view, start, established) > end) return name
  if (end - start < longEnough)
    return withMore(name, nameEvidence.foundElsewhere[knownWordOf(view, start, end) ? 'word' : 'short'])
  return withMore(name, nameEvidence.foundElsewhere.long - evidenceOfEdges(view, start, end, lexicon))
}

/** A name with more evidence, of the same shape: copied by spreading it would be of another one. */
const withMore = ({ start, end, evidence, rule }: NameCandidate, more: number): NameCandidate => ({
  start,
  end,
  evidence: evidence + more,
  rule,
})

/** Where a longer name of the text stands, it is that name, whatever the words at its ends: 陆介|正说 beside 陆介正, 指布|兰特利 beside 布兰特利. */
function withWholeNames(
  view: SentenceView,
  names: readonly NameCandidate[],
  { established, tails }: EstablishedNames,
): readonly NameCandidate[] {
  const whole = new Map<number, NameCandidate>()
  const candidates = new Set<number>()
  for (const { start, end: candidateEnd, rule } of names) {
    const end = wholeNameEnd(view, start, established)
    if (end === candidateEnd) candidates.add(start)
    else if (end > start) whole.set(start, { start, end, evidence: nameThreshold, rule })
    if (!tails.has(view.text.slice(candidateEnd - tailLength, candidateEnd))) continue
    const begin = wholeNameStart(view, { start, end: candidateEnd }, established)
    if (begin < start) whole.set(begin, { start: begin, end: candidateEnd, evidence: nameThreshold, rule })
  }
  const missing = [...whole.values()].filter(({ start }) => !candidates.has(start))
  return missing.length === 0 ? names : [...names, ...missing]
}

/** Where the longest name of the text that stands here ends, or -1. */
function wholeNameEnd(
  { text, end: limit }: SentenceView,
  start: number,
  established: ReadonlySet<string>,
): number {
  for (let length = longestEstablished; length >= longEnough; length--) {
    const end = start + length
    if (end <= limit && established.has(text.slice(start, end))) return end
  }
  return -1
}

/** Compound surname and given name. */
const longestEstablished = 4

/** Where the longest name of the text begins that ends with a span, or the span itself. */
function wholeNameStart(
  { text, start: limit }: SentenceView,
  { start, end }: Span,
  established: ReadonlySet<string>,
): number {
  for (let begin = Math.max(limit, end - longestBySound); begin < start; begin++)
    if (end - begin >= shortestWithTail && established.has(text.slice(begin, end))) return begin
  return start
}

const longestBySound = 8
/** A name of fewer characters may end in another by chance: 欧阳|明远. */
const shortestWithTail = 4
const tailLength = 2

/** What long names end with, by which most places are told to end none. */
export const tailsOf = (names: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...names].filter(({ length }) => length >= shortestWithTail).map(name => name.slice(-tailLength)))

/** What stands in a list beside a likely name is likely to be one too, and so is what stands beside that; more so between two. */
export function weighListed(text: string, names: readonly NameCandidate[]): readonly NameCandidate[] {
  if (!names.some(isLikelyName)) return names
  const starts = new Set<number>()
  const ends = new Set<number>()
  const sidesBeside = ({ start, end }: NameCandidate): number =>
    Number(
      betweenNames.test(text.charAt(start - 1)) &&
        (ends.has(start - 1) || followsAlike(text, start, end, ends)),
    ) +
    Number(starts.has(end + 1) && betweenNames.test(text.charAt(end))) +
    Number(ends.has(start) && inByline.test(wordsBefore(text, start, longestByline)))
  const weighed = (name: NameCandidate): number =>
    name.evidence + nameEvidence.listedBesideName * sidesBeside(name)
  for (let grows = true; grows; ) {
    grows = false
    for (const name of names) {
      if (weighed(name) < nameThreshold || (starts.has(name.start) && ends.has(name.end))) continue
      starts.add(name.start)
      ends.add(name.end)
      grows = true
    }
  }
  return names.map(name =>
    sidesBeside(name) > 0 ? withMore(name, nameEvidence.listedBesideName * sidesBeside(name)) : name,
  )
}

/** 李若川院士和|张统一|院士: the same rank behind both. */
function followsAlike(text: string, start: number, end: number, ends: ReadonlySet<number>): boolean {
  const rank = rankInList.exec(text.slice(end, end + longestRank))?.[0]
  return rank !== undefined && text.endsWith(rank, start - 1) && ends.has(start - 1 - rank.length)
}

const longestRank = 3

/** 记者孙晓云|雷桐苏: reporters whose names have lost the blanks between them stand in so many characters. */
const longestByline = 16

/** The parts of dotted names that may stand alone for the whole. */
export function partsOfDottedNames(names: ReadonlySet<string>): ReadonlySet<string> {
  const parts = [...names].filter(name => nameDot.test(name)).flatMap(name => name.split(nameDot))
  return new Set(parts.filter(part => part.length > 1 && !names.has(part)))
}

/** A name that stands so often with the same character after it, and never without, goes on with that character. */
const fewestTimes = 2

/** Names of two characters that are the beginning of a longer one throughout the text, with that: 吕志 of 吕志和. */
export function longerNames(
  { text }: Document,
  established: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const longer = new Map<string, string>()
  for (const name of established) {
    if (name.length !== 2) continue
    const next = text.charAt(text.indexOf(name) + 2)
    if (!mayEndName.test(next)) continue
    let times = 0
    let at = text.indexOf(name)
    for (; at >= 0 && text.charAt(at + 2) === next; at = text.indexOf(name, at + 2)) times++
    if (at < 0 && times >= fewestTimes) longer.set(name, name + next)
  }
  return longer
}

/** What lacks so little evidence is a name where it stands twice; what stands once might be any words. */
const lackingLittle = 2.5

/** Chinese names that nearly have evidence enough, and that in several places. */
export function repeatedNames(
  text: string,
  sentences: readonly { readonly names: readonly NameCandidate[] }[],
): ReadonlySet<string> {
  const once = new Set<string>()
  const repeated = new Set<string>()
  for (const { names } of sentences) {
    for (const { start, end, evidence, rule } of names) {
      if (evidence < nameThreshold - lackingLittle || end - start < longEnough || rule !== 'names/chinese')
        continue
      const name = text.slice(start, end)
      if (once.has(name)) repeated.add(name)
      once.add(name)
    }
  }
  return repeated
}
