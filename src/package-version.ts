import { readFileSync } from 'node:fs'

/** The version of this package, from its manifest. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const version =
    manifest !== null && typeof manifest === 'object' && 'version' in manifest && manifest.version
  return typeof version === 'string' ? version : 'unknown'
}
