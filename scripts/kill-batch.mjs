// Kills a batch at random moments until it is through, and compares what it wrote with an unbroken run, byte for byte:
//   npm run build && node scripts/kill-batch.mjs [--kills 20] [--documents 2000] [--format jsonl.gz] [--workers 2] [--seed 1]
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { inventReports } from './invent-reports.mjs'

const command = fileURLToPath(new URL('../bin/jiyao.js', import.meta.url))

/** Runs the command; its exit status, `null` where it was killed, which `onStart` may do. */
export function runBatch(argv, onStart = () => {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, 'batch', ...argv], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', data => {
      said += data
    })
    child.on('error', reject)
    child.on('close', (status, signal) => {
      if (status === 2 || (signal !== null && signal !== 'SIGKILL'))
        reject(new Error(`${signal ?? status}: ${said}`))
      else resolve(status)
    })
    onStart(child)
  })
}

/** Outcomes that the state beside an output counts as done. */
export const doneOf = folder => {
  const state = join(folder, 'state.json')
  return existsSync(state) ? JSON.parse(readFileSync(state, 'utf8')).outcomes : 0
}

/** Runs the command and kills it `delay` milliseconds after its start, or with `progress` after it did something new. */
export function runAndKill(argv, out, { delay, progress }) {
  const before = doneOf(out)
  return runBatch(argv, child => {
    const kill = () => setTimeout(() => child.kill('SIGKILL'), delay)
    if (!progress) return kill()
    const watch = setInterval(() => {
      if (doneOf(out) === before) return
      clearInterval(watch)
      kill()
    }, 20)
    child.on('close', () => clearInterval(watch))
  })
}

/** Every file below a folder with its bytes. */
export const readTree = folder =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => statSync(join(folder, name)).isFile())
      .sort()
      .map(name => [name, readFileSync(join(folder, name))]),
  )

/** The names of files that are not the same in both. */
export const differences = (one, other) =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    name => !one.get(name)?.equals(other.get(name) ?? Buffer.alloc(0)),
  )

/** Documents of every kind that a batch meets: reports, blanks, bytes that are no text. */
export function writeDocuments(folder, count) {
  let index = 0
  for (const { text } of inventReports()) {
    if (index >= count) return
    const name = join(folder, `${String(index).padStart(6, '0')}.txt`)
    writeFileSync(name, index % 97 === 13 ? '' : index % 89 === 7 ? Buffer.from([0, 1, 2, 0, 255]) : text)
    index++
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()

async function main() {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '20' },
      documents: { type: 'string', default: '2000' },
      format: { type: 'string', default: 'jsonl.gz' },
      workers: { type: 'string', default: '2' },
    },
  })
  const folder = mkdtempSync(join(tmpdir(), 'jiyao-kill-'))
  try {
    const input = mkdtempSync(join(folder, 'input-'))
    writeDocuments(input, Number(values.documents))
    const argv = out => [input, '--out', out, '--format', values.format, '--workers', values.workers]
    const [whole, killed] = [join(folder, 'whole'), join(folder, 'killed')]
    const started = performance.now()
    await runBatch(argv(whole))
    const duration = performance.now() - started
    console.log(`an unbroken run over ${values.documents} documents takes ${(duration / 1000).toFixed(1)} s`)
    let kills = 0
    while (kills < Number(values.kills)) {
      const moment = { delay: Math.random() * 2000, progress: kills % 4 !== 0 }
      if ((await runAndKill(argv(killed), killed, moment)) !== null) break
      kills++
      const when = `${moment.delay.toFixed(0)} ms after ${moment.progress ? 'it saved something' : 'its start'}`
      console.log(`killed ${when}, ${doneOf(killed)} documents done`)
    }
    await runBatch(argv(killed))
    const different = differences(readTree(whole), readTree(killed))
    console.log(
      `${kills} kills; ${different.length === 0 ? 'every file is the same' : `not the same: ${different}`}`,
    )
    process.exitCode = different.length === 0 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}
