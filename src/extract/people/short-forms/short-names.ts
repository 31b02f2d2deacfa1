import type { SegmentedDocument } from '../../../document/document.ts'
import { isInside } from '../../../document/sorted-spans.ts'
import { type Mention, wordsBefore } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../../rules/character-test.ts'
import type { ShortForm } from '../../mentions/mention.ts'
import {
  ageBefore,
  beyondSetting,
  clauseEdge,
  holdingOffice,
  ofJudge,
  opensWords,
  resumingAdverb,
  settingEnd,
  settingOpener,
  shortNameEnding,
} from './rules.ts'
import { goesOnAcross, isOtherWord, tokenAt } from './words.ts'

/** Surnames of people in the text, followed by a title, a courtesy or an ending of respect. */
export function* findShortNames(
  document: SegmentedDocument,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  surnames: ReadonlySet<string>,
): Generator<ShortForm> {
  const { text } = document
  const taken = mentions.filter(({ label }) => label === 'name' || label === 'organization')
  for (const { label, start, end } of mentions) {
    if (label !== 'title' && label !== 'courtesy') continue
    const surname = surnameBefore(text, start, surnames)
    if (surname === undefined || isInside(taken, start - 1)) continue
    const from = start - surname.length
    if (goesOnAcross(document, from)) continue
    if (label === 'courtesy' ? isIntroduced(text, from, lexicon) : isOwnWord(document, from)) continue
    yield { start: from, end, label: 'short-name', rule: 'people/surname-title' }
  }
  for (const surname of surnames) {
    const isMarried =
      surname.length > 1 && [lexicon.surnames, lexicon.japaneseSurnames].every(known => !known.get(surname))
    for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
      if (isInside(taken, at)) continue
      const after = at + surname.length
      const ending = shortNameEnding.exec(text.slice(after, after + 6))?.[0] ?? ''
      const end = after + ending.length
      if (ending !== '' && mayBeShortName(document, at, end))
        yield { start: at, end, label: 'short-name', rule: 'people/short-name' }
      else if (isMarried || (opensClause(text, at) && reports(text, after, lexicon)))
        yield { start: at, end: after, label: 'short-name', rule: 'people/surname-alone' }
    }
  }
}

/** 李总, 高官 of a judge; none of 舞|龙队|伍, 马公|园, 高处. */
const mayBeShortName = (document: SegmentedDocument, start: number, end: number): boolean =>
  !goesOnAcross(document, start) &&
  !goesOnAcross(document, end) &&
  (document.text.charAt(end - 1) === ofJudge || !isOtherWord(document, start, end))

/** 掟向|警员, 座谈会和|检察官, 曾任|记者: what would be a surname at the beginning of a clause is a word of its own within one. */
const isOwnWord = (document: SegmentedDocument, start: number): boolean =>
  !opensClause(document.text, start) &&
  (document.text.charAt(start) === holdingOffice || joiningTags.has(tokenAt(document, start)?.tag ?? ''))

/** Of prepositions and conjunctions. */
const joiningTags = new Set(['p', 'c'])

/** 居民陈先生, 63岁的陈先生: words that tell what somebody is make a courtesy behind them all of the name. */
const isIntroduced = (text: string, position: number, { speakerNouns, personNouns }: Lexicon): boolean =>
  ageBefore.test(wordsBefore(text, position, longestAge)) ||
  speakerNouns.matchBefore(text, position)?.entry === 'person' ||
  personNouns.matchBefore(text, position) !== undefined

/** As long as the end of an age is. */
const longestAge = 2

/** 陈介绍，; 周称不知情; 陈又呼吁: a surname alone that opens a clause, and a verb that reports. */
function reports(text: string, position: number, { cueVerbs }: Lexicon): boolean {
  const cue = cueVerbs.matchAt(text, position)
  if (cue !== undefined && (cue.entry.strength === 'strong' || opensReport(text, cue.end))) return true
  const adverb = resumingAdverb.exec(text.slice(position, position + longestAdverb))?.[0]
  if (adverb !== undefined && cueVerbs.matchAt(text, position + adverb.length) !== undefined) return true
  return text.charAt(position) === settingOpener && reportsInSetting(text, position, cueVerbs)
}

/** 陈在致辞时说，: where somebody says it, and a verb that only reports. */
function reportsInSetting(text: string, position: number, cueVerbs: Lexicon['cueVerbs']): boolean {
  const limit = Math.min(text.length, position + longestSetting)
  for (let at = position + 2; at < limit; at++) {
    if (beyondSetting.test(text.charAt(at))) return false
    if (settingEnd.test(text.charAt(at - 1)) && cueVerbs.matchAt(text, at)?.entry.strength === 'strong')
      return true
  }
  return false
}

/** Longer settings are clauses of their own. */
const longestSetting = 20

/** As long as an adverb between them is. */
const longestAdverb = 3

const opensReport = createCharacterTest(opensWords)

const opensClause = (text: string, position: number): boolean =>
  position === 0 || isClauseEdge(text, position - 1)

const isClauseEdge = createCharacterTest(clauseEdge)

function surnameBefore(text: string, end: number, surnames: ReadonlySet<string>): string | undefined {
  const compound = wordsBefore(text, end, 2)
  if (surnames.has(compound)) return compound
  const single = text.charAt(end - 1)
  return surnames.has(single) ? single : undefined
}
