// Bundles the page's browser part into dist/page, from where the command puts it into each page.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import { licensesOf } from './licenses.mjs'

const path = relative => fileURLToPath(new URL(relative, import.meta.url))

/** In the order in which later rules stand above earlier ones. */
const styles = ['foundation', 'report', 'marks', 'overview', 'print']

export async function buildPage() {
  mkdirSync(path('../dist/page'), { recursive: true })
  const { output } = await build({
    input: path('../src/view/browser/main.tsx'),
    platform: 'browser',
    transform: { target: 'es2022' },
    output: { file: path('../dist/page/page.js'), format: 'es', minify: true, comments: false },
    logLevel: 'warn',
  })
  const modules = output.flatMap(chunk => (chunk.type === 'chunk' ? chunk.moduleIds : []))
  writeFileSync(path('../dist/page/LICENSES.txt'), licensesOf(modules))
  const style = styles.map(name => readFileSync(path(`../src/view/browser/style/${name}.css`), 'utf8'))
  writeFileSync(path('../dist/page/page.css'), style.join('\n'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage()
