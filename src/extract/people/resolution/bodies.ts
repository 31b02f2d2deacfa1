import { wordsAt } from '../../../document/span.ts'
import type { NameMention, OrganizationMention } from '../../mentions/mention.ts'
import type { Affiliation } from '../person.ts'
import { fellow } from '../rank-rules.ts'

/** What each mention of a name has titles in, in the order in which it is found. */
export class Bodies {
  readonly #text: string
  readonly #ofName = new Map<NameMention, readonly OrganizationMention[]>()

  constructor(text: string) {
    this.#text = text
  }

  of(name: NameMention): readonly OrganizationMention[] {
    return this.#ofName.get(name) ?? []
  }

  add(name: NameMention, { title, organization }: Affiliation): void {
    if (organization !== null && !fellow.test(wordsAt(this.#text, title)))
      this.#ofName.set(name, [...this.of(name), organization])
  }
}
