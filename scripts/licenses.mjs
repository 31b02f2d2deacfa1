import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The licences of the packages in the bundle, which ask to be handed on with it. */
export function licensesOf(files) {
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
