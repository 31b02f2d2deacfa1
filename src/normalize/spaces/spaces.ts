import type { Edit } from '../../document/edits.ts'
import { type Span, wordsAt } from '../../document/span.ts'
import { functionWords } from './rules.ts'

/**
 * Takes out the blanks of a text that was cut into words or characters: 我们 已经 准备 好 了. A list has blanks between its
 * items, too, but no function words among them.
 */
export function joinWords(text: string): Edit[] {
  if (!hasManyBlanks(text)) return []
  const edits: Edit[] = []
  for (const span of runsIn(text)) {
    const run = wordsAt(text, span)
    const words = run.split(' ')
    const joined = words.length - 1
    const functional = words.filter(word => functionWords.has(word)).length
    if (run.length - joined > words.length * mostPerWord || functional < leastFunctionWords) continue
    const isByCharacter = run.length - joined < words.length * mostPerCharacter
    for (let at = run.indexOf(' '); at >= 0; at = run.indexOf(' ', at + 1)) {
      if (!isByCharacter && narrow.test(run.charAt(at - 1)) && narrow.test(run.charAt(at + 1))) continue
      const start = span.start + at
      edits.push({ start, end: start + 1, replacement: '', rule: 'spaces/between-words' })
    }
  }
  return edits
}

/** Whether enough blanks stand between Chinese characters for one run; most texts have none. */
function hasManyBlanks(text: string): boolean {
  let found = 0
  for (let at = text.indexOf(' '); at >= 0 && found < leastBlanks; at = text.indexOf(' ', at + 1)) {
    if (text.charCodeAt(at - 1) > 0x3000 && text.charCodeAt(at + 1) > 0x3000) found++
  }
  return found >= leastBlanks
}

const leastBlanks = 11

/** Each row of words with one blank between any two, read a thousand at a time: a pattern of any length would take as much stack. */
function* runsIn(text: string): Generator<Span> {
  const runs = new RegExp(spacedRun)
  for (let run = runs.exec(text); run !== null; run = runs.exec(text)) {
    let end = run.index + run[0].length
    goesOn.lastIndex = end
    while (goesOn.test(text)) end = goesOn.lastIndex
    yield { start: run.index, end }
    runs.lastIndex = end
  }
}

/** Of up to six characters, Chinese or marks, a number or English. */
const word =
  '(?:[\\u2014-\\u2026\\u3001-\\u3011\\u3400-\\u9FFF\\uFF01-\\uFF5E]{1,6}|[0-9.%:/~-]{1,8}|[A-Za-z]{1,20})'
const spacedRun = new RegExp(`${word}(?: ${word}){11,1000}`, 'gu')
const goesOn = new RegExp(`(?: ${word}){1,1000}`, 'yu')

/** Of a number or an English word, which keep the blank between them unless each of their characters has one. */
const narrow = /[0-9A-Za-z.%:/~-]/u

/** Characters of a word, on average. */
const mostPerWord = 2.5
/** And where characters stand one by one. */
const mostPerCharacter = 1.2
const leastFunctionWords = 2
