import { addAll } from '../../../../document/add-to.ts'
import type { Span } from '../../../../document/span.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { isLikelyName, nameEvidence, nameThreshold } from '../evidence/weights.ts'
import type { NameCandidate } from '../kinds/chinese-names.ts'
import { standsAlone } from '../rules.ts'

/** `赵乐际王沪宁蔡奇丁薛祥`: so many names of the text that touch are a list without marks, as in headlines; two may be other words by chance. */
const fewestTouching = 3

/** So much that the names of such a list outweigh others across their edges. */
const touchingEvidence = nameThreshold + nameEvidence.foundElsewhere.long

/** Of a sentence the names that stand one directly after the other and each by itself elsewhere in the text. */
export function findTouchingNames(
  view: SentenceView,
  names: readonly NameCandidate[],
  established: ReadonlySet<string>,
): readonly NameCandidate[] {
  if (established.size < fewestTouching || !doTouch(names)) return []
  const found: Span[] = []
  for (let start = view.start; start < view.end; ) {
    const run = touchingFrom(view, start, established)
    if (run.length >= fewestTouching) addAll(found, run)
    start = run.length >= fewestTouching ? (run.at(-1)?.end ?? start + 1) : start + 1
  }
  return found.map(({ start, end }) => ({ start, end, evidence: touchingEvidence, rule: 'names/chinese' }))
}

/** Whether a likely name begins where another one ends. */
function doTouch(names: readonly NameCandidate[]): boolean {
  const likely = names.filter(isLikelyName)
  const ends = new Set(likely.map(({ end }) => end))
  return likely.some(({ start }) => ends.has(start))
}

function touchingFrom(view: SentenceView, from: number, established: ReadonlySet<string>): readonly Span[] {
  const run: Span[] = []
  for (let start = from; ; ) {
    const length = nameLengths.find(each => isName(view, start, start + each, established))
    if (length === undefined) return run
    run.push({ start, end: start + length })
    start += length
  }
}

const nameLengths = [4, 3, 2] as const

const isName = (
  { text, end: limit }: SentenceView,
  start: number,
  end: number,
  established: ReadonlySet<string>,
): boolean => {
  if (end > limit) return false
  const name = text.slice(start, end)
  return established.has(name) && isAlone(text, name)
}

/** Whether a name stands between marks anywhere in a text. */
function isAlone(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (standsAlone.test(text.charAt(at - 1)) && standsAlone.test(text.charAt(at + name.length))) return true
  return false
}
