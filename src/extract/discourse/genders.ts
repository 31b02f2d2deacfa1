import type { Person } from '../people/person.ts'
import { femalePronoun, malePronoun, ofMan, ofWoman } from './rules.ts'

export type Gender = 'female' | 'male'
export type Genders = ReadonlyMap<Person, Gender>

/** As far as words behind a name are looked at. */
const longestTitle = 3

/** Of whom the text says that they are women or men: by a courtesy (女士) or in brackets behind their names. */
export function gendersOf(text: string, people: readonly Person[]): Genders {
  const genders = new Map<Person, Gender>()
  for (const person of people) {
    const ends = [
      ...person.mentions.map(({ end }) => end),
      ...person.shortForms.map(({ end }) => end - courtesyLength),
    ]
    const behind = ends.map(end => text.slice(end, end + longestTitle))
    if (behind.some(words => ofWoman.test(words))) genders.set(person, 'female')
    else if (behind.some(words => ofMan.test(words))) genders.set(person, 'male')
  }
  return genders
}

/** 女士, 先生 are the end of a short name. */
const courtesyLength = 2

/** `undefined`: 其本人 is anybody. */
export const genderOfPronoun = (words: string): Gender | undefined =>
  femalePronoun.test(words) ? 'female' : malePronoun.test(words) ? 'male' : undefined
