import { lazy } from '../lazy.ts'
import { allLeads, codePage, firstLead } from './code-page.ts'
import type { Frontier } from './frontier.ts'
import {
  anyLead,
  assumptions,
  none,
  type Path,
  pass,
  type Reading,
  type Step,
  stepOf,
  unitOf,
} from './path.ts'
import { behindTag, type Damage, eatenBytes, impossible, type Place, tornBehind } from './place.ts'
import { type Token, turnOf } from './tokens.ts'

/** The text is in step as it stands: the token is what it looks like, unless it stands for what was lost. */
export function continueInStep(path: Path, place: Place, damage: Damage, frontier: Frontier): void {
  const { token, next } = place
  const trail = token.kind === 'pair' ? token.code & 0xff : 0
  const { penalty, tornBy } = whileTorn(path, place, trail)
  frontier.addWritten(
    path,
    { unit: token.unit, trail, against: 0 },
    stepOf(path, { at: token.end, pending: none, penalty, tornBy }),
  )
  if (token.kind === 'cut-mark') {
    const against = path.tornBy > 0 ? impossible : 0
    frontier.add(
      pass(
        path,
        stepOf(path, {
          at: token.end,
          pending: anyLead,
          assumed: assumptions.lead,
          tornBy: turnOf(next.unit),
          penalty: against,
        }),
      ),
    )
  }
  if (token.kind === 'cut-tag') endParagraph(path, token, frontier)
  if (path.tornBy > 0 && path.score >= place.likely) loseCharacter(path, place, damage, frontier)
}

/**
 * A gloss brings the text back into step, but the page had been taken apart at the marks before it was put in: there the
 * bytes stayed out of step, up to a byte that is no lead where one is expected. An ASCII byte that is no trail either was
 * eaten there, and a mark tore off a lead: both leave a `?`, and without it the bytes were not out of step.
 */
function whileTorn(
  { tornBy }: Path,
  { token, afterCut }: Place,
  trail: number,
): Pick<Step, 'penalty' | 'tornBy'> {
  if (tornBy === 0 || afterCut) return { penalty: 0, tornBy }
  // Marks that came before the one that tore the text had been taken out whole.
  if (turnOf(token.unit) >= tornBy) return { penalty: impossible, tornBy: 0 }
  if (token.kind === 'pair') return { penalty: 0, tornBy: trail < firstLead ? 0 : tornBy }
  const isEaten = token.code < 0x40 && !isPunctuation(token.code)
  return { penalty: isEaten ? impossible : 0, tornBy: isPunctuation(token.code) ? tornBy : 0 }
}

/** What may have been full-width. */
const isPunctuation = (byte: number): boolean => byte > 0x20 && byte < 0x40 && !(byte >= 0x30 && byte <= 0x39)

/**
 * `熱?。`, `,?025年`: the lead that a mark tore off, or that took an ASCII byte with it, was the last byte of a character. Its
 * first byte then took the `?` for its own trail, so that nothing is left of either.
 */
function loseCharacter(path: Path, { token, next }: Place, { model }: Damage, frontier: Frontier): void {
  const at = token.end
  const steps: Step[] = []
  if (token.kind === 'cut-mark')
    steps.push(stepOf(path, { at, pending: none, tornBy: tornBehind(path, next), assumed: assumptions.pair }))
  if (token.kind === 'cut-tag')
    steps.push(
      stepOf(path, { at, pending: none, tornBy: 0, assumed: assumptions.pair, behind: behindTag(token) }),
    )
  if (token.kind === 'cut')
    for (const { behind, penalty } of eatenBytes)
      steps.push(stepOf(path, { at, pending: none, tornBy: 0, assumed: assumptions.eaten, behind, penalty }))
  if (steps.length === 0) return
  for (const unit of model.likelyAfter(path.context)) {
    const trail = (codePage().codes[unit] ?? 0) & 0xff
    if (trail >= firstLead)
      for (const step of steps) frontier.addWritten(path, { unit, trail, against: 0 }, step)
  }
}

/** A paragraph's last mark was lost with the tag's bracket: any mark of the code page's rows of them may have been it. */
function endParagraph(path: Path, token: Token, frontier: Frontier): void {
  const told = { at: token.end, pending: none, assumed: assumptions.eaten, behind: behindTag(token) }
  const step = stepOf(path, told)
  for (const mark of marks()) frontier.addWritten(path, mark, step)
}

const marks = lazy((): readonly Reading[] =>
  [0xa1, 0xa3].flatMap(lead =>
    allLeads
      .filter(trail => trail >= 0xa1 && unitOf(lead, trail) !== 0)
      .map(trail => ({ unit: unitOf(lead, trail), trail, against: 0 })),
  ),
)
