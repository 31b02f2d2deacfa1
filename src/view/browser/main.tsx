import { render } from 'preact'
import { App } from './app.tsx'
import { readPageData } from './shell/embedded.ts'

const page = document.getElementById('page')
if (!page) throw new Error('expected the page to have a place to show its reports')
if ('DecompressionStream' in globalThis) render(<App data={await readPageData()} />, page)
else page.textContent = 'This page needs a browser of 2023 or newer to show its reports.'
