import type { CharacterModel, Context } from './character-model.ts'
import { identifiers as base, unknown } from './format.ts'
import { addForms, FormScores } from './forms.ts'
import { type Continuations, continuationsOf, countAmong, countOwn, type OwnNgrams } from './own-ngrams.ts'

/** The last characters of a text, in the language's model and in the document's own n-grams. */
export interface MixedContext {
  readonly general: Context
  /** Identifiers of the last two characters as one number. */
  readonly key: number
  readonly ofLast: Continuations
  readonly ofLastTwo: Continuations
  /** Contexts of the same state foretell alike. */
  readonly state: number
}

/** The language's model with the document's own n-grams mixed in. */
export interface MixedModel {
  identify(unit: number): number
  isCommon(unit: number): boolean
  /** How often a character stands in the document, in any form; never, if it is none of the language's. */
  timesSeen(unit: number): number
  readonly start: MixedContext
  after(context: MixedContext, unit: number): MixedContext
  /** Units of what may well come next, in all their forms. */
  likelyAfter(context: MixedContext): readonly number[]
  /**
   * Natural logarithm of the probability that a UTF-16 unit comes next, in this of its forms; minus infinity where that is seen to be
   * below `least` before all of it is worked out.
   */
  score(context: MixedContext, unit: number, least?: number): number
}

/**
 * What shorter contexts say weighs as much as so many observations of the document, for each different character that it has
 * behind a context (Witten and Bell): the more various they are, the less they tell of the next. Of each of them a half is
 * taken off and goes to the shorter ones, too.
 */
const weightOfLanguage = 8
const weightOfLast = 6
const discount = 0.5

/** Counts of longer texts add little and take long. */
const longest = 100_000

/**
 * Names and terms of a report come again and again, and where one of them is damaged the others tell what it was: the
 * model with the document's own n-grams mixed in, the more the oftener they stand there.
 */
export const mixIn = (model: CharacterModel, text: string): MixedModel =>
  new DocumentModel(model, text.slice(0, longest))

/** Methods of one class, as closures made for each document would be compiled again and again. */
class DocumentModel implements MixedModel {
  readonly start: MixedContext
  readonly #model: CharacterModel
  readonly #forms: FormScores
  readonly #own: OwnNgrams
  /** By the state of a context. */
  readonly #likely = new Map<number, readonly number[]>()

  constructor(model: CharacterModel, text: string) {
    const identified = Uint16Array.from({ length: text.length }, (_, at) =>
      model.identify(text.charCodeAt(at)),
    )
    this.#model = model
    this.#forms = new FormScores(text)
    this.#own = countOwn(identified)
    this.start = this.#contextOf(model.start, 0)
  }

  identify(unit: number): number {
    return this.#model.identify(unit)
  }

  isCommon(unit: number): boolean {
    return this.#model.isCommon(unit)
  }

  timesSeen(unit: number): number {
    const identifier = this.#model.identify(unit)
    return identifier === unknown ? 0 : (this.#own.singles[identifier] ?? 0)
  }

  after({ general, key }: MixedContext, unit: number): MixedContext {
    const next = this.#model.identify(unit)
    return this.#contextOf(this.#model.after(general, next), (key % base) * base + next)
  }

  likelyAfter({ general, ofLast, state }: MixedContext): readonly number[] {
    const known = this.#likely.get(state)
    if (known !== undefined) return known
    const units: number[] = []
    for (const identifier of this.#model.likelyAfter(general)) addForms(units, this.#model.unitOf(identifier))
    for (let at = ofLast.from; at < ofLast.to; at++)
      addForms(units, this.#model.unitOf((this.#own.pairs.keys[at] ?? 0) % base))
    this.#likely.set(state, units)
    return units
  }

  score(
    { general, key, ofLast, ofLastTwo }: MixedContext,
    unit: number,
    least = Number.NEGATIVE_INFINITY,
  ): number {
    const next = this.#model.identify(unit)
    const ofForm = this.#forms.score(unit)
    const ofLanguage = this.#model.score(general, next)
    if (ofLast.sum === 0 || next === unknown) return ofLanguage + ofForm
    const afterLast = countAmong(this.#own.pairs, ofLast, (key % base) * base + next)
    // What the document never has behind this character is less likely in it than in the language.
    if (afterLast === 0 && ofLanguage + ofForm < least) return Number.NEGATIVE_INFINITY
    const pair = mixed(afterLast, ofLast, Math.exp(ofLanguage), weightOfLanguage)
    if (ofLastTwo.sum === 0) return Math.log(pair) + ofForm
    const afterBoth = afterLast === 0 ? 0 : countAmong(this.#own.triples, ofLastTwo, key * base + next)
    return Math.log(mixed(afterBoth, ofLastTwo, pair, weightOfLast)) + ofForm
  }

  #contextOf(general: Context, key: number): MixedContext {
    const { pairs, triples } = this.#own
    const ofLast = continuationsOf(pairs, key % base)
    const ofLastTwo = ofLast.sum === 0 ? none : continuationsOf(triples, key)
    const known = ofLastTwo.sum > 0 ? ofLastTwo.to : 0
    return { general, key, ofLast, ofLastTwo, state: this.#model.stateOf(general) * mostOwn + known }
  }
}

/** The probability of what stands `count` times behind a context, from what shorter contexts give it. */
function mixed(count: number, { from, to, sum }: Continuations, shorter: number, weight: number): number {
  const kinds = to - from
  const listed = Math.max(0, count - discount)
  return (listed + (discount + weight) * kinds * shorter) / (sum + weight * kinds)
}

/** More than a document has triples. */
const mostOwn = 0x20000

const none: Continuations = { from: 0, to: 0, sum: 0 }
