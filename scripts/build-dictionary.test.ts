import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('dictionaries/jieba is what the script makes of the dictionary that is installed', () => {
  const script = fileURLToPath(new URL('./build-dictionary.mjs', import.meta.url))
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow()
})
