import type { Gloss } from './find-glosses.ts'
import { habitsOf, isHabitual, isWellKnown } from './habits.ts'

/**
 * Glosses of programs that take any common character, whatever the script: wherever it stands (科(kē)技(jì )), or now and
 * then and several times over (會(hui)(hui)議(yi)). A lesson glosses every character, an author what readers don't know.
 */
export function glossesOfAny(text: string, glosses: readonly Gloss[]): readonly Gloss[] {
  const fitting = glosses.filter(({ fit }) => fit !== 'none')
  const isEnough = fitting.length >= leastGlosses && fitting.length >= glosses.length * leastFitting
  if (!isEnough || hasLesson(text, fitting)) return []
  if (fitting.filter(({ repeats }) => repeats).length >= leastRepeats) return fitting
  const habits = habitsOf(text, fitting).filter(habit => isHabitual(habit) && isWellKnown(habit))
  const toldAgain = habits.filter(({ glossed }) => glossed > 1)
  if (toldAgain.length < leastToldAgain) return []
  const table = new Set(habits.map(({ host, syllable }) => host + syllable))
  return fitting.filter(({ host, syllable }) => table.has(host + syllable))
}

/** So many glosses are a habit, and so large a share of them must be readings of their characters. */
const leastGlosses = 10
const leastFitting = 0.9

/** Nobody writes the same bracket twice in a row so often. */
const leastRepeats = 3

/** Nobody tells readers again and again how so many of the commonest characters are read. */
const leastToldAgain = 5

/** A line in which nearly every character is glossed, of any length worth reading: that is written for learners. */
function hasLesson(text: string, glosses: readonly Gloss[]): boolean {
  let index = 0
  let lineStart = 0
  for (const line of text.split('\n')) {
    const lineEnd = lineStart + line.length
    let glossed = 0
    for (; (glosses[index]?.start ?? Number.POSITIVE_INFINITY) < lineEnd; index++)
      if (glosses[index]?.repeats === false) glossed++
    if (glossed >= lessonLength && glossed > countHan(line) * mostGlossed) return true
    lineStart = lineEnd + 1
  }
  return false
}

const lessonLength = 8
const mostGlossed = 0.7

const countHan = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0
