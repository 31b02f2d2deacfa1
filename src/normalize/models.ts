import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A file of the package's `models/`: the same two levels up from `src` and from `dist`. Read only when a text needs it. */
export const readModel = (file: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../models/${file}`, import.meta.url)))
