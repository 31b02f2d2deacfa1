import { isInside } from '../../document/sorted-spans.ts'
import { byStart, type Span } from '../../document/span.ts'
import type { Person } from '../people/person.ts'

/** Shorter names also stand for other things. */
const shortestRepeated = 3

/** Full names of people outside the mentions that are `taken`, in text order: 郑月娥 is none within 林郑月娥. */
export function* findRepeatedNames(
  text: string,
  people: readonly Person[],
  taken: readonly Span[],
): Generator<Span & { readonly person: Person }> {
  const found = people
    .filter(({ name }) => name.length >= shortestRepeated)
    .flatMap(person =>
      placesOf(person.name, text).map(start => ({ start, end: start + person.name.length, person })),
    )
  let free = 0
  for (const { start, end, person } of found.sort(byStart)) {
    if (start < free || isInside(taken, start)) continue
    yield { start, end, person }
    free = end
  }
}

/** Where a word stands in the text. */
function placesOf(word: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at)
  return places
}
