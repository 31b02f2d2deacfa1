import { codePage, euro, firstLead, isDropped } from './code-page.ts'
import { commonEnding } from './common-endings.ts'
import type { Frontier } from './frontier.ts'
import { continueInStep } from './in-step.ts'
import { endingsOf } from './lead-endings.ts'
import {
  anyLead,
  assumptions,
  behindPair,
  isBroken,
  none,
  type Path,
  pass,
  type Reading,
  type Step,
  stepOf,
  unitOf,
} from './path.ts'
import { behindTag, type Damage, eatenBytes, impossible, type Place, tornBehind } from './place.ts'
import { isRead, unitsRead } from './syllables.ts'
import { isMark, isTornMark, type Token, turnOf, turnOfTorn } from './tokens.ts'

/** A mark stands free unless one that came later tore it. */
const rejoined = -2

/** Adds to `frontier` every path that continues `path` over the token. */
export function continuePath(path: Path, place: Place, damage: Damage, frontier: Frontier): void {
  if (path.score < frontier.floor) return
  const { token } = place
  if (token.kind === 'gloss') frontier.add(overGloss(path, token))
  else if (token.kind === 'cut-gloss') cutByGloss(path, place, frontier)
  else if (path.pending !== none) outOfStep(path, place, damage, frontier)
  else continueInStep(path, place, damage, frontier)
}

function outOfStep(path: Path, place: Place, damage: Damage, frontier: Frontier): void {
  const { kind } = place.token
  if (kind === 'pair' || kind === 'single') shifted(path, place, damage, frontier)
  else if (kind !== 'foreign') endWithOrphan(path, place, damage, frontier)
}

/** The waiting byte and the token's first make a character; the token's second byte, if any, waits. */
function shifted(path: Path, place: Place, damage: Damage, frontier: Frontier): void {
  const { token, next, afterCut } = place
  const torn = token.isMark && !afterCut ? againstWhole(path, token.unit) : 0
  for (const code of codesOf(token)) {
    const isPair = code > 0xff
    const byte = isPair ? code >> 8 : code
    const waiting = code & 0xff
    const step = isPair
      ? stepOf(path, { at: token.end, pending: waiting, penalty: torn })
      : stepOf(path, { at: token.end, pending: none, tornBy: 0 })
    // A letter behind the character was taken for a trail: the text is in step again.
    if (isPair && waiting < euro.byte)
      complete(path, byte, behindLetter(step, waiting), false, damage, frontier)
    else complete(path, byte, step, !isPair && next.kind === 'gloss', damage, frontier)
  }
  // A mark that tore a character apart was torn apart itself by the next mark: `??。`. What follows is still as it left it.
  if (afterCut && isTornMark(token, next) && path.pending === anyLead) {
    complete(
      path,
      0xa3,
      stepOf(path, { at: token.end, pending: none, tornBy: turnOfTorn }),
      false,
      damage,
      frontier,
    )
  }
}

const behindLetter = ({ at, penalty, assumed }: Step, letter: number): Step => ({
  at,
  pending: none,
  penalty,
  assumed,
  tornBy: 0,
  behind: { written: String.fromCharCode(letter), read: letter },
})

/** A single byte, or the two bytes of the full-width form that a single may have been. */
function codesOf({ kind, code }: Token): readonly number[] {
  if (kind === 'pair') return [code]
  if (code === 0x20) return [0xa1a1]
  const wide = code > 0x20 && code < 0x7f ? [0xa380 + code] : []
  return code >= 0x40 ? [code, ...wide] : wide
}

/** Ends the waiting character by the byte `trail`, in all ways that what waits allows. */
function complete(
  path: Path,
  trail: number,
  step: Step,
  followedByGloss: boolean,
  { glossed }: Damage,
  frontier: Frontier,
): void {
  for (const reading of readingsEnding(path, trail)) {
    const { unit, trail: last } = reading
    const unglossed = glossed.has(unit) && !followedByGloss && !isBroken(path) ? impossible : 0
    const whole =
      path.tornBy > 0 && path.pending !== anyLead && step.pending !== none && isMark(unit) ? rejoined : 0
    const against = unglossed + whole
    frontier.addWritten(path, against === 0 ? reading : { unit, trail: last, against }, step)
  }
}

function readingsEnding({ pending, trail: first }: Path, trail: number): readonly Reading[] {
  if (pending === anyLead) return commonEnding('any', trail)
  if (pending === behindPair) return commonEnding(first, trail)
  const unit = unitOf(pending, trail)
  return unit === 0 ? [] : [{ unit, trail, against: 0 }]
}

const mayWait = ({ pending, trail }: Path, lead: number): boolean =>
  pending === lead || pending === anyLead || (pending === behindPair && isDropped(trail, lead))

/** A gloss stands in the middle of the bytes: what stands before it must be read so. */
function overGloss(path: Path, token: Token): Path {
  const host = path.pending === none ? path.unit : unitOf(path.trail, path.pending)
  const fits =
    path.pending === anyLead || path.pending === behindPair || (host !== 0 && isRead(host, token.syllable))
  const penalty = fits ? 0 : impossible
  return pass(path, stepOf(path, { at: token.end, pending: path.pending, penalty }))
}

/**
 * `?yōu)`: two bytes spell a character that is read so, and was glossed. In step they are the last of one character
 * and the first of the next; out of step they are one, and the text is in step again.
 */
function cutByGloss(path: Path, { token }: Place, frontier: Frontier): void {
  for (const unit of unitsRead(token.syllable)) {
    const code = codePage().codes[unit] ?? 0
    const lead = code >> 8
    const trail = code & 0xff
    if (path.pending === none) {
      if (lead === path.trail)
        frontier.add(pass(path, stepOf(path, { at: token.end, pending: trail, tornBy: 0 })))
    } else if (mayWait(path, lead))
      frontier.addWritten(path, { unit, trail, against: 0 }, stepOf(path, { at: token.end, pending: none }))
  }
}

/** A lead byte alone: it ends the waiting character, and the text is in step again; or the mark was full-width. */
function endWithOrphan(path: Path, { token, next }: Place, damage: Damage, frontier: Frontier): void {
  if (path.pending === anyLead) return
  const tornBy = token.kind === 'cut-mark' ? tornBehind(path, next) : 0
  const at = token.end
  if (token.kind === 'cut') {
    const assumed = assumptions.eaten
    for (const { behind, penalty } of eatenBytes)
      endWithByte(path, { at, pending: none, penalty, assumed, tornBy, behind }, damage, frontier)
  } else {
    const behind = behindTag(token)
    const assumed = assumptions.lead
    endWithByte(path, { at, pending: none, penalty: 0, assumed, tornBy, behind }, damage, frontier)
    // Behind a gloss the byte took for its trail the `?` that the mark had left of a lead.
    if (token.kind === 'cut-mark' && path.tornBy === 0)
      endWithByte(
        path,
        { at, pending: anyLead, penalty: 0, assumed, tornBy: turnOf(next.unit), behind },
        damage,
        frontier,
      )
  }
  if (token.kind === 'cut-tag' || path.pending === behindPair) return
  const penalty = againstWhole(path, wideQuestionMark)
  complete(path, 0xa3, stepOf(path, { at: token.end, pending: 0xbf, penalty }), false, damage, frontier)
}

const wideQuestionMark = 0xff1f

/**
 * The waiting character ends with a byte that nothing tells. Where a mark tore the page that byte was gone before the glosses
 * were put in: the character has none.
 */
function endWithByte(path: Path, step: Step, { model, glossed }: Damage, frontier: Frontier): void {
  const isTorn = path.tornBy > 0
  if (path.pending === behindPair) {
    for (const unit of model.likelyAfter(path.context)) {
      const code = codePage().codes[unit] ?? 0
      if (isDropped(path.trail, code >> 8) && (code & 0xff) >= firstLead && (isTorn || !glossed.has(unit)))
        frontier.addWritten(path, { unit, trail: code & 0xff, against: 0 }, step)
    }
    return
  }
  for (const reading of endingsOf(path.pending)) {
    const { unit, trail } = reading
    const mayBe = isTorn || !glossed.has(unit)
    frontier.addWritten(path, mayBe ? reading : { unit, trail, against: impossible }, step)
  }
}

/** A mark out of step was torn free, unless its bytes only came together when an earlier mark tore the text. */
const againstWhole = ({ tornBy }: Path, mark: number): number =>
  tornBy > 0 && tornBy < turnOf(mark) ? 0 : impossible
