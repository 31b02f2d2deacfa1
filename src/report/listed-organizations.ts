import type { Organization } from '../extract/organizations/organization.ts'
import type { Analysis } from '../pipeline.ts'

/**
 * The organizations that a report lists: those that the text means as bodies, and houses and papers too where they speak or somebody
 * belongs to them; not each museum that is visited or paper that is read.
 */
export function listedOrganizations({
  organizations,
  people,
  quotes,
  turns,
}: Pick<Analysis, 'organizations' | 'people' | 'quotes' | 'turns'>): readonly Organization[] {
  const speakers = new Set<string>()
  for (const { speaker } of [...quotes, ...turns])
    if (speaker?.kind === 'organization') speakers.add(speaker.name)
  const seats = new Set<number>()
  for (const { affiliations } of people)
    for (const { organization } of affiliations) if (organization) seats.add(organization.start)
  return organizations.filter(
    ({ isBody, name, aliases, mentions }) =>
      isBody ||
      [name, ...aliases].some(each => speakers.has(each)) ||
      mentions.some(({ start }) => seats.has(start)),
  )
}
