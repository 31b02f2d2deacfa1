import type { Edit } from '../../document/edits.ts'
import type { RuleId } from '../../document/span.ts'
import { isHanOrItsMark } from '../han.ts'
import { lazy } from '../lazy.ts'
import { scriptOf } from '../script/script.ts'
import { privateFormsOf } from './private-use.ts'
import { radicals } from './rules.ts'

/**
 * Puts the ordinary character for one that only looks like it (a page's no-break space, too), and takes out what cannot be seen.
 */
export function mendCharacters(text: string): Edit[] {
  const flags = unusual()
  const edits: Edit[] = []
  let privateForms: ReadonlyMap<string, string> | undefined
  for (let at = 0; at < text.length; at++) {
    const kind = flags[text.charCodeAt(at)]
    if (kind === 0) continue
    if (kind === highSurrogate) {
      const edit = mendPair(text, at)
      if (edit !== undefined) edits.push(edit)
      at++
    } else if (kind === invisible) {
      const end = endOfRun(text, at, invisible)
      // Beside emoji and letters of other scripts, joiners and soft hyphens have a meaning.
      if (isHanOrItsMark(text[at - 1]) || isHanOrItsMark(text[end])) {
        edits.push({ start: at, end, replacement: '', rule: 'characters/zero-width' })
      }
      at = end - 1
    } else if (kind === noBreakSpace) {
      const end = endOfRun(text, at, noBreakSpace)
      if (isHanOrItsMark(text[at - 1]) || isHanOrItsMark(text[end])) {
        for (; at < end; at++) edits.push(edit(at, ' ', 'characters/no-break-space'))
      }
      at = end - 1
    } else if (kind === privateUse) {
      privateForms ??= privateFormsOf(scriptOf(text))
      const form = privateForms.get(text[at] ?? '')
      if (form !== undefined) edits.push(edit(at, form, 'characters/private-use'))
    } else edits.push(edit(at, ordinary(text[at] ?? ''), ruleOf[kind ?? 0] ?? 'characters/radical'))
  }
  return edits
}

const edit = (start: number, replacement: string, rule: RuleId): Edit => ({
  start,
  end: start + 1,
  replacement,
  rule,
})

const invisible = 1
const radical = 2
const compatibility = 3
const halfWidthMark = 4
const privateUse = 5
const highSurrogate = 6
const noBreakSpace = 7

const ruleOf: readonly RuleId[] = [
  'characters/none',
  'characters/zero-width',
  'characters/radical',
  'characters/compatibility',
  'characters/half-width-mark',
]

const byRadical = new Map<string, string>(radicals)

/** Kangxi radicals, compatibility ideographs and the marks that Japanese keyboards give in half width (｢｣｡､) have their ordinary form in Unicode's own data. */
const ordinary = (character: string): string => byRadical.get(character) ?? character.normalize('NFKC')

/** Per UTF-16 unit, what is unusual about it. */
const unusual = lazy((): Uint8Array => {
  const flags = new Uint8Array(0x10000)
  const mark = (first: number, last: number, kind: number): void => {
    for (let unit = first; unit <= last; unit++) flags[unit] = kind
  }
  for (const unit of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) flags[unit] = invisible
  mark(0x2f00, 0x2fd5, radical)
  for (const character of byRadical.keys()) flags[character.charCodeAt(0)] = radical
  for (let unit = 0xf900; unit <= 0xfaff; unit++) {
    if (String.fromCharCode(unit).normalize('NFC') !== String.fromCharCode(unit)) flags[unit] = compatibility
  }
  mark(0xff61, 0xff64, halfWidthMark)
  mark(0xe000, 0xf8ff, privateUse)
  mark(0xd87e, 0xd87e, highSurrogate)
  mark(0xa0, 0xa0, noBreakSpace)
  return flags
})

/** Compatibility ideographs of the supplementary plane fold to one character, too. */
function mendPair(text: string, at: number): Edit | undefined {
  const character = text.slice(at, at + 2)
  const composed = character.normalize('NFC')
  if (composed === character) return undefined
  return { start: at, end: at + 2, replacement: composed, rule: 'characters/compatibility' }
}

function endOfRun(text: string, from: number, kind: number): number {
  const flags = unusual()
  let end = from
  while (end < text.length && flags[text.charCodeAt(end)] === kind) end++
  return end
}
