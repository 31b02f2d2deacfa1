import iconv from 'iconv-lite'
import { lazy } from '../lazy.ts'
import type { Script } from '../script/script.ts'

/**
 * What characters of Unicode's private area stand for, as far as a standard tells: those that GB 18030 first had there and
 * later moved, and in Traditional texts those of Hong Kong's supplement to Big5, which many readers put there (滙, 喆).
 */
export const privateFormsOf = (script: Script): ReadonlyMap<string, string> =>
  script === 'hant' ? formsOfHongKong() : movedForms()

const formsOfHongKong = lazy((): ReadonlyMap<string, string> => {
  const decoder = new TextDecoder('big5')
  const forms = new Map<string, string>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const bytes = Uint8Array.of(lead, trail)
      const character = decoder.decode(bytes)
      if (character.length !== 1 || !isPrivate(character)) continue
      const form = iconv.decode(Buffer.from(bytes), 'big5-hkscs')
      if (/^\p{Script=Han}$/u.test(form)) forms.set(character, form)
    }
  }
  return forms
})

/** The web's decoder knows the later places. */
const movedForms = lazy((): ReadonlyMap<string, string> => {
  const decoder = new TextDecoder('gb18030')
  const forms = new Map<string, string>()
  for (const [code, unit] of movedCodes) {
    const character = decoder.decode(Uint8Array.of(code >> 8, code & 0xff))
    if (character.length === 1 && !isPrivate(character)) forms.set(String.fromCharCode(unit), character)
  }
  return forms
})

const isPrivate = (character: string): boolean => character >= '\uE000' && character <= '\uF8FF'

/** Code of the character, and the private unit it had before. */
const movedCodes: readonly (readonly [number, number])[] = [
  ...Array.from({ length: 7 }, (_, index) => [0xa6d9 + index, 0xe78d + index] as const),
  ...Array.from({ length: 2 }, (_, index) => [0xa6ec + index, 0xe794 + index] as const),
  [0xa6f3, 0xe796],
  [0xa8bc, 0xe7c7],
  [0xa8bf, 0xe7c8],
  ...Array.from({ length: 13 }, (_, index) => [0xa989 + index, 0xe7e7 + index] as const),
]
