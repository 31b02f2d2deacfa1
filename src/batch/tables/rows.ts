import type { Cell } from './columns.ts'

export type Rows = AsyncGenerator<readonly Cell[]>

/** Told what of a table had to be left out, as one line. */
export type OnCut = (message: string) => void
