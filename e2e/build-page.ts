import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Bundles the browser part before the tests, so that they never look at an old one. */
export const setup = (): void => {
  execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/build-page.mjs', import.meta.url))], {
    stdio: 'inherit',
  })
}
