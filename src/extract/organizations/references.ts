import { isInside } from '../../document/sorted-spans.ts'
import { byStart, type Mention, type Span, wordsAt } from '../../document/span.ts'
import { type OrganizationKind, organizationKinds } from '../../lexicon/organization-kinds.ts'
import { matchesOf } from '../../rules/matches.ts'
import type { OrganizationReference } from './organization.ts'
import { pointingRules, pointsAtOwn, sentenceEnd } from './rules.ts'

/** An organization as far as references need to know it. */
export interface Antecedent extends Span {
  readonly kind: OrganizationKind
}

interface FoundReference<A extends Antecedent> {
  readonly reference: OrganizationReference
  /** None where no organization is named before that the words can mean. */
  readonly antecedent: A | undefined
}

/** Where words point at an organization, and which of `antecedents`, which are in text order: the one last named that the words can mean. */
export function findReferences<A extends Antecedent>(
  text: string,
  mentions: readonly Mention[],
  antecedents: readonly A[],
): FoundReference<A>[] {
  const lastOf = new Map<OrganizationKind, A>()
  const titleStarts = new Set(mentions.flatMap(({ label, start }) => (label === 'title' ? [start] : [])))
  const postStarts = new Set(mentions.flatMap(({ start, end }) => (titleStarts.has(end) ? [start] : [])))
  const found: FoundReference<A>[] = []
  let next = 0
  for (const { kinds, reference } of pointingWords(text, mentions)) {
    const isPost = pointsAtOwn.test(wordsAt(text, reference)) && titleStarts.has(reference.end)
    const sentence = isPost ? startOfSentence(text, reference.start) : 0
    for (; (antecedents[next]?.end ?? text.length + 1) <= reference.start; next++) {
      const named = antecedents[next]
      if (named !== undefined) lastOf.set(named.kind, named)
    }
    const [antecedent] = (kinds.length === 0 ? organizationKinds : kinds)
      .flatMap(kind => lastOf.get(kind) ?? [])
      // 云岭银行董事，本公司监事: whose report it is is none of those beside.
      .filter(({ start }) => !isPost || start < sentence || !postStarts.has(start))
      .sort((one, other) => other.start - one.start)
    found.push({ reference, antecedent })
  }
  return found
}

interface PointingWords {
  readonly kinds: readonly OrganizationKind[]
  readonly reference: OrganizationReference
}

/** Words that point at an organization, in text order; where two rules see such words, the first counts. */
function pointingWords(text: string, mentions: readonly Mention[]): PointingWords[] {
  const named = mentions.filter(({ label }) => label === 'organization' || label === 'name')
  const found: PointingWords[] = []
  for (const { id, pattern, kinds } of pointingRules)
    for (const { index, 0: words } of matchesOf(pattern, text)) {
      if (isInside(named, index)) continue
      const end = index + words.length
      found.push({ kinds, reference: { start: index, end, label: 'organization-reference', rule: id } })
    }
  found.sort((one, other) => byStart(one.reference, other.reference))
  const apart: PointingWords[] = []
  let free = 0
  for (const words of found) {
    if (words.reference.start < free) continue
    apart.push(words)
    free = words.reference.end
  }
  return apart
}

function startOfSentence(text: string, position: number): number {
  let start = position
  while (start > 0 && !sentenceEnd.test(text.charAt(start - 1))) start--
  return start
}
