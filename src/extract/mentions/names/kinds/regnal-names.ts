import type { NameCandidate } from './chinese-names.ts'
import { regnalNumeral } from './sound-rules.ts'

/** 奥尔莫|三世: the number of a king or a pope of that name is part of it. */
export function withNumeral(text: string, name: NameCandidate): NameCandidate {
  if (name.end - name.start < shortest) return name
  const numeral = regnalNumeral.exec(text.slice(name.end, name.end + longest))
  if (numeral === null) return name
  const { start, end, evidence, rule } = name
  return { start, end: end + numeral[0].length, evidence, rule }
}

/** Of how many characters the names are that are counted, and how many the text is looked at for the number. */
const shortest = 2
const longest = 5
