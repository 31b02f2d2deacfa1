import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Where the build puts the program of a worker, with all it imports in a few files. */
export const workerScript = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('jiyao/package.json')), 'dist/command/worker.js')
