import { createPipeline, type Pipeline } from '../create-pipeline.ts'
import type { EngineName } from '../segment/engine.ts'
import type { SourceSettings } from './source-options.ts'
import type { Terminal } from './terminal.ts'

/** What every command is told that reads texts as reports. */
export interface ReadingSettings extends SourceSettings {
  readonly dictionaries?: string
  readonly engine: EngineName | 'auto'
}

/** Loads what the settings name, and says where another engine cuts the text. */
export const openPipeline = (
  { dictionaries, engine }: ReadingSettings,
  terminal: Terminal,
): Promise<Pipeline> =>
  createPipeline({
    engine,
    ...(dictionaries === undefined ? {} : { dictionaries }),
    onFallback: fallback => terminal.say(fallbackNotice(fallback.engine)),
  })

export const fallbackNotice = (engine: string): string =>
  `jiyao: nodejieba cannot be loaded; ${engine} cuts the text instead`
