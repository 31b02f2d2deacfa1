import { render } from 'preact'
import type { PageData } from '../model/page-data.ts'
import { App } from './app.tsx'

const embedded = document.getElementById('reports')
const page = document.getElementById('page')
if (!embedded || !page) throw new Error('expected the page to hold its reports and a place to show them')
const data: PageData = JSON.parse(embedded.textContent ?? '')
// The text is held by the parsed reports from here on.
embedded.remove()
render(<App data={data} />, page)
