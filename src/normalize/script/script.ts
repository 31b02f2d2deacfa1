import iconv from 'iconv-lite'
import { lazy } from '../lazy.ts'
import { conversionTable } from './conversion-table.ts'
import { heavenOrDry } from './rules.ts'

export type Script = 'hans' | 'hant' | 'mixed'

/**
 * Above this share of the characters that differ between the scripts, the text is of that script. Simplified articles
 * hold Traditional characters in names and quotations, one in twenty articles at least one.
 */
const clearShare = 0.8

/** The script of a text, by the share of characters that only one script has; without such characters `hans`. */
export function scriptOf(text: string): Script {
  const { traditional, simplified } = countScripts(text)
  if (traditional <= (traditional + simplified) * (1 - clearShare)) return 'hans'
  return simplified <= (traditional + simplified) * (1 - clearShare) ? 'hant' : 'mixed'
}

function countScripts(text: string): { readonly traditional: number; readonly simplified: number } {
  const scripts = scriptFlags()
  let traditional = 0
  let simplified = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const script = scripts[unit]
    if (script === simplifiedOnly) simplified++
    else if (script === traditionalOnly) traditional++
  }
  return { traditional, simplified }
}

/** Whether no Traditional text uses the character: 国, not 里. */
export const isOnlySimplified = (character: string): boolean =>
  scriptFlags()[character.charCodeAt(0)] === simplifiedOnly

const traditionalOnly = 1
const simplifiedOnly = 2

/** Per UTF-16 unit, the one script that uses it. Big5 is what tells: it holds what Traditional texts are written in. */
const scriptFlags = lazy((): Uint8Array => {
  const flags = new Uint8Array(0x10000)
  const { characters } = conversionTable()
  for (const [character, replacement] of characters) {
    if (character === replacement || character.length > 1 || character === heavenOrDry) continue
    flags[character.charCodeAt(0)] = traditionalOnly
  }
  const replacements = [...new Set(characters.values())].filter(character => character.length === 1)
  const inBig5 = throughBig5(replacements.join(''))
  for (const [index, character] of replacements.entries()) {
    if (!characters.has(character) && inBig5[index] !== character)
      flags[character.charCodeAt(0)] = simplifiedOnly
  }
  return flags
})

/** The text with one unit of something else for each that Big5 does not hold. */
const throughBig5 = (text: string): string => iconv.decode(iconv.encode(text, 'cp950'), 'cp950')
