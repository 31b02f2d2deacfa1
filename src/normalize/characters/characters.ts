import { addAll } from '../../document/add-to.ts'
import type { Edit } from '../../document/edits.ts'
import type { RuleId } from '../../document/span.ts'
import { isHanOrItsMark } from '../han.ts'
import { kinds, unusual } from './kinds.ts'
import { ordinaryForm } from './ordinary-form.ts'
import { privateFormsOf } from './private-use.ts'

/**
 * Puts the ordinary character for one that only looks like it (a page's no-break space, too), and takes out what cannot be seen.
 */
export function mendCharacters(text: string): Edit[] {
  const flags = unusual()
  const edits: Edit[] = []
  let privateForms: ReadonlyMap<string, string> | undefined
  for (let at = 0; at < text.length; at++) {
    const kind = flags[text.charCodeAt(at)] ?? kinds.nothing
    if (kind === kinds.nothing) continue
    const end = endOfRun(text, at, kind)
    if (kind === kinds.joiner || kind === kinds.unseen) {
      if (isNeedless(text, at, end, kind))
        edits.push({ start: at, end, replacement: '', rule: ruleOfUnseen(text, at) })
    } else if (kind === kinds.privateUse) {
      privateForms ??= privateFormsOf(text)
      for (let unit = at; unit < end; unit++) {
        const form = privateForms.get(text.charAt(unit))
        if (form !== undefined) edits.push(edit(unit, form, 'characters/private-use'))
      }
    } else if (kind === kinds.highSurrogate) {
      addAll(edits, mendPair(text, at))
      at++
    } else if (kind !== kinds.blank || isHanOrItsMark(text[at - 1]) || isHanOrItsMark(text[end])) {
      addAll(edits, ordinaryForms(text, at, end, kind))
    }
    at = Math.max(at, end - 1)
  }
  return edits
}

/** Compatibility ideographs of the supplementary plane fold to one character, too. */
function mendPair(text: string, at: number): Edit[] {
  const character = text.slice(at, at + 2)
  const replacement = character.normalize('NFC')
  const rule = 'characters/compatibility'
  return replacement === character ? [] : [{ start: at, end: at + 2, replacement, rule }]
}

function* ordinaryForms(text: string, start: number, end: number, kind: number): Generator<Edit> {
  for (let at = start; at < end; at++) {
    const form = ordinaryForm(text, at, kind)
    if (form !== undefined) yield edit(at, form, ruleOf[kind] ?? 'characters/radical')
  }
}

const edit = (start: number, replacement: string, rule: RuleId): Edit => ({
  start,
  end: start + 1,
  replacement,
  rule,
})

const ruleOf: Readonly<Record<number, RuleId>> = {
  [kinds.blank]: 'characters/blank',
  [kinds.lineEnd]: 'lines/separator',
  [kinds.radical]: 'characters/radical',
  [kinds.compatibility]: 'characters/compatibility',
  [kinds.halfWidthMark]: 'characters/half-width-mark',
  [kinds.smallMark]: 'characters/small-mark',
}

const ruleOfUnseen = (text: string, at: number): RuleId =>
  text.charAt(at) < '\u00A0' || text[at] === pictureMark ? 'characters/control' : 'characters/zero-width'

/** Stands where a picture was. */
const pictureMark = '\uFFFC'

function endOfRun(text: string, from: number, kind: number): number {
  const flags = unusual()
  let end = from
  while (end < text.length && flags[text.charCodeAt(end)] === kind) end++
  return end
}

/**
 * Beside emoji and letters of other scripts, joiners and marks of order have a meaning; soft hyphens and joiners have one
 * within English words, too.
 */
const isNeedless = (text: string, start: number, end: number, kind: number): boolean =>
  isHanOrItsMark(text[start - 1]) ||
  isHanOrItsMark(text[end]) ||
  (kind === kinds.unseen && isPlain(text[start - 1]) && isPlain(text[end]))

const isPlain = (character: string | undefined): boolean => character === undefined || character < '\u0080'
