import { addTo } from '../../document/add-to.ts'
import { readingTable } from '../glosses/readings.ts'
import { lazy } from '../lazy.ts'
import { isOnlySimplified } from '../script/script.ts'
import { foldTable } from './fold.ts'

/** What each form of a character counts before the document is looked at: the usual one, another, one of the other script. */
const priors = { usual: 0.5, other: 0.03, foreign: 0.001 } as const

/**
 * How likely a character of a Traditional text is written in this form and not in another (裏, 里): the model counts all
 * forms as one. The forms that stand elsewhere in the text tell.
 */
export class FormScores {
  readonly #slots = formSlots()
  /** By slot, how often a form stands in the text. */
  readonly #counts = new Uint32Array(this.#slots.count)
  /** By slot, the scores that have been asked. */
  readonly #scores = new Float64Array(this.#slots.count).fill(Number.NaN)

  constructor(text: string) {
    for (let at = 0; at < text.length; at++) {
      const slot = this.#slots.ofUnit[text.charCodeAt(at)] ?? 0
      this.#counts[slot] = (this.#counts[slot] ?? 0) + 1
    }
  }

  /** The natural logarithm of the share that a form has of all; 0 for what is written in one form alone. */
  score(unit: number): number {
    const slot = this.#slots.ofUnit[unit] ?? 0
    if (slot === 0) return 0
    const known = this.#scores[slot] ?? Number.NaN
    if (!Number.isNaN(known)) return known
    const score = this.#shareOf(unit)
    this.#scores[slot] = score
    return score
  }

  #shareOf(unit: number): number {
    let sum = 0
    for (const form of formsOf(foldTable()[unit] ?? unit)) sum += this.#weightOf(form)
    return Math.log(this.#weightOf(unit) / sum)
  }

  #weightOf(form: number): number {
    const slot = this.#slots.ofUnit[form] ?? 0
    return (this.#counts[slot] ?? 0) + (this.#slots.priors[slot] ?? 0)
  }
}

/** All units that the model counts as this one. */
const formsOf = (folded: number): readonly number[] => severalForms().get(folded) ?? [folded]

/** Appends all units that the model counts as this one. */
export function addForms(units: number[], folded: number): void {
  const several = severalForms().get(folded)
  if (several === undefined) units.push(folded)
  else for (const unit of several) units.push(unit)
}

function priorOf(unit: number): number {
  if (unit < 0x80) return priors.usual
  if (unit >= 0xff00) return priors.other
  const character = String.fromCharCode(unit)
  if (isOnlySimplified(character)) return priors.foreign
  const folded = String.fromCharCode(foldTable()[unit] ?? unit)
  return folded === character || readingTable().usualForm.get(folded) === character
    ? priors.usual
    : priors.other
}

/** Blanks, digits, letters, Chinese characters, and the full-width forms of the former. */
const manyForms = [
  [0x20, 0x20],
  [0x3000, 0x3000],
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0x3400, 0x9fff],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
] as const

/** By what stands for all of them, the forms of what is written in several. */
const severalForms = lazy((): ReadonlyMap<number, readonly number[]> => {
  const forms = new Map<number, number[]>()
  const table = foldTable()
  for (const [first, last] of manyForms) {
    for (let unit = first; unit <= last; unit++) addTo(forms, table[unit] ?? unit, unit)
  }
  return new Map([...forms].filter(([, sharing]) => sharing.length > 1))
})

/** A number for each form of what is written in several, from 1 on, as a text has few of all units; and what each counts by number. */
const formSlots = lazy(() => {
  const ofUnit = new Uint16Array(0x10000)
  const weights = [0]
  for (const forms of severalForms().values())
    for (const form of forms) ofUnit[form] = weights.push(priorOf(form)) - 1
  return { ofUnit, priors: Float64Array.from(weights), count: weights.length }
})
