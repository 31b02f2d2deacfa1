import type { Gazetteer } from '../../lexicon/gazetteer.ts'
import { createCharacterTest } from '../../rules/character-test.ts'

const isLatin = createCharacterTest(/[A-Za-z]/u)

/** The words of the mainland for a term of Taiwan or Hong Kong, or for an abbreviation: 移动支付 for 行动支付; others stay as they are. */
export function standardOf(variants: Gazetteer<string>, label: string): string {
  const whole = variants.get(label)
  if (whole !== undefined) return whole
  if (isLatin(label, 0)) return label
  let standard = ''
  let copied = 0
  for (let at = 0; at < label.length; ) {
    const match = variants.matchAt(label, at)
    if (match === undefined || isLatin(label, at)) {
      at++
      continue
    }
    standard += label.slice(copied, at) + match.entry
    // 小微企 in 小微企业 is no variant of it.
    at = label.startsWith(match.entry, at) ? at + match.entry.length : match.end
    copied = at
  }
  return copied === 0 ? label : standard + label.slice(copied)
}
