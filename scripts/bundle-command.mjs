// Writes dist/command/: the command with what it imports in a few files, because Node takes longer to find and read many files than
// the command takes to run. The library stays as it is compiled. What is loaded on demand or compiled for the machine stays outside.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { licensesOf } from './licenses.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'dist/command')

const bundle = await rolldown({
  input: {
    main: join(root, 'dist/cli/main.js'),
    terminal: join(root, 'dist/cli/terminal.js'),
    worker: join(root, 'dist/batch/worker.js'),
  },
  platform: 'node',
})
// The names of its files tell what is in them: those of an earlier build would stay.
rmSync(folder, { recursive: true, force: true })
const { output } = await bundle.write({ dir: folder, format: 'esm' })
const modules = output.flatMap(chunk => (chunk.type === 'chunk' ? chunk.moduleIds : []))
writeFileSync(join(folder, 'LICENSES.txt'), licensesOf(modules))
