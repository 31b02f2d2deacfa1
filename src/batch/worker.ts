import workerpool from 'workerpool'
import { createPipeline, type PipelineOptions } from '../create-pipeline.ts'
import type { ReportMeta } from '../report/report.ts'
import type { Chunk } from './chunk.ts'
import { prepareForManyDocuments } from './many-documents.ts'
import { type ChunkResult, readChunk } from './read-chunk.ts'
import { readInSteps } from './read-document.ts'

/** What a worker does for the pool; its options come as JSON in the first argument of its process. */
export interface WorkerMethods {
  /** Loads dictionaries and segmenter, and says which. */
  describe(): Promise<ReportMeta>
  read(chunk: Chunk): Promise<ChunkResult & { readonly peakMemory: number }>
}

prepareForManyDocuments()

// A Ctrl-C goes to every process of the terminal; the main one lets workers finish what they have.
process.on('SIGINT', () => {})

const options: PipelineOptions = JSON.parse(process.argv[2] ?? '{}')
const loading = createPipeline(options)
// Told by `describe`, which the pool asks first.
loading.catch(() => {})

const methods: WorkerMethods = {
  async describe() {
    return (await loading).meta
  },
  async read(chunk) {
    const pipeline = await loading
    // The time limit runs from here: a new worker takes a while to load.
    workerpool.workerEmit('started')
    return {
      ...readChunk(chunk, document => readInSteps(document, pipeline)),
      peakMemory: process.resourceUsage().maxRSS * 1024,
    }
  },
}
workerpool.worker({ ...methods })
