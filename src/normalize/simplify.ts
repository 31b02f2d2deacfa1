import { Converter } from 'opencc-js/t2cn'
import type { Edit } from '../document/edits.ts'

/** OpenCC to Simplified script, one edit for each changed character (no table used here changes their number). */
export function simplify(text: string): Edit[] {
  const simplified = convert(text)
  if (simplified === text) return []
  const edits: Edit[] = []
  const after = simplified[Symbol.iterator]()
  let at = 0
  for (const character of text) {
    const replacement: string = after.next().value ?? ''
    if (replacement !== character) {
      edits.push({ start: at, end: at + character.length, replacement, rule: 'simplify/opencc' })
    }
    at += character.length
  }
  return edits
}

const convert = Converter({ from: 'tw', to: 'cn' })
