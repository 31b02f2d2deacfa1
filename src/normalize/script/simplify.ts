import type { Edit } from '../../document/edits.ts'
import {
  type ConversionTable,
  conversionTable,
  headOf,
  kinds,
  writtenOrParticle,
} from './conversion-table.ts'
import { heavenOrDry } from './rules.ts'
import { scriptOf } from './script.ts'

/** To Simplified script, one edit for each changed character; a text without Traditional characters costs one scan. */
export function simplify(text: string): Edit[] {
  const table = conversionTable()
  const { flags, singles } = table
  const edits: Edit[] = []
  let isTraditional: boolean | undefined
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = flags[unit]
    if (kind === kinds.nothing) continue
    if (kind === kinds.character) {
      edits.push({ start: at, end: at + 1, replacement: singles[unit] ?? '', rule })
      continue
    }
    if (text[at] === writtenOrParticle) {
      isTraditional ??= scriptOf(text) !== 'hans'
      if (isTraditional && isParticle(table, text, at)) edits.push(edit(at, writtenOrParticle, particle))
      continue
    }
    if (text[at] === heavenOrDry) {
      isTraditional ??= scriptOf(text) !== 'hans'
      if (!isTraditional) continue
    }
    at = convertAt(table, text, at, edits) - 1
  }
  return edits
}

const particle = '着'
const rule = 'simplify/opencc'

const edit = (start: number, before: string, replacement: string): Edit => ({
  start,
  end: start + before.length,
  replacement,
  rule,
})

/** Puts the edits of the phrase or character at `at` to the list; where the next may begin. */
function convertAt(
  { characters, phrases }: ConversionTable,
  text: string,
  at: number,
  edits: Edit[],
): number {
  const match = phrases.get(headOf(text, at))?.find(({ phrase }) => text.startsWith(phrase, at))
  if (match !== undefined) {
    const after = [...match.simplified]
    let start = at
    for (const [index, before] of [...match.phrase].entries()) {
      const replacement = after[index] ?? before
      if (replacement !== before) edits.push(edit(start, before, replacement))
      start += before.length
    }
    return start
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  const replacement = characters.get(character)
  if (replacement !== undefined && replacement !== character) edits.push(edit(at, character, replacement))
  return at + character.length
}

/** No word of writing or fame covers the place. */
function isParticle({ written }: ConversionTable, text: string, at: number): boolean {
  for (const word of written) if (text.startsWith(word, at - word.indexOf(writtenOrParticle))) return false
  return true
}
