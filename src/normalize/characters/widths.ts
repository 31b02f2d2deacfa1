import type { Edit } from '../../document/edits.ts'

/** Writes numbers and words in half width that are partly in full width: 20１８年. What is all in one width stays. */
export function mendWidths(text: string): Edit[] {
  if (!wide.test(text)) return []
  return [...text.matchAll(mixed)].flatMap(({ index, 0: run }) =>
    Array.from(run, (character, at) => ({ character, start: index + at }))
      .filter(({ character }) => character >= firstWide)
      .map(({ character, start }) => ({
        start,
        end: start + 1,
        replacement: String.fromCharCode(character.charCodeAt(0) - distance),
        rule: 'characters/mixed-width' as const,
      })),
  )
}

const wide = /[０-９Ａ-Ｚａ-ｚ]/u

const mixed =
  /(?:[0-9]{1,20}[０-９]|[０-９]{1,20}[0-9])[0-9０-９]{0,20}|(?:[A-Za-z]{1,20}[Ａ-Ｚａ-ｚ]|[Ａ-Ｚａ-ｚ]{1,20}[A-Za-z])[A-Za-zＡ-Ｚａ-ｚ]{0,20}/gu

const firstWide = '\uFF01'

/** From ASCII to its full-width forms. */
const distance = 0xfee0
