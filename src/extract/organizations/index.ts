import type { Mention } from '../../document/span.ts'
import type { Extractor } from '../extractor.ts'
import type { OrganizationMention } from '../mentions/mention.ts'
import type { Organization } from './organization.ts'

/** The organizations of a text with all places that name them; a title's common noun (公司总经理) names one too. */
export const extractOrganizations: Extractor<readonly Organization[], readonly Mention[]> = (
  { text },
  _lexicon,
  mentions,
) => {
  const byName = new Map<string, OrganizationMention[]>()
  for (const { start, end, label, rule } of mentions) {
    if (label !== 'organization' && label !== 'common') continue
    const name = text.slice(start, end)
    byName.set(name, [...(byName.get(name) ?? []), { start, end, label: 'organization', rule }])
  }
  return [...byName].map(([name, mentions]) => ({ name, mentions }))
}
