import { type CharacterModel, type Context, characterModel } from '../language/character-model.ts'

/**
 * By how much likelier the characters at `start` are behind those that end at `end` than at the beginning of a line, as a
 * natural logarithm: about 8 within a sentence, more within a word, and below 0 between headings or items of a list.
 */
export function bondOf(text: string, end: number, start: number): number {
  const model = characterModel()
  let behind = model.start
  for (let at = Math.max(0, end - reach); at < end; at++)
    behind = model.after(behind, model.identify(text.charCodeAt(at)))
  return scoreOf(model, behind, text, start) - scoreOf(model, model.start, text, start)
}

/** The model looks back no further than so many characters. */
const reach = 3

function scoreOf(model: CharacterModel, from: Context, text: string, start: number): number {
  let context = from
  let score = 0
  for (let at = start; at < Math.min(text.length, start + reach); at++) {
    const next = model.identify(text.charCodeAt(at))
    score += model.score(context, next)
    context = model.after(context, next)
  }
  return score
}
