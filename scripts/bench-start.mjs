// How long one report takes from a cold start, beside Node alone and beside loading nodejieba with its defaults:
//   npm run bench:start [-- REPORT]
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const rounds = 9
const command = fileURLToPath(new URL('../bin/jiyao.js', import.meta.url))
const defaultReport = fileURLToPath(
  new URL('../fixtures/reports/supply-chain-forum/source.txt', import.meta.url),
)
const report = process.argv[2] ?? defaultReport
const nodejieba = createRequire(import.meta.url).resolve('nodejieba')

const programs = {
  'node alone': ['-e', '0'],
  'nodejieba with its defaults': ['-e', `require(${JSON.stringify(nodejieba)}).load()`],
  'jiyao extract': [command, 'extract', report, '--format', 'jsonl'],
  'jiyao extract --engine node-rs': [command, 'extract', report, '--format', 'jsonl', '--engine', 'node-rs'],
  'jiyao --help': [command, '--help'],
}

/** Says on the way out what the process used: processor time, which other work on the machine changes little, and memory. */
const sayUsage = `process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('used '+(u.userCPUTime+u.systemCPUTime)+' '+u.maxRSS)})`

function run(argv) {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [
    '--import',
    `data:text/javascript,${sayUsage}`,
    ...argv,
  ])
  const milliseconds = performance.now() - started
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`)
  const [, microseconds, kilobytes] = /used (\d+) (\d+)$/u.exec(`${stderr}`) ?? []
  return { milliseconds, processor: Number(microseconds) / 1000, megabytes: Number(kilobytes) / 1024 }
}

const median = numbers => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]

// Rounds take turns, so that other work on the machine falls on all programs alike; the first fills the caches.
const runs = Array.from({ length: rounds + 1 }, () =>
  Object.entries(programs).map(([name, argv]) => ({ name, ...run(argv) })),
).slice(1)
console.log(`${'median of '.concat(rounds).padEnd(34)} wall    processor   memory`)
for (const name of Object.keys(programs)) {
  const own = runs.flat().filter(one => one.name === name)
  const cell = (key, unit) =>
    `${median(own.map(one => one[key]))
      .toFixed(0)
      .padStart(6)} ${unit}`
  console.log(
    `${name.padEnd(32)} ${cell('milliseconds', 'ms')} ${cell('processor', 'ms')} ${cell('megabytes', 'MB')}`,
  )
}
