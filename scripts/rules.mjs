// Lists every rule with how often it fires on annotated reports and how often what it finds is right; rules that never fire come last.
//
//   npm run rules -- GOLD.jsonl FOLDER
//
// GOLD holds a JSON object a line: id, people with affiliations, quotes, event, and FOLDER the text of each report as ID.txt. A finding is
// right when the annotation has it: a name, a title of somebody at an overlapping organization, the words of a quote with its
// speaker, a field of the event. What no annotation speaks of (titles, organizations, references) is counted only.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createPipeline } from '../dist/create-pipeline.js'

const [gold, folder] = process.argv.slice(2)
if (gold === undefined || folder === undefined) {
  console.error(
    'expected annotated reports and the folder of their texts: npm run rules -- GOLD.jsonl FOLDER',
  )
  process.exit(2)
}
const counts = new Map((await idsOfTables()).map(id => [id, { fires: 0, judged: 0, right: 0 }]))
const { extract } = await createPipeline()
for (const line of readFileSync(gold, 'utf8').trim().split('\n')) {
  const annotated = JSON.parse(line)
  const report = extract({ id: annotated.id, content: readFileSync(join(folder, `${annotated.id}.txt`)) })
  for (const { rule, isRight } of findingsOf(report, annotated)) {
    const count = counts.get(rule) ?? { fires: 0, judged: 0, right: 0 }
    counts.set(rule, count)
    count.fires++
    if (isRight === undefined) continue
    count.judged++
    if (isRight) count.right++
  }
}
console.log(`${'rule'.padEnd(48)}${'fires'.padStart(7)}${'right'.padStart(14)}`)
for (const [rule, { fires, judged, right }] of [...counts].sort(
  ([one, { fires: ones }], [other, { fires: others }]) => others - ones || (one < other ? -1 : 1),
)) {
  const share = judged === 0 ? '' : `${right}/${judged} ${Math.round((100 * right) / judged)} %`
  console.log(`${rule.padEnd(48)}${String(fires).padStart(7)}${share.padStart(14)}`)
}
// A report does not name the rules of every stage: of roles and furniture it gives what they say.
const stageOf = rule => rule.split('/')[0]
const named = new Set([...counts].flatMap(([rule, { fires }]) => (fires > 0 ? [stageOf(rule)] : [])))
const silent = [...counts].filter(([rule, { fires }]) => fires === 0 && named.has(stageOf(rule)))
const unnamed = [...new Set([...counts.keys()].map(stageOf))].filter(stage => !named.has(stage))
console.log(`${counts.size} rules; ${silent.length} never fire: ${silent.map(([rule]) => rule).join(', ')}`)
console.log(`stages whose rules reports do not name: ${unnamed.join(', ')}`)

/** The ids of all tables of rules. */
async function idsOfTables() {
  const root = fileURLToPath(new URL('../dist/', import.meta.url))
  const files = ['extract', 'normalize'].flatMap(part =>
    readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('rules.js'))
      .map(file => join(root, part, file)),
  )
  const modules = await Promise.all(files.map(file => import(pathToFileURL(file).href)))
  const tables = modules.flatMap(module => Object.values(module)).filter(Array.isArray)
  return [...new Set(tables.flat().flatMap(rule => (typeof rule?.id === 'string' ? [rule.id] : [])))]
}

/** What each rule found in a report, and whether that is right where the annotation tells. */
function* findingsOf(report, annotated) {
  const people = new Map((annotated.people ?? []).map(person => [plain(person.name), person]))
  for (const { name, mentions, references, affiliations } of report.people) {
    const person = people.get(plain(name))
    for (const { rule } of mentions) yield { rule, isRight: person !== undefined }
    for (const { rule } of references) yield { rule }
    for (const { title, organization, rule } of affiliations) {
      const isRight = (person?.affiliations ?? []).some(
        held => plain(held.title) === plain(title) && overlap(held.organization, organization),
      )
      yield { rule, isRight }
    }
  }
  for (const { mentions, references } of report.organizations)
    for (const { rule } of [...mentions, ...references]) yield { rule }
  for (const { rule } of report.titles) yield { rule }
  for (const { text, speaker, rule } of report.quotes) {
    const isRight = (annotated.quotes ?? []).some(
      quote => overlap(quote.text, text) && plain(quote.speaker) === plain(speaker),
    )
    yield { rule, isRight }
  }
  for (const { rule } of report.themes) if (rule !== undefined) yield { rule }
  for (const { field, text, rule } of report.event?.mentions ?? []) {
    const value = annotated.event?.[field === 'organizer' ? 'organizers' : field]
    if (value !== undefined) yield { rule, isRight: [value].flat().some(each => overlap(each, text)) }
    else yield { rule }
  }
  for (const { rule } of report.repairs) yield { rule }
}

function plain(value) {
  return value === null || value === undefined
    ? null
    : String(value)
        .normalize('NFKC')
        .replace(/[\s“”"·•]/gu, '')
}

function overlap(one, other) {
  const [left, right] = [plain(one), plain(other)]
  return left === right || (left !== null && right !== null && (left.includes(right) || right.includes(left)))
}
