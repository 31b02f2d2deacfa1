import { byStart, type Span } from '../../../document/span.ts'
import type { Organization } from '../../organizations/organization.ts'
import { opensShortName } from '../positions/rules.ts'
import type { NamedOrganization } from './host.ts'

/** The name of each organization, by where the text mentions it. */
export function namesByStart(organizations: readonly Organization[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  for (const { name, mentions } of organizations) for (const { start } of mentions) names.set(start, name)
  return names
}

/** The places that name organizations, in text order, but for short names in brackets. */
export function namedIn(text: string, organizations: readonly Organization[]): readonly NamedOrganization[] {
  const named: NamedOrganization[] = []
  for (const { kind, mentions } of organizations) {
    let before: Span | undefined
    for (const mention of mentions) {
      const { start, end, label, rule } = mention
      if (rule !== 'organizations/common-noun' && !isGlossOf(text, mention, before))
        named.push({ start, end, label, rule, kind })
      before = mention
    }
  }
  return named.sort(byStart)
}

/** 云岭海外联合会（云海联）: the short name in brackets, where the full one stands before them. */
const isGlossOf = (text: string, mention: Span, full: Span | undefined): boolean =>
  full !== undefined && opensShortName.test(text.slice(full.end, mention.start))
