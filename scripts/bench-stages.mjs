// How fast each stage and the whole pipeline read texts, on one thread, beside the libraries alone over the same texts:
//   npm run bench:stages -- PATH
// The pipeline reads them as a worker of a batch does, so many together as one chunk holds, and node is set up as a worker's is.
import { execFileSync } from 'node:child_process'
import { Session } from 'node:inspector/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { chunksOf, usualChunkSize } from '../dist/batch/chunk.js'
import { prepareForManyDocuments, startedForManyDocuments } from '../dist/batch/many-documents.js'
import { finishTogether } from '../dist/steps.js'
import { readTexts, textPathFromArguments } from './read-texts.mjs'

const rounds = 2
const require = createRequire(import.meta.url)

const readWith = async engine => {
  const { createPipeline } = await import('../dist/create-pipeline.js')
  prepareForManyDocuments()
  const pipeline = await createPipeline({ engine })
  return chunk =>
    finishTogether(chunk.map(content => pipeline.extractInSteps({ id: 'text', content }))).map(report =>
      JSON.stringify(report),
    )
}

/** What is timed, each in processes of its own: nodejieba has one dictionary a process. Each returns what reads the texts of a chunk. */
const readers = {
  'whole pipeline': () => readWith('nodejieba'),
  'whole pipeline, node-rs': () => readWith('node-rs'),
  'nodejieba.tag alone': async () => {
    const nodejieba = require('nodejieba')
    nodejieba.load()
    return chunk => chunk.map(text => nodejieba.tag(text))
  },
  'nodejieba.cut alone': async () => {
    const nodejieba = require('nodejieba')
    nodejieba.load()
    return chunk => chunk.map(text => nodejieba.cut(text, true))
  },
  'opencc-js alone': async () => {
    const { Converter } = await import('opencc-js/t2cn')
    const convert = Converter({ from: 'tw', to: 'cn' })
    return chunk => chunk.map(text => convert(text))
  },
}

const [, , path, reader] = process.argv
if (reader === undefined) compare(textPathFromArguments())
else if (reader === 'stages') await printStages(await readChunks(path))
else console.log(await secondsOf(await readers[reader](), await readChunks(path)))

function compare(path) {
  const megabytes = readTexts(path).reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const seconds = Object.fromEntries(Object.keys(readers).map(name => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(readers)) seconds[name].push(Number(runSelf(path, name)))
  }
  console.log(`${megabytes.toFixed(2)} MB; MB/s of UTF-8, best of ${rounds}, and seconds`)
  for (const name of Object.keys(readers)) print(name, Math.min(...seconds[name]), megabytes)
  const whole = Math.min(...seconds['whole pipeline'])
  for (const [stage, share] of Object.entries(JSON.parse(runSelf(path, 'stages')))) {
    print(`  ${stage}`, share * whole, megabytes)
  }
}

function print(name, seconds, megabytes) {
  const speed = (megabytes / seconds).toFixed(2)
  console.log(`${name.padEnd(28)} ${speed.padStart(8)} MB/s ${seconds.toFixed(2).padStart(8)} s`)
}

function runSelf(path, name) {
  const argv = [...startedForManyDocuments, fileURLToPath(import.meta.url), path, name]
  return execFileSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 2 ** 26 })
}

/** The texts as a batch sends them to its workers. */
async function readChunks(path) {
  const outcomes = readTexts(path).map(text => ({
    status: 'found',
    source: { id: 'text', name: 'text', read: async () => text },
  }))
  const { signal } = new AbortController()
  const chunks = []
  for await (const items of chunksOf(outcomes, signal, usualChunkSize))
    chunks.push(items.map(({ content }) => content))
  return chunks
}

/** The first tenth warms the compiler up and is not counted; reports are dropped at once. */
async function secondsOf(read, chunks) {
  for (const chunk of chunks.slice(0, chunks.length / 10)) read(chunk)
  const started = performance.now()
  for (const chunk of chunks) read(chunk)
  return (performance.now() - started) / 1000
}

/** Shares of the time by part of the program, sampled: a function counts for the part that the pipeline called first. */
async function printStages(chunks) {
  const read = await readers['whole pipeline']()
  for (const chunk of chunks.slice(0, chunks.length / 10)) read(chunk)
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  for (const chunk of chunks) read(chunk)
  const { profile } = await session.post('Profiler.stop')
  const timeOf = new Map()
  profile.samples.forEach((id, index) => {
    timeOf.set(id, (timeOf.get(id) ?? 0) + profile.timeDeltas[index])
  })
  const nodes = new Map(profile.nodes.map(node => [node.id, node]))
  const stages = {}
  const walk = (node, stage) => {
    const [, folder] = /\/dist\/(extract\/[^/]+|[^/]+)\//u.exec(node.callFrame.url) ?? []
    const own = stage ?? folder
    const name = own ?? 'decoding, JSON and other'
    stages[name] = (stages[name] ?? 0) + (timeOf.get(node.id) ?? 0)
    for (const child of node.children ?? []) walk(nodes.get(child), own)
  }
  walk(profile.nodes[0], undefined)
  const whole = Object.values(stages).reduce((sum, time) => sum + time, 0)
  const sorted = Object.entries(stages).sort(([, one], [, other]) => other - one)
  console.log(JSON.stringify(Object.fromEntries(sorted.map(([name, time]) => [name, time / whole]))))
}
