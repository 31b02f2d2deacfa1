import type { Cell } from './columns.ts'

export type Rows = AsyncGenerator<readonly Cell[]>
