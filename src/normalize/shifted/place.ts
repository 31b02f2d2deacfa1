import type { MixedModel } from '../language/mixed-model.ts'
import { type Behind, nothing, type Path } from './path.ts'
import { type Token, turnOf } from './tokens.ts'

/** What the search knows of the document. */
export interface Damage {
  readonly model: MixedModel
  /** Characters that are glossed wherever they stand. */
  readonly glossed: ReadonlySet<number>
}

/** Where the search stands. */
export interface Place {
  readonly token: Token
  readonly next: Token
  /** The token before is a lead byte torn off by a mark, which is this one. */
  readonly afterCut: boolean
  /** The score of the paths that are worth much work: of a few, the others have to be completed by what is known. */
  readonly likely: number
}

/** Against what the forward model never does: an unglossed character of the table, a mark that was not torn free. */
export const impossible = -8

/** Stands where an ASCII byte was eaten. */
export const eaten = '\uFFFD'

/**
 * What an eaten ASCII byte may have been, and what is against it: of those that were eaten nearly all are digits, and which one nothing
 * tells. The `+` of `人工智能+` is told by what it stands behind, as is a blank, where either is likelier by far.
 */
export const eatenBytes: readonly { readonly behind: Behind; readonly penalty: number }[] = [
  { behind: { written: eaten, read: 0x30 }, penalty: 0 },
  { behind: { written: eaten }, penalty: -6 },
  { behind: { written: '+', read: 0x2b }, penalty: -4 },
  { behind: { written: ' ', read: 0x20 }, penalty: -2 },
]

/** The break that a tag was, where none is left. */
export const behindTag = ({ endsLine }: Token): Behind => (endsLine ? lineBreak : nothing)

const lineBreak: Behind = { written: '\n', read: 0x0a }

/** Behind a mark that tore the text: bytes that an earlier mark put out of step are so still, if it was another one. */
export const tornBehind = ({ tornBy }: Path, mark: Token): number => (turnOf(mark.unit) > tornBy ? tornBy : 0)
