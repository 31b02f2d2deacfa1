import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Converter } from 'opencc-js/cn2t'
import { damage } from '../dist/normalize/testing/forward-model.js'
import { glossTables } from '../dist/normalize/testing/gloss-tables.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A news report has so many paragraphs. */
const paragraphs = { least: 3, most: 12 }
/** Every so many reports, one is damaged as scraped pages are. */
const damagedEvery = 10

/**
 * Reports without end, `{ id, text }`, made of the fixtures' paragraphs with other people and numbers: every second one in
 * Traditional script, every tenth damaged. The same for the same seed.
 */
export function* inventReports(seed = 1) {
  const random = createRandom(seed)
  const pick = list => list[Math.floor(random() * list.length)]
  const templates = readTemplates()
  const scripts = [text => text, Converter({ from: 'cn', to: 'tw' })].map(convert => ({
    convert,
    templates: templates.map(template => mapStrings(template, convert)),
  }))
  const [surnames, given] = [readWords('surnames.txt'), readGivenCharacters()]
  for (let index = 0; ; index++) {
    const { convert, templates } = scripts[index % 2]
    const { title, people } = pick(templates)
    const count = paragraphs.least + Math.floor(random() * (paragraphs.most - paragraphs.least + 1))
    const chosen = Array.from({ length: count }, () => pick(templates))
    let text = [title, ...chosen.map(each => pick(each.paragraphs))].join('\n\n')
    for (const name of new Set([...people, ...chosen.flatMap(each => each.people)])) {
      text = text.replaceAll(
        name,
        convert(pick(surnames) + pick(given) + (random() < 0.8 ? pick(given) : '')),
      )
    }
    text = text.replace(/\d/gu, () => String(Math.floor(random() * 10)))
    if (index % damagedEvery === damagedEvery - 1) text = damage(text, glossTables.some()).damaged
    yield { id: `invented-${index + 1}`, text }
  }
}

const mapStrings = ({ title, paragraphs, people }, map) => ({
  title: map(title),
  paragraphs: paragraphs.map(map),
  people: people.map(map),
})

/** The fixtures' reports and their Chinese people. */
function readTemplates() {
  const folder = join(root, 'fixtures/reports')
  return readdirSync(folder).map(name => {
    const [title, ...rest] = readFileSync(join(folder, name, 'source.txt'), 'utf8')
      .trim()
      .split(/\n\s*\n|\n/u)
    const { people } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))
    return {
      title,
      paragraphs: rest.filter(line => line.length > 20),
      people: people.map(person => person.name).filter(name => /^\p{Script=Han}{2,4}$/u.test(name)),
    }
  })
}

const readWords = file =>
  readFileSync(join(root, 'dictionaries', file), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('\t')[0])

/** Characters that stand in given names four times as often as anywhere else. */
const readGivenCharacters = () =>
  readFileSync(join(root, 'dictionaries/name-characters.txt'), 'utf8')
    .split('\n')
    .map(line => line.split('\t'))
    .filter(([, , weight]) => Number(weight) >= 2)
    .map(([character]) => character)

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function createRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
