import { wordsBefore } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { matchesOf } from '../../../../rules/matches.ts'
import { latinField } from '../slots/latin-company-rules.ts'
import { capitalsBeforeKind, capitalsOnly, latinWord, saidToBeCompany } from './latin-names-rules.ts'

/** Companies in Latin script that a text says are some: after 矿业公司Corvane, Corvane is known wherever it stands. */
export function findLatinNames(text: string, { englishWords }: Lexicon): string[] {
  const names = new Set<string>()
  let called: ReadonlySet<string> | undefined
  for (const { index, 0: name } of matchesOf(latinWord, text)) {
    if (!saidToBeCompany.test(wordsBefore(text, index, longestKind))) continue
    if (latinField.test(name) || englishWords.get(name) !== undefined) continue
    if (capitalsOnly.test(name)) {
      called ??= new Set(text.match(capitalsBeforeKind))
      if (!called.has(name)) continue
    }
    names.add(name)
  }
  return [...names]
}

const longestKind = 4
