import { startingIn } from '../document/sorted-spans.ts'
import { byStart, type Span } from '../document/span.ts'
import type { Organization } from '../extract/organizations/organization.ts'
import type { Person } from '../extract/people/person.ts'
import type { Quote } from '../extract/quotes/quote.ts'
import type { Turn } from '../extract/turns/turn.ts'

/** The ids that a report gives, by the place in its list. */
export const personId = (index: number): string => `p${index + 1}`
export const organizationId = (index: number): string => `o${index + 1}`

/** What a report calls its people and organizations. Methods of one class, as closures made for each document would be compiled again and again. */
export class SpeakerIds {
  readonly #ofPerson = new Map<Person, string>()
  /** By each of its names. */
  readonly #ofOrganization = new Map<string, string>()
  /** Of organizations, in text order. */
  readonly #mentions: (Span & { readonly id: string })[] = []

  constructor(people: readonly Person[], organizations: readonly Organization[]) {
    for (const [index, person] of people.entries()) this.#ofPerson.set(person, personId(index))
    for (const [index, { name, aliases, mentions }] of organizations.entries()) {
      const id = organizationId(index)
      for (const alias of aliases) this.#ofOrganization.set(alias, id)
      this.#ofOrganization.set(name, id)
      for (const { start, end } of mentions) this.#mentions.push({ start, end, id })
    }
    this.#mentions.sort(byStart)
  }

  /** `null` where the report lists no such speaker. */
  ofSpeaker({ speaker }: Quote | Turn): string | null {
    if (speaker === null) return null
    const { kind } = speaker
    return (
      (kind === 'person' ? this.#ofPerson.get(speaker.person) : this.#ofOrganization.get(speaker.name)) ??
      null
    )
  }

  /** Of the organization that a span names or begins to name. */
  ofOrganizationAt({ start, end }: Span): string | null {
    return startingIn(this.#mentions, start, end).at(0)?.id ?? null
  }
}
