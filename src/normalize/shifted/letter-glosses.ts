import type { Span } from '../../document/span.ts'
import { codePage } from './code-page.ts'
import { isRead } from './syllables.ts'
import { tokenAt } from './tokens.ts'

/** Behind one character and a letter or sign that may be the second byte of a code. */
const behindLetter = /.[@-~](?=\([a-z\u00E0-\u01DC]{1,6}\))/gu

/**
 * Glosses of what is no character: the last byte of one and a letter behind it spell what the program glosses
 * (`首季G(lǜ)DP`). No byte is out of step for it.
 */
export function letterGlosses(text: string): readonly Span[] {
  const found: Span[] = []
  for (const { index, 0: match } of text.matchAll(behindLetter)) {
    const start = index + match.length
    const token = tokenAt(text, start)
    if (token.kind !== 'gloss') continue
    const code = codeOf(match.charCodeAt(match.length - 2))
    const unit = codePage().units[((code & 0xff) << 8) | match.charCodeAt(match.length - 1)] ?? 0
    if (unit !== 0 && isRead(unit, token.syllable)) found.push({ start, end: token.end })
  }
  return found
}

/** Marks were full-width when the bytes were read. */
const codeOf = (unit: number): number =>
  unit > 0x20 && unit < 0x7f ? 0xa380 + unit : (codePage().codes[unit] ?? 0)
