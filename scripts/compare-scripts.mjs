// Compares what is found in reports with what is found in the same reports in Traditional script: of every text, its Simplified form
// and that form converted to Traditional by OpenCC (plain, Taiwan, Hong Kong) must yield the same people with the same affiliations.
//
//   npm run compare:scripts -- PATH
//
// PATH is a file or folder of texts (.txt, .jsonl, .jsonl.gz). Prints every difference, with the text's place among them, and their
// number; exit status 1 where there is one.
import { Converter } from 'opencc-js/cn2t'
import { createPipeline } from '../dist/create-pipeline.js'
import { readTexts, textPathFromArguments } from './read-texts.mjs'

const path = textPathFromArguments()
const targets = ['t', 'tw', 'hk'].map(to => ({ to, convert: Converter({ from: 'cn', to }) }))
const { extract } = await createPipeline()
let [reports, changed, differences, lossy] = [0, 0, 0, 0]
for (const [index, text] of readTexts(path).entries()) {
  const id = `${index + 1}`
  const simplified = extract({ id, content: text })
  const expected = triplesOf(simplified)
  for (const { to, convert } of targets) {
    reports++
    const converted = extract({ id, content: convert(simplified.text) })
    const found = triplesOf(converted)
    // Where the way there and back changes characters, the text itself is another.
    const isSameText = converted.text === simplified.text
    if (!isSameText) changed++
    for (const triple of [...expected].filter(each => !found.has(each))) report('missing', triple)
    for (const triple of [...found].filter(each => !expected.has(each))) report('added', triple)
    function report(kind, triple) {
      if (isSameText) differences++
      else lossy++
      console.log(`${id}\t${to}\t${kind}\t${triple}${isSameText ? '' : '\ttext changed by conversion'}`)
    }
  }
}
console.log(
  `${reports} conversions, ${changed} of which changed the text: ${differences} differences of the same text, ${lossy} of changed ones`,
)
process.exitCode = differences === 0 ? 0 : 1

function triplesOf({ people }) {
  return new Set(
    people.flatMap(({ name, affiliations }) =>
      affiliations.length === 0
        ? [name]
        : affiliations.map(({ title, organization }) => `${name} | ${title} | ${organization ?? ''}`),
    ),
  )
}
