import type { Organization } from '../extract/organizations/organization.ts'
import type { Locator } from './locator.ts'
import type { Report } from './schema.ts'

type ReportOrganization = Report['organizations'][number]

/** An organization as data; `links` is what only the whole report can give. */
export const toReportOrganization = (
  locator: Locator,
  { name, kind, parts, aliases, mentions, references }: Organization,
  links: Pick<ReportOrganization, 'id' | 'themes'>,
): ReportOrganization => ({
  id: links.id,
  name,
  kind,
  parts: [...parts],
  aliases: [...aliases],
  mentions: locator.toMentions(mentions),
  references: locator.toMentions(references),
  themes: links.themes,
})
