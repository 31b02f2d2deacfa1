import { byRadical, bySmallMark, kinds } from './kinds.ts'

/** The ordinary form of the unusual character at `at`, one unit for one; none where it may be meant as it is. */
export function ordinaryForm(text: string, at: number, kind: number): string | undefined {
  const character = text.charAt(at)
  if (kind === kinds.blank) return ' '
  if (kind === kinds.lineEnd) return '\n'
  if (kind === kinds.smallMark) return formOfMark(text, at, character)
  // Radicals, compatibility ideographs and the marks of Japanese keyboards (｢｣｡､･) have their ordinary form in Unicode's own data.
  return byRadical.get(character) ?? character.normalize('NFKC')
}

/** Within numbers the narrow form (13﹕00, 8﹐660); a division stays (1∕2). */
function formOfMark(text: string, at: number, character: string): string | undefined {
  const form = bySmallMark.get(character)
  if (form === undefined || !(isDigit(text[at - 1]) && isDigit(text[at + 1]))) return form
  if (character === division) return undefined
  return form >= firstWide && form <= lastWide ? form.normalize('NFKC') : form
}

const division = '\u2215'
const firstWide = '\uFF01'
const lastWide = '\uFF5E'

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9'
