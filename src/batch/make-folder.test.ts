import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from './make-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'jiyao-folders-'))

test('makes a folder within others that are missing, also when several ask for it, and again', async () => {
  const path = join(folder, 'a/b/c')
  await Promise.all([makeFolder(path), makeFolder(path)])
  await makeFolder(path)
  expect(statSync(path).isDirectory()).toBe(true)
})

test('fails where a file is in the way', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  await expect(makeFolder(file)).rejects.toThrow('EEXIST')
  await expect(makeFolder(join(file, 'a'))).rejects.toThrow(/EEXIST|ENOTDIR/u)
})

test.runIf(process.platform === 'linux')('fails where a folder can hold no others', async () => {
  await expect(makeFolder('/proc/jiyao/a')).rejects.toThrow('ENOENT')
})
