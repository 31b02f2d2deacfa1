// How fast an archive is read, step by step and as a whole, by one worker and by two, and how much memory that takes:
//   npm run bench [-- --megabytes 200] [--rounds 2]
// The archive is made of the fixtures' reports: both scripts, every tenth report damaged. Beside the whole stand the libraries
// alone over the same texts, in the same run: quote ratios, the machine may be busy with other things.
import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createGzip } from 'node:zlib'
import { inventReports } from './invent-reports.mjs'

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '200' }, rounds: { type: 'string', default: '2' } },
})
const whole = Number(values.megabytes)
/**
 * Memory is looked at over archives of these sizes, in megabytes of text. Steps are timed over the first; one worker and two over the
 * second, because over the first a worker spends a fifth of its processor time on compiling, once, and two spend it twice.
 */
const sizes = [whole / 20, whole / 4, whole / 2, whole]

const folder = mkdtempSync(join(tmpdir(), 'jiyao-bench-'))
const scriptPath = name => fileURLToPath(new URL(name, import.meta.url))
try {
  await main()
} finally {
  rmSync(folder, { recursive: true })
}

async function main() {
  const archives = []
  for (const megabytes of sizes) archives.push(await makeArchive(megabytes))
  const [small, middle] = archives
  console.log(`Steps, and libraries alone, over ${small.megabytes.toFixed(1)} MB:`)
  await run(scriptPath('bench-stages.mjs'), [small.path], 'inherit')

  console.log(`\nThe whole command with one worker and two, in turn, over ${middle.megabytes.toFixed(1)} MB:`)
  const runs = { 1: [], 2: [] }
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const workers of [1, 2]) runs[workers].push(await batch(middle, workers))
  }
  const best = workers => Math.min(...runs[workers].map(({ seconds }) => seconds))
  for (const workers of [1, 2])
    console.log(`${workers} workers  ${(middle.megabytes / best(workers)).toFixed(2)} MB/s`)
  console.log(`two to one  ${(best(1) / best(2)).toFixed(2)}`)

  console.log('\nPeak memory with two workers, looked at once for each size:')
  const peaks = []
  for (const archive of archives) {
    const { main, worker, seconds } = archive === middle ? runs[2][0] : await batch(archive, 2)
    peaks.push(main + 2 * worker)
    const speed = (archive.megabytes / seconds).toFixed(2)
    console.log(
      `${archive.megabytes.toFixed(0).padStart(4)} MB  main ${main} MB, each worker ${worker} MB; ${speed} MB/s`,
    )
  }
  console.log(`largest to smallest  ${(peaks.at(-1) / peaks[0]).toFixed(3)}`)
}

/** Records, one a line, with so many megabytes of text. */
async function makeArchive(megabytes) {
  const path = join(folder, `${megabytes}.jsonl.gz`)
  let bytes = 0
  let documents = 0
  const lines = function* () {
    for (const report of inventReports()) {
      if (bytes >= megabytes * 1e6) return
      bytes += Buffer.byteLength(report.text)
      documents++
      yield `${JSON.stringify(report)}\n`
    }
  }
  await pipeline(Readable.from(lines()), createGzip({ level: 1 }), createWriteStream(path))
  return { path, documents, megabytes: bytes / 1e6 }
}

/** Seconds, and megabytes of the main process and of the largest worker. */
async function batch({ path }, workers) {
  const out = join(folder, 'out.jsonl.gz')
  const argv = ['batch', path, '--out', out, '--workers', String(workers), '--restart']
  const started = performance.now()
  const said = await run(scriptPath('../bin/jiyao.js'), argv, 'pipe')
  const seconds = (performance.now() - started) / 1000
  const [, main, worker] = /memory at most (\d+) MB, and (\d+) MB for each/u.exec(said) ?? []
  return { seconds, main: Number(main), worker: Number(worker) }
}

/** Runs a script; what it said on standard error, where that is not shown. */
function run(script, argv, stderr) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...argv], { stdio: ['ignore', 'inherit', stderr] })
    let said = ''
    child.stderr?.on('data', data => {
      said += data
    })
    child.on('error', reject)
    child.on('close', status =>
      status === 0 ? resolve(said) : reject(new Error(`${script} ended with ${status}: ${said}`)),
    )
  })
}
