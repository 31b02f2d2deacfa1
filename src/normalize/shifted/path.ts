import type { MixedContext, MixedModel } from '../language/mixed-model.ts'
import { codePage } from './code-page.ts'
import { closesSentence, countOpen, openAfter, unbalances } from './open-marks.ts'

/** No byte waits: the path is in step with the text as it stands. */
export const none = -1
/** A lead byte waits that nothing tells: it stood before a mark. */
export const anyLead = 0x100

/** What waits is the second byte of a dropped pair, whose first ended the last character. */
export const behindPair = -2

/** What a path had to assume, from certain to guessed. */
export const assumptions = { nothing: 0, lead: 1, pair: 2, eaten: 4 } as const

/** One way to read the damaged text up to a token; a chain of characters, the latest first. */
export interface Path {
  readonly pending: number
  readonly context: MixedContext
  /** UTF-16 unit of the last character, and the last byte it was read from (0 for none). */
  readonly unit: number
  readonly trail: number
  readonly score: number
  /** Opened quotation marks and brackets, a bit each. */
  readonly open: number
  /** The mark that put the page's bytes out of step, by its place in the order of the program's work; 0 if they are in step. */
  readonly tornBy: number
  /** What this step had to assume. */
  readonly assumed: number
  /** Offset in the damaged text behind the last token. */
  readonly at: number
  /** What this step wrote: a character, or nothing. */
  readonly written: string
  readonly from: Path | null
}

/** A path that has read nothing yet, in step at an offset of the damaged text. */
export const startPath = (at: number, model: MixedModel): Path => ({
  pending: none,
  context: model.start,
  unit: 0,
  trail: 0,
  score: 0,
  open: 0,
  tornBy: 0,
  assumed: 0,
  at,
  written: '',
  from: null,
})

/** A character that a path may go on with. */
export interface Reading {
  readonly unit: number
  /** The last byte it is read from, 0 for none. */
  readonly trail: number
  /** Added to the score, for what is against this character. */
  readonly against: number
}

/** What a step of a path changes besides its text. */
export interface Step {
  readonly at: number
  readonly pending: number
  /** Added to the score, for what is against the step. */
  readonly penalty: number
  readonly assumed: number
  readonly tornBy: number
  /** What stands behind the character in place of an eaten byte. */
  readonly behind: Behind
}

/** A step that leaves all that is not told as it is on the path. */
export const stepOf = (
  { tornBy: before }: Pick<Path, 'tornBy'>,
  { at, pending, penalty = 0, assumed = 0, tornBy = before, behind = nothing }: Told,
): Step => ({ at, pending, penalty, assumed, tornBy, behind })

type Told = Pick<Step, 'at' | 'pending'> & Partial<Step>

/** How likely `unit` comes next, brackets and quotation marks considered; minus infinity where that is soon seen to be below `least`. */
export function gainOf(
  { unit: before, context, open }: Path,
  unit: number,
  model: MixedModel,
  least: number,
): number {
  if (closesSentence(open, before, unit))
    return Math.log(afterSentence + (1 - afterSentence) * Math.exp(model.score(context, unit)))
  return model.score(context, unit, least) + imbalance * Number(unbalances(open, unit))
}

/** What stands in place of an eaten byte, and the unit that the model reads there, if it can tell. */
export interface Behind {
  readonly written: string
  readonly read?: number
}

/** The path continued by a character; `gain` is what it adds to the score. */
export const write = (
  path: Path,
  { unit, trail }: Pick<Reading, 'unit' | 'trail'>,
  model: MixedModel,
  step: Step,
  gain: number,
): Path => {
  const { written, read } = step.behind
  const context = model.after(path.context, unit)
  return {
    pending: step.pending,
    context: read === undefined ? context : model.after(context, read),
    unit,
    trail,
    score: path.score + gain + (read === undefined ? 0 : model.score(context, read)),
    open: openAfter(path.open, unit),
    tornBy: step.tornBy,
    assumed: step.assumed,
    at: step.at,
    written: String.fromCharCode(unit) + written,
    from: path,
  }
}

/** Stands behind most characters. */
export const nothing: Behind = { written: '' }

/** The path continued by a token that writes nothing. */
export const pass = (path: Path, step: Step): Path => ({
  pending: step.pending,
  context: path.context,
  unit: path.unit,
  trail: path.trail,
  score: path.score + step.penalty,
  open: path.open,
  tornBy: step.tornBy,
  assumed: step.assumed,
  at: step.at,
  written: '',
  from: path,
})

/** The path at the end of its line: as likely as lines end so, with whatever is open left open. */
export function endLine(path: Path, model: MixedModel): Path {
  const gain = model.score(path.context, 0x0a)
  const unclosed = imbalance * countOpen(path.open)
  const { at, pending } = path
  return pass(path, stepOf(path, { at, pending, penalty: gain + unclosed }))
}

/** Whether a gloss or a mark stands between the bytes of what waits: the program did not see that character. */
export const isBroken = ({ written }: Path): boolean => written === ''

/** The unit that two bytes spell, or 0. */
export const unitOf = (lead: number, trail: number): number => codePage().units[(lead << 8) | trail] ?? 0

/** A mark that closes what is not open, or opens what is, is unlikely by so many units of the logarithm. */
const imbalance = -4

/**
 * Behind a whole sentence what is open closes at least so often. In reports that quote people it is two of three, but the news that the
 * model counts quotes hardly any whole; of 0.02 to 0.6 the least mends most.
 */
const afterSentence = 0.02
