import { addAll } from '../../document/add-to.ts'
import type { Edit } from '../../document/edits.ts'
import { endOfLine } from '../../document/lines.ts'
import { byStart } from '../../document/span.ts'
import { glossesOfAny } from '../glosses/any-glosses.ts'
import { findGlosses, type Gloss } from '../glosses/find-glosses.ts'
import { insertedGlosses } from '../glosses/judge-glosses.ts'
import { characterModel } from '../language/character-model.ts'
import { type MixedModel, mixIn } from '../language/mixed-model.ts'
import { codePage } from './code-page.ts'
import { letterGlosses } from './letter-glosses.ts'
import { textOf } from './near-readings.ts'
import { openAfter } from './open-marks.ts'
import { type Path, startPath } from './path.ts'
import { editsOf } from './path-edits.ts'
import type { Damage } from './place.ts'
import { plainText, readAhead } from './plain-text.ts'
import { search } from './search.ts'
import { nextAnchor, tokenAt } from './tokens.ts'
import { likeliest } from './weigh.ts'

/**
 * Undoes what a program did to the bytes of a page in GBK: it put pinyin after characters (互聯(lián)網), also where two
 * bytes only look like one, and tore characters apart at marks; from there on every byte is read with the wrong
 * neighbour (變?yōu)榫€上 ← 變為線上). Touches only texts whose glosses show that program; an author's gloss stays.
 */
export function undoGlosses(text: string): Edit[] {
  const glosses = findGlosses(text)
  if (glosses.length === 0) return []
  const ofTable = insertedGlosses(text, glosses, orphanGloss.test(text))
  const inserted = withBlanks(text, ofTable.length > 0 ? ofTable : glossesOfAny(text, glosses))
  if (inserted.length === 0) return []
  const shifts = nextAnchor(text, 0, text.length) < 0 ? [] : undoShifts(text, inserted)
  const letters = letterGlosses(text).map(({ start, end }) => ({ start, end, toned: true }))
  return [...shifts, ...outside([...inserted, ...letters].sort(byStart), shifts).map(toEdit)]
}

type Inserted = Pick<Gloss, 'start' | 'end' | 'toned'>

/** A gloss whose character was cut in two bytes: `?yōu)`, `D(zhuǎn)`, `€(xiàn)`. */
const orphanGloss =
  /\?[a-zü]{0,5}[\u00E0-\u01DC][a-zü]{0,4}\)|[A-Za-z€]\([a-zü]{0,5}[\u00E0-\u01DC][a-zü]{0,4}\)/u

const toEdit = ({ start, end, toned }: Inserted): Edit => ({
  start,
  end,
  replacement: '',
  rule: toned ? 'glosses/toned' : 'glosses/toneless',
})

/** Glosses that no edit covers; both lists are in text order. */
function outside(glosses: readonly Inserted[], edits: readonly Edit[]): readonly Inserted[] {
  let index = 0
  return glosses.filter(gloss => {
    while ((edits[index]?.end ?? Number.POSITIVE_INFINITY) <= gloss.start) index++
    return (edits[index]?.start ?? Number.POSITIVE_INFINITY) >= gloss.end
  })
}

/** The glosses with the blank that some programs put behind each: `關(guan) 於(yu) 此`. */
function withBlanks(text: string, glosses: readonly Gloss[]): readonly Gloss[] {
  const followed = glosses.filter(({ end }) => text[end] === ' ')
  return followed.length < glosses.length * leastFollowed
    ? glosses
    : glosses.map(gloss => (text[gloss.end] === ' ' ? { ...gloss, end: gloss.end + 1 } : gloss))
}

const leastFollowed = 0.8

function undoShifts(text: string, inserted: readonly Gloss[]): Edit[] {
  const glossed = new Set(inserted.map(({ host }) => host.charCodeAt(0)))
  const model = mixIn(characterModel(), undamaged(text, inserted))
  const isNarrow = !wideMark.test(text)
  const edits: Edit[] = []
  let lineStart = 0
  while (lineStart < text.length) {
    const lineEnd = endOfLine(text, lineStart)
    const found = undoShiftsOfLine(text, lineStart, lineEnd, { model, glossed })
    addAll(edits, isNarrow ? found.map(narrow) : found)
    lineStart = lineEnd + 1
  }
  return edits
}

/** The text without its glosses and without what is read one byte off. */
function undamaged(text: string, inserted: readonly Gloss[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of inserted) {
    pieces.push(text.slice(at, start))
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join('').replace(outOfStep, '\n')
}

/** From the cut character to an ASCII byte: only that brings the text back into step. Narrow punctuation was wide. */
const outOfStep = /\?[^\n@-~\d€]*[@-~\d€]?/gu

function undoShiftsOfLine(text: string, lineStart: number, lineEnd: number, damage: Damage): Edit[] {
  const edits: Edit[] = []
  let path = startPath(lineStart, damage.model)
  let before = ''
  let vain = 0
  for (let at = nextAnchor(text, lineStart, lineEnd); at >= 0 && vain < mostInVain; ) {
    before += plainText(text, path.at, at)
    path = readOver(text, path, at, damage.model)
    const found = search(text, path, lineEnd, damage)
    const [best] = found
    const margin = best === undefined ? 0 : marginOf(text, path, best, damage.model)
    if (best !== undefined && margin >= leastMargin) {
      const line = { before, ahead: readAhead(text, best.at, lookAhead) }
      const { reading, lead } = likeliest(found, best, line, damage.model)
      addAll(edits, editsOf(text, path, reading, Math.min(margin + reading.score - best.score, lead)))
      path = reading
      before += textOf(reading)
      at = nextAnchor(text, path.at, lineEnd)
      vain = 0
    } else {
      at = nextAnchor(text, at + 1, lineEnd)
      vain++
    }
  }
  return edits
}

/** Of what follows so much may tell between two readings. */
const lookAhead = 20

/** Where the page's full-width marks were made narrow, those that a repair brings back are, too. */
const wideMark = /[\uFF01-\uFF5E]/u
const narrow = (edit: Edit): Edit => ({
  ...edit,
  replacement: edit.replacement.replace(/[\uFF01-\uFF5E]/gu, mark =>
    String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
  ),
})

/** A line in which so many places running do not yield is no damaged prose, and costs time. */
const mostInVain = 6

/** The path carried over undamaged text, glosses left out. */
function readOver(text: string, from: Path, to: number, model: MixedModel): Path {
  let { open, unit } = from
  const last: number[] = []
  for (let at = from.at; at < to; ) {
    const token = tokenAt(text, at)
    at = token.end
    if (token.kind === 'gloss') continue
    unit = token.unit
    open = openAfter(open, unit)
    if (last.push(unit) > reach) last.shift()
  }
  let context = last.length < reach ? from.context : model.start
  for (const before of last) context = model.after(context, before)
  const code = codePage().codes[unit] ?? 0
  return {
    pending: from.pending,
    context,
    unit,
    trail: code & 0xff,
    score: 0,
    open,
    tornBy: from.tornBy,
    assumed: 0,
    at: to,
    written: from.written,
    from: null,
  }
}

/** The model looks back no further than so many characters. */
const reach = 3

/** A repair must beat the text as it stands by so much (natural logarithm). */
const leastMargin = 6

/** By how much a reading is likelier than the text as it stands. */
function marginOf(text: string, start: Path, found: Path, model: MixedModel): number {
  let { context } = start
  let score = 0
  for (let at = start.at; at < found.at; at++) {
    const unit = text.charCodeAt(at)
    score += model.score(context, unit)
    context = model.after(context, unit)
  }
  return found.score - score
}
