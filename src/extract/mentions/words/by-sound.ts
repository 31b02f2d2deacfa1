import type { Lexicon } from '../../../lexicon/lexicon.ts'

/** Whether foreign names are written by sound with the character that stands here. */
export const isBySound = (
  { text }: { readonly text: string },
  position: number,
  { transliterationCharacters }: Lexicon,
): boolean => transliterationCharacters.getAt(text, position, position + 1) !== undefined

/** Whether all of a span is written with such characters. */
export function isAllBySound(
  of: { readonly text: string },
  start: number,
  end: number,
  lexicon: Lexicon,
): boolean {
  for (let at = start; at < end; at++) if (!isBySound(of, at, lexicon)) return false
  return true
}
