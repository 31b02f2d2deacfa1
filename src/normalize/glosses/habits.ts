import type { Span } from '../../document/span.ts'
import type { Gloss } from './find-glosses.ts'
import { readingTable } from './readings.ts'

/**
 * How a character is glossed in the text: with which reading, how often, and how often it stands there at all. The span is its first
 * gloss.
 */
export interface Habit extends Span {
  readonly host: string
  readonly syllable: string
  readonly toned: boolean
  readonly fit: Gloss['fit']
  readonly glossed: number
  readonly occurring: number
}

export function habitsOf(text: string, glosses: readonly Gloss[]): readonly Habit[] {
  const firsts = new Map<string, Gloss>()
  const counts = new Map<string, number>()
  for (const gloss of glosses) {
    const key = gloss.host + gloss.syllable
    if (!firsts.has(key)) firsts.set(key, gloss)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...firsts].map(([key, { host, syllable, toned, fit, start, end }]) => {
    const [glossed, occurring] = [counts.get(key) ?? 0, occurrences(text, host)]
    return { host, syllable, toned, fit, start, end, glossed, occurring }
  })
}

export const isHabitual = ({ glossed, occurring }: Habit): boolean => glossed >= occurring * leastAnnotated

/** A shifted stretch may hide an occurrence, so that not quite every one shows its gloss. */
const leastAnnotated = 0.75

/** Whether every reader knows the character, and the reading that it is given is its usual one. */
export const isWellKnown = ({ host, fit }: Habit): boolean =>
  fit === 'usual' && rankOf(host) < knownCharacters

/** Lines of the reading table whose characters every reader knows. */
const knownCharacters = 2500

/** How common a character is; those that the reading table has not are the rarest. */
export const rankOf = (character: string): number =>
  readingTable().byCharacter.get(character)?.rank ?? Number.POSITIVE_INFINITY

function occurrences(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++
  return count
}
