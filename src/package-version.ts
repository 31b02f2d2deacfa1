import { createRequire } from 'node:module'

/** The version of this package, from its manifest, which it finds by its own name wherever this file is compiled to. */
export function packageVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)('jiyao/package.json')
  const version =
    manifest !== null && typeof manifest === 'object' && 'version' in manifest && manifest.version
  return typeof version === 'string' ? version : 'unknown'
}
