import { conversionTable } from '../script/conversion-table.ts'
import type { Gloss } from './find-glosses.ts'
import { type Habit, habitsOf, isHabitual, isWellKnown, rankOf } from './habits.ts'
import { isInKnownWord } from './known-words.ts'
import { readingTable } from './readings.ts'

/**
 * Which glosses a program put into the text. It has a table of characters that are written differently in the two
 * scripts and glosses them wherever they stand, each with one reading; an author glosses what is rare or ambiguous,
 * once, and leaves 業 alone.
 */
export function insertedGlosses(
  text: string,
  glosses: readonly Gloss[],
  hasOrphans: boolean,
): readonly Gloss[] {
  const hosts = habitsOf(text, glosses.filter(isOfTable))
  const habitual = hosts.filter(isHabitual)
  const common = habitual.filter(habit => !mayBeTheAuthors(text, habit))
  const isLarge = holdsNearlyAll(text, common)
  const inserted = isLarge ? habitual : common
  const rarer = isLarge ? habitsOf(text, glosses.filter(isVariant)).filter(isHabitual) : []
  const tabled = [...inserted, ...rarer]
  const others = glosses.length - countOf(tabled)
  const isHabit = inserted.length > 0 && habitual.length >= hosts.length * leastHabitual
  const isPure = others <= (glosses.length - others) * mostOthers
  if (!isHabit || !isPure || !(hasOrphans || isCertain(text, inserted))) return []
  const table = new Set(tabled.map(({ host, syllable }) => host + syllable))
  return glosses.filter(({ host, syllable }) => table.has(host + syllable))
}

const countOf = (habits: readonly Habit[]): number => habits.reduce((sum, { glossed }) => sum + glossed, 0)

/** Share of the glossed characters that are glossed wherever they stand. */
const leastHabitual = 0.8
/** Glosses that no table would hold, as a share of those it would: a lesson on pinyin has at least as many. */
const mostOthers = 0.25

/** A gloss that stands once, and tells a reader something: on a less common character, or of two readings the rarer. */
const mayBeTheAuthors = (text: string, habit: Habit): boolean =>
  habit.glossed === 1 && !isWellKnown(habit) && !(isCommonest(habit) && isInKnownWord(text, habit))

/** A program's table holds common characters that differ between the scripts, in the form that conversion yields. */
function isOfTable({ host, fit }: Gloss): boolean {
  if (fit === 'none' || rankOf(host) >= commonCharacters) return false
  const { characters, simplified } = conversionTable()
  const simple = characters.get(host)
  // 髮(fà) is glossed because 发 is read fā: the table would hold 發.
  if (simple === undefined) return simplified.has(host)
  // 臺 is yielded for 台, though 颱 may be commoner.
  const { usualForm, yielded } = readingTable()
  return usualForm.get(simple) === host || yielded.has(host)
}

/** Lines of the reading table; the 3,500 characters of general use in both scripts' forms. */
const commonCharacters = 5000

/** What only a large table holds: characters that conversion changes, but does not yield (衞, 綫). */
const isVariant = (gloss: Gloss): boolean =>
  gloss.fit !== 'none' &&
  !isOfTable(gloss) &&
  rankOf(gloss.host) < commonCharacters &&
  conversionTable().characters.has(gloss.host)

/**
 * A table of hundreds leaves few characters alone that the scripts write differently; one of fifty, two in three. Counted in
 * either form, so that the text reads the same converted.
 */
function holdsNearlyAll(text: string, habits: readonly Habit[]): boolean {
  const { characters, simplified } = conversionTable()
  let differing = 0
  for (const character of text) if (characters.has(character) || simplified.has(character)) differing++
  return countOf(habits) >= differing * nearlyAll
}

const nearlyAll = 0.6

/** Nobody glosses three different common characters at every place; of toneless syllables, which are plain letters, six. */
const leastHosts = { toned: 3, toneless: 6 }

function isCertain(text: string, inserted: readonly Habit[]): boolean {
  const toned = inserted.every(gloss => gloss.toned)
  if (inserted.length >= (toned ? leastHosts.toned : leastHosts.toneless)) return true
  return toned && inserted.every(habit => isBeyondDoubt(text, habit, inserted.length))
}

/**
 * Fewer will do where no reader can be in doubt: Traditional characters among the commonest, with the reading that
 * everybody knows; a single one must have no other reading, be glossed again where the reader has been told, or stand in a word
 * that shows its reading.
 */
function isBeyondDoubt(text: string, habit: Habit, hosts: number): boolean {
  const readings = readingTable().byCharacter.get(habit.host)
  if (readings === undefined || !isCommonest(habit) || !conversionTable().characters.has(habit.host))
    return false
  const isUsual = readings.toned[0] === habit.syllable
  if (isUsual && (hosts > 1 || habit.glossed > 1 || readings.toned.length === 1)) return true
  return isInKnownWord(text, habit)
}

const isCommonest = ({ host }: Habit): boolean => rankOf(host) < commonest

const commonest = 1500
