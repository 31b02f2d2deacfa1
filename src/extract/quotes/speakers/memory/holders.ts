import { addTo } from '../../../../document/add-to.ts'
import { wordsAt } from '../../../../document/span.ts'
import type { SpeakerMention } from '../../../discourse/speaker-mention.ts'
import type { Person } from '../../../people/person.ts'
import { anotherRank, officeOfJudge, rank } from './holder-rules.ts'

/** Somebody with a title as the text states it in full, its organization before it. */
interface Holder {
  readonly person: Person
  readonly title: string
  readonly full: string
}

/** The people of a text with their titles, by the last character of these. */
export type Holders = ReadonlyMap<string, readonly Holder[]>

export function holdersOf(text: string, people: readonly Person[]): Holders {
  const holders = new Map<string, Holder[]>()
  for (const person of people) {
    for (const { title, organization } of person.affiliations) {
      const words = wordsAt(text, title)
      const full = (organization ? wordsAt(text, organization) : '') + words
      addTo(holders, words.slice(-1), { person, title: words, full })
    }
  }
  return holders
}

/** The one person of the text who holds a rank: 院长, 俄总统, 法国外长. */
export function soleHolder(holders: Holders, words: string): Person | undefined {
  if (!rank.test(words)) return undefined
  const [first, ...others] = (holders.get(words.slice(-1)) ?? []).filter(holder => mayBe(words, holder))
  return first && others.every(({ person }) => person === first.person) ? first.person : undefined
}

/** 创办人: the person who spoke last, who alone holds the title in the text. */
export function holderWhoSpoke({ speaker, holders }: Spoken, words: string): Person | undefined {
  const person = speaker?.speaker?.kind === 'person' ? speaker.speaker.person : undefined
  const same = (holders.get(words.slice(-1)) ?? []).filter(({ title }) => title === words)
  return person && same.length > 0 && same.every(holder => holder.person === person) ? person : undefined
}

/** Who spoke last in a text of these holders. */
interface Spoken {
  readonly speaker: SpeakerMention | undefined
  readonly holders: Holders
}

/** Whether words mean a title: by itself, as the office of a judge, or in short with the country or organization before it. */
const mayBe = (words: string, { title, full }: Holder): boolean =>
  words === title ||
  (officeOfJudge.test(words) && title.endsWith(words)) ||
  (words.charAt(0) === full.charAt(0) && isShortFor(words, full))

/** 美财长 for 美国财政部长: the characters of the words in their order, and none between that makes another rank of it. */
function isShortFor(words: string, full: string): boolean {
  let at = 0
  let left = ''
  for (const character of full) {
    if (character === words.charAt(at)) at++
    else left += character
  }
  return at === words.length && !anotherRank.test(left)
}
