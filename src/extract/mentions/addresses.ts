import { isInside } from '../../document/sorted-spans.ts'
import type { Span } from '../../document/span.ts'
import { matchesOf } from '../../rules/matches.ts'
import type { ReadSentence } from './read-sentences.ts'
import { address, opensAddress } from './rules.ts'

/** The sentences of a text without what seems to be a name, a title or a body within a web address: /photos/青弋-陶若溪-2020.png. */
export function withoutAddresses(text: string, sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  if (!text.includes(opensAddress)) return sentences
  const addresses = matchesOf(address, text).map(
    ({ index, 0: { length } }): Span => ({ start: index, end: index + length }),
  )
  const isOutside = ({ start }: Span): boolean => !isInside(addresses, start)
  return sentences.map(({ view, names, others, surroundings }) => ({
    view,
    names: names.filter(isOutside),
    others: others.filter(isOutside),
    surroundings,
  }))
}
