import iconv from 'iconv-lite'
import { lazy } from '../lazy.ts'
import { scriptOf } from '../script/script.ts'
import { dailyInHongKong } from './rules.ts'

/**
 * What the text's characters of Unicode's private area stand for, as far as a standard tells: those that GB 18030 first had there and
 * later moved, and in Traditional texts those of Hong Kong's supplement to Big5, which many readers put there (滙, 喆), unless the
 * text has others there, too.
 */
export function privateFormsOf(text: string): ReadonlyMap<string, string> {
  if (scriptOf(text) !== 'hant') return movedForms()
  const forms = formsOfHongKong()
  return (text.match(privateUse) ?? []).every(character => forms.has(character)) ? forms : none
}

/** Word's bullets, which its fonts of symbols have at their end, tell nothing. */
const privateUse = /[\uE000-\uEFFF\uF100-\uF8FF]/gu
const none: ReadonlyMap<string, string> = new Map()

const formsOfHongKong = lazy((): ReadonlyMap<string, string> => {
  const decoder = new TextDecoder('big5')
  const daily = new Set(dailyInHongKong)
  const forms = new Map<string, string>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const bytes = Uint8Array.of(lead, trail)
      const character = decoder.decode(bytes)
      if (character.length !== 1 || !isPrivate(character)) continue
      const form = iconv.decode(Buffer.from(bytes), 'big5-hkscs')
      if (daily.has(form)) forms.set(character, form)
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
