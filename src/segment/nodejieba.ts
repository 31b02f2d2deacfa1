import { createRequire } from 'node:module'
import { type Engine, EngineError } from './engine.ts'
import type { WordList } from './word-list.ts'

interface NodeJieba {
  load(files: { dict: string; userDict: string; idfDict: string; stopWordDict: string }): void
  cut(text: string, guessUnknownWords: boolean): string[]
}

/**
 * nodejieba with our words. A thread has one dictionary: loading again replaces it for every segmenter of the thread.
 * Its lists of keywords are left out; reading them costs more than half of its loading time.
 * @throws Error when the native module is missing or does not run here.
 */
export function loadNodeJieba({ characters, words, terms, placeholder }: WordList): Engine {
  const require = createRequire(import.meta.url)
  const nodejieba: NodeJieba = require('nodejieba')
  const { version }: { version: string } = require('nodejieba/package.json')
  nodejieba.load({
    dict: characters.path,
    userDict: joinPaths([words.path, terms.path]),
    idfDict: placeholder,
    stopWordDict: placeholder,
  })
  return { name: `nodejieba ${version}`, cut: runs => nodejieba.cut(runs, true) }
}

/** nodejieba takes several files in one string and ends the process where it cannot open one. */
function joinPaths(paths: readonly string[]): string {
  const split = paths.find(path => /[|;]/u.test(path))
  if (split !== undefined) {
    throw new EngineError(
      `nodejieba cannot read ${split}: its path holds '|' or ';'; move the package or use node-rs`,
    )
  }
  return paths.join('|')
}
