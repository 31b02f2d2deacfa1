// Writes dist/command/: the command with what it imports in a few files, because Node takes longer to find and read many files than
// the command takes to run. The library stays as it is compiled. What is loaded on demand or compiled for the machine stays outside.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'dist/command')

const bundle = await rolldown({
  input: { main: join(root, 'dist/cli/main.js'), terminal: join(root, 'dist/cli/terminal.js') },
  platform: 'node',
})
const { output } = await bundle.write({ dir: folder, format: 'esm' })
const modules = output.flatMap(chunk => (chunk.type === 'chunk' ? chunk.moduleIds : []))
writeFileSync(join(folder, 'LICENSES.txt'), licensesOf(modules))

/** The licences of the packages in the bundle, which ask to be handed on with it. */
function licensesOf(files) {
  const packages = new Map(
    files.filter(file => file.includes('node_modules')).map(file => packageOf(dirname(file))),
  )
  return [...packages]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { version, license, text }]) => `${name} ${version} (${license})\n\n${text.trim()}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

function packageOf(path) {
  const manifest = join(path, 'package.json')
  const { name, version, license } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {}
  if (name === undefined || version === undefined) return packageOf(dirname(path))
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license']
    .map(own => join(path, own))
    .find(own => existsSync(own))
  return [name, { version, license, text: file === undefined ? '' : readFileSync(file, 'utf8') }]
}
