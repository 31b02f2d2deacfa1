import type { WordList } from './word-list.ts'

export type EngineName = 'nodejieba' | 'node-rs'

/** A library that cuts Chinese, with our words loaded. */
export interface Engine {
  /** Package and version: `nodejieba 3.5.8`. */
  readonly name: string
  /**
   * The words of runs of Han characters, which line breaks part; the line breaks are words too. Words that no dictionary
   * holds are guessed from their characters.
   */
  cut(runs: string): readonly string[]
}

/** @throws Error when the engine's native module cannot be loaded. */
export type EngineLoader = (words: WordList) => Engine

/** The engine that was asked for cannot be used; the message says what to do. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
}
