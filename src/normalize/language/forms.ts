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
export function formScores(text: string): (unit: number) => number {
  const counts = new Uint32Array(0x10000)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    counts[unit] = (counts[unit] ?? 0) + 1
  }
  const known = new Float64Array(0x10000).fill(Number.NaN)
  return unit => {
    const scored = known[unit] ?? Number.NaN
    if (!Number.isNaN(scored)) return scored
    const forms = severalForms().get(foldTable()[unit] ?? 0)
    const score = forms === undefined ? 0 : shareOf(unit, forms, counts)
    known[unit] = score
    return score
  }
}

/** The natural logarithm of the share that one of several forms has. */
function shareOf(unit: number, forms: readonly number[], counts: Uint32Array): number {
  const weights = forms.map(form => (counts[form] ?? 0) + priorOf(form))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return Math.log((weights[forms.indexOf(unit)] ?? priors.foreign) / sum)
}

/** All units that the model counts as this one. */
export const formsOf = (folded: number): readonly number[] => severalForms().get(folded) ?? [folded]

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

/** Digits, letters, Chinese characters, and the full-width forms of the former. */
const manyForms = [
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
    for (let unit = first; unit <= last; unit++) {
      const folded = table[unit] ?? unit
      const sharing = forms.get(folded)
      if (sharing === undefined) forms.set(folded, [unit])
      else sharing.push(unit)
    }
  }
  return new Map([...forms].filter(([, sharing]) => sharing.length > 1))
})
