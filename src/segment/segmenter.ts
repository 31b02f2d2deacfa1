import { type Document, type SegmentedDocument, unknownTag } from '../document/document.ts'
import { type Engine, EngineError, type EngineLoader, type EngineName } from './engine.ts'
import { loadNodeRs } from './node-rs.ts'
import { loadNodeJieba } from './nodejieba.ts'
import { findSentences } from './sentences.ts'
import { createTagTable } from './tag-table.ts'
import { tokenize } from './tokens.ts'
import { createVocabulary } from './vocabulary.ts'
import { readWordList } from './word-list.ts'

/** Cuts a document's text into sentences and tagged words. */
export interface Segmenter {
  /** Engine and version, as recorded in the report: `nodejieba 3.5.8`. */
  readonly name: string
  segment(document: Document): SegmentedDocument
}

export interface SegmenterOptions {
  /** `auto`, unless given: nodejieba, or where it cannot be loaded @node-rs/jieba, which cuts nearly all texts alike. */
  readonly engine?: EngineName | 'auto'
  /** A folder whose `fintech.txt` stands for the package's own. */
  readonly dictionaries?: string
  /** Told why, when `auto` takes the second choice. */
  readonly onFallback?: (notice: EngineFallback) => void
}

export interface EngineFallback {
  /** The engine in use: `@node-rs/jieba 2.0.2`. */
  readonly engine: string
  readonly reason: unknown
}

/** What loads each engine; replaced in tests. */
export const engineLoaders = { nodejieba: loadNodeJieba, 'node-rs': loadNodeRs } as const

/**
 * Loads an engine and our words.
 * @throws DictionaryError when a line of our words is wrong; the message names file and line.
 * @throws EngineError when there is no such engine, the one asked for cannot be loaded, or with `auto` none.
 */
export function createSegmenter(
  { engine = 'auto', dictionaries, onFallback }: SegmenterOptions = {},
  loaders: Readonly<Record<EngineName, EngineLoader>> = engineLoaders,
): Segmenter {
  if (engine !== 'auto' && !Object.hasOwn(loaders, engine))
    throw new EngineError(`expected the engine auto, ${Object.keys(loaders).join(' or ')}, got ${engine}`)
  const words = readWordList(dictionaries)
  const load = (name: EngineName): Engine => {
    try {
      return loaders[name](words)
    } catch (cause) {
      throw new EngineError(`the segmenter ${name} cannot be loaded here; ${remedies[name]}`, { cause })
    }
  }
  const loadEither = (): Engine => {
    try {
      return load('nodejieba')
    } catch (reason) {
      const second = load('node-rs')
      onFallback?.({ engine: second.name, reason })
      return second
    }
  }
  const chosen = engine === 'auto' ? loadEither() : load(engine)
  const table = createTagTable(words)
  const vocabulary = createVocabulary(text => table.tagOf(text) ?? unknownTag)
  return {
    name: chosen.name,
    segment: ({ id, original, text, revisions }) => ({
      id,
      original,
      text,
      revisions,
      sentences: tokenize(text, findSentences(text), chosen, table, vocabulary),
    }),
  }
}

const remedies: Readonly<Record<EngineName, string>> = {
  nodejieba:
    'build it with `npm rebuild nodejieba` (a C++ compiler is needed), or choose the engine node-rs or auto',
  'node-rs': 'install without leaving out optional packages, or choose the engine nodejieba',
}
