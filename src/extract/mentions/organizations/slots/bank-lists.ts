import { addAll } from '../../../../document/add-to.ts'
import { wordsAt } from '../../../../document/span.ts'
import { matchesOf } from '../../../../rules/matches.ts'
import type { Candidate } from '../../candidate.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { scoreOfKnown } from '../scores.ts'
import { bankCharacters, banksByName, listedBank, listMark, tellsBanks } from './bank-list-rules.ts'

/** Banks by a short name that is another word elsewhere, where a list of banks has it: 中信、兴业、招行等银行, and 工、农、中、建四大行. */
export function findListedBanks(view: SentenceView): Candidate[] {
  const found: Candidate[] = []
  const sentence = wordsAt(view.text, view)
  if (!sentence.includes(listMark)) return found
  for (const { index, 0: list } of matchesOf(banksByName, sentence)) {
    const isOfBanks = tellsBanks.test(list) || tellsBanks.test(sentence.slice(index + list.length))
    if (isOfBanks) addAll(found, eachOf(list, view.start + index))
  }
  for (const { index, 0: list } of matchesOf(bankCharacters, sentence))
    addAll(found, eachOf(list, view.start + index))
  return found
}

const eachOf = (list: string, from: number): Candidate[] =>
  matchesOf(listedBank, list).map(({ index, 0: name }) => ({
    start: from + index,
    end: from + index + name.length,
    label: 'organization',
    rule: 'organizations/listed-bank',
    score: scoreOfKnown(name.length),
  }))
