import type { CharacterModel } from './character-model.ts'

/** How much the document's own words count beside the language's. */
const share = 0.2

/** Counts of longer texts add little and take long. */
const longest = 100_000

/**
 * The model with the document's own n-grams mixed in: names and terms of a report come again and again, and where one
 * of them is damaged the others tell what it was.
 */
export function mixIn(model: CharacterModel, text: string): CharacterModel {
  const pairs = new Map<number, number>()
  const triples = new Map<number, number>()
  let [first, second] = [0, 0]
  for (let at = 0; at < text.length && at < longest; at++) {
    const third = model.identify(text.charCodeAt(at))
    const pair = first * base + second
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    const triple = pair * base + third
    triples.set(triple, (triples.get(triple) ?? 0) + 1)
    first = second
    second = third
  }
  const ofLanguage = Math.log(1 - share)
  return {
    identify: model.identify,
    isCommon: model.isCommon,
    score(first, second, third) {
      const general = model.score(first, second, third)
      const pair = first * base + second
      const seen = pairs.get(pair)
      if (seen === undefined) return general
      const own = triples.get(pair * base + third)
      if (own === undefined) return general + ofLanguage
      return Math.log((1 - share) * Math.exp(general) + (share * own) / (seen + prior))
    },
  }
}

/** A pair seen once tells less than one seen often. */
const prior = 0.5

/** Identifiers are below this: 13 bits. */
const base = 0x2000
