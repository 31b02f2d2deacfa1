import type { Document } from '../document/document.ts'
import { wordsAt } from '../document/span.ts'
import type { ReferenceMention } from '../extract/mentions/mention.ts'
import type { HeldAffiliation, Person } from '../extract/people/person.ts'
import type { Role } from '../extract/roles/role.ts'
import type { SpeakerIds } from './ids.ts'
import type { Locator } from './locator.ts'
import type { Report } from './schema.ts'

type ReportPerson = Report['people'][number]

/** What only the whole analysis can give of a person. */
interface PersonLinks extends Pick<ReportPerson, 'id' | 'themes'> {
  readonly references: readonly ReferenceMention[]
  readonly roles: readonly Role[]
  readonly ids: SpeakerIds
}

/** A person as data; `document` is what extractors read. */
export const toReportPerson = (
  locator: Locator,
  document: Document,
  { name, mentions, affiliations }: Person,
  { id, references, roles, ids, themes }: PersonLinks,
): ReportPerson => ({
  id,
  name,
  mentions: locator.toMentions(mentions),
  references: locator.toMentions(references),
  roles: [...roles],
  affiliations: affiliations.map(affiliation => toReportAffiliation(locator, document, affiliation, ids)),
  themes,
})

/** 主　席: blanks that spread a title to the width of others. */
const spread = /(?<=^\p{Script=Han})[ \u3000]+(?=\p{Script=Han}$)/u

function toReportAffiliation(
  locator: Locator,
  document: Document,
  { title, organization, organizationParts, span: whole, rule, confidence }: HeldAffiliation,
  ids: SpeakerIds,
): ReportPerson['affiliations'][number] {
  const { span, sourceSpan } = locator.locate(whole)
  return {
    title: wordsAt(document.text, title).replace(spread, ''),
    organization: organization && wordsAt(document.text, organization),
    organizationId: organization && ids.ofOrganizationAt(organization),
    organizationParts: [...organizationParts],
    span,
    sourceSpan,
    titleSpan: locator.toShown(title),
    organizationSpan: organization && locator.toShown(organization),
    rule,
    confidence,
  }
}
