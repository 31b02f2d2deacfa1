import { startOfLine } from '../../../document/lines.ts'
import { type Span, wordsAt, wordsBefore } from '../../../document/span.ts'
import { isSender } from '../../mentions/places/dateline.ts'
import type { Organization } from '../../organizations/organization.ts'
import { companyEvidence, companyKinds, isPointer, opensAnnouncement } from './focus-company-rules.ts'
import type { NamedOrganization } from './host.ts'
import { opensReport } from './host-rules.ts'

/** The one company that a text is about by what it says around its names; a company that another's name begins with is the same. */
export function focusCompanyOf(
  text: string,
  organizations: readonly Organization[],
): readonly NamedOrganization[] {
  const companies = organizations.flatMap(organization => toCompany(text, organization))
  const total = companies.reduce((sum, { places }) => sum + places.length, 0)
  const weighed = companies.sort((one, other) => other.evidence - one.evidence)
  const [first, ...others] = weighed
  if (first === undefined) return []
  const same = others.filter(({ name }) => name.includes(first.name) || first.name.includes(name))
  const rival = others.find(other => !same.includes(other))
  const named = [first, ...same].flatMap(({ places }) => places)
  const evidence =
    [first, ...same].reduce((sum, company) => sum + company.evidence, 0) + (2 * named.length > total ? 1 : 0)
  return evidence >= leastEvidence && evidence >= leastLead * (rival?.evidence ?? 0) ? first.places : []
}

/** The company that a text is about as it is named last before a position, or else first. */
export const focusBefore = (
  focus: readonly NamedOrganization[],
  position: number,
): NamedOrganization | undefined => focus.findLast(({ end }) => end <= position) ?? focus[0]

/** So much tells a company: its code at an exchange at the beginning of a report and one thing more, or a notice that it signs. */
const leastEvidence = 3
/** It has so many times the evidence of any other. */
const leastLead = 2

interface Company {
  readonly name: string
  /** Where it is named by a name of its own, in text order. */
  readonly places: readonly NamedOrganization[]
  /** How much tells that the text is about it. */
  readonly evidence: number
}

function toCompany(text: string, { name, kind, mentions, aliases }: Organization): Company[] {
  if (!companyKinds.has(kind) || isPointer.test(name)) return []
  const places = mentions
    .filter(mention => !isPointer.test(wordsAt(text, mention)) && !isSender(text, mention))
    .map(({ start, end, label, rule }) => ({ start, end, label, rule, kind }))
  // 以下简称“公司”: the text calls it by the common noun.
  const isPointedAt = aliases.some(alias => isPointer.test(alias))
  const evidence = (isPointedAt ? defined : 0) + evidenceAround(text, places)
  return places.length === 0 ? [] : [{ name, places, evidence }]
}

/** How much stands around the names of a company that stands around those of whom a text is about: each thing once. */
function evidenceAround(text: string, places: readonly Span[]): number {
  let evidence = 0
  for (const { weight, before, after, opens } of companyEvidence) {
    const isTold = places.some(
      ({ start, end }) =>
        (opens !== true || opensLine(text, start)) &&
        (before === undefined || before.test(wordsBefore(text, start, longestBefore))) &&
        (after === undefined || after.test(text.slice(end, end + longestAfter))),
    )
    if (isTold) evidence += weight
  }
  return evidence
}

const defined = 3
const longestBefore = 16
const longestAfter = 40
const longestOpening = 120

/** Whether nothing but a dateline or a date stands in the line before. */
const opensLine = (text: string, start: number): boolean => {
  const from = Math.max(0, start - longestOpening)
  const line = startOfLine(text, start, from)
  if (line === from && from > 0) return false
  const words = text.slice(line, start)
  return opensReport.test(words) || opensAnnouncement.test(words)
}
