import { readFile } from 'node:fs/promises'
import type { PageAssets } from './page.ts'

/** The browser part as the build left it; the path is the same from the sources and from the compiled files. */
export async function readPageAssets(): Promise<PageAssets> {
  const read = (name: string) => readFile(new URL(`../../dist/page/${name}`, import.meta.url), 'utf8')
  const [script, style] = await Promise.all([read('page.js'), read('page.css')])
  return { script, style }
}
