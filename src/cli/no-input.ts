import { resolve } from 'node:path'
import { UsageError } from './exit-status.ts'

/**
 * Keeps a file that is read from being written.
 * @throws UsageError when `path` is one of `inputs`.
 */
export function expectNoInput(path: string, inputs: readonly string[]): void {
  if (inputs.some(input => resolve(input) === resolve(path)))
    throw new UsageError(`--out would write over the input ${path}; choose another`)
}
