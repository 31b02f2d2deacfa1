import type { Span } from '../../document/span.ts'
import { matchesOf } from '../../rules/matches.ts'
import { severalPeople } from '../discourse/rules.ts'
import { personOf, type SpeakerMention } from '../discourse/speaker-mention.ts'
import type { Person } from '../people/person.ts'
import { countOf, othersCounted, othersThanNamed, together } from './together-rules.ts'

/** Words that stand for so many people at once: 两人, 三人. */
export interface Together extends Span {
  readonly count: number
}

/** Where words at the beginning of a clause stand for several, in text order; not for those to whom something happens (两人受伤). */
export function findTogether(text: string): readonly Together[] {
  if (!severalPeople.test(text)) return []
  return matchesOf(together, text).flatMap(({ index, 0: words, groups }) => {
    const end = index + words.length
    const count = countOf.get(groups?.count ?? '')
    const isOther = othersThanNamed.test(text.slice(end, end + farthestDeed))
    return count === undefined || isOther ? [] : [{ start: index, end, count }]
  })
}

/** As far as words go that tell what happens to whom a text leaves without a name. */
const farthestDeed = 4

interface ToldBefore {
  /** Whom the sentence has told of before the words. */
  readonly told: readonly SpeakerMention[]
  /** Whom the last one told of that told of anybody. */
  readonly toldLast: readonly SpeakerMention[]
}

/**
 * Exactly so many as the sentence has told of before the words, with those of the last one that told of anybody where need be; nobody where
 * somebody has no name, or others were counted since.
 */
export function meantTogether(
  text: string,
  { start }: Span,
  count: number,
  { told, toldLast }: ToldBefore,
): readonly Person[] {
  const pool = [told, [...toldLast, ...told]].find(mentions => peopleOf(mentions).size === count)
  const last = pool?.at(-1)
  if (pool === undefined || last === undefined || start - last.end > farthestTold) return []
  if (pool.some(one => personOf(one) === undefined)) return []
  return othersCounted.test(text.slice(last.end, start)) ? [] : [...peopleOf(pool)]
}

/** Farther behind them others may be meant. */
const farthestTold = 100

const peopleOf = (mentions: readonly SpeakerMention[]): ReadonlySet<Person> =>
  new Set(mentions.map(personOf).filter(person => person !== undefined))
