import { byStart, type Span } from '../../../../document/span.ts'
import { onlyHan } from '../../rules.ts'
import { workAround } from '../../words/works.ts'

/** Shorter names may stand within other words by chance. */
const longEnough = 3

/**
 * Where the longer names of a text stand, whatever the words around them: a name that its text tells once to be one is so at every place,
 * also where what is around it tells nothing (云岭人欢迎|陶若溪|到访). Not in the titles of works. In text order.
 */
export function placesOfNames(text: string, names: Iterable<string>): readonly Span[] {
  const places: Span[] = []
  for (const name of names) {
    if (name.length < longEnough || !onlyHan.test(name)) continue
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length
      if (workAround(text, start, end) === null) places.push({ start, end })
    }
  }
  return places.sort(byStart)
}
