import { isInside } from '../../../document/sorted-spans.ts'
import { byStart } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { matchesOf } from '../../../rules/matches.ts'
import type { Candidate } from '../candidate.ts'
import { honorific, latinPart } from '../names/latin-name-rules.ts'
import type { EnglishReader } from './reader.ts'
import { englishName } from './rules.ts'
import { findEnglishSpans } from './spans.ts'

const englishScore = 8

/** What the English parts of a text name, in text order, and where a part of a name stands for the whole. */
export function readEnglish(text: string, lexicon: Lexicon, english: EnglishReader): readonly Candidate[] {
  const found = readSpans(text, lexicon, english)
  return [...found, ...findNameParts(text, found, lexicon)].sort(byStart)
}

function readSpans(text: string, lexicon: Lexicon, english: EnglishReader): readonly Candidate[] {
  return findEnglishSpans(text).flatMap(({ start, end }) => {
    const words = text.slice(start, end)
    const findings = english.read(words)
    const afterTitle = lexicon.titles.matchBefore(text, start) !== undefined && englishName.test(words)
    const names =
      afterTitle && findings.every(({ label }) => label === 'name')
        ? [{ start: honorific.exec(words)?.[0].length ?? 0, end: words.length, label: 'name' as const }]
        : findings
    return names.map(finding => ({
      start: start + finding.start,
      end: start + finding.end,
      label: finding.label,
      rule: `english/${finding.label}` as const,
      score: englishScore,
    }))
  })
}

/** 刘若川（Martin Lau） is Martin or Lau elsewhere: parts of a name that begins with a given name, standing alone. */
function findNameParts(text: string, found: readonly Candidate[], lexicon: Lexicon): readonly Candidate[] {
  const parts = new Set<string>()
  for (const { label, start, end } of found) {
    const words = text.slice(start, end).split(' ')
    const isWhole = label === 'name' && words.length > 1
    if (!isWhole || lexicon.englishWords.get((words[0] ?? '').toLowerCase()) !== 'given') continue
    for (const word of words) if (latinPart.test(word)) parts.add(word)
  }
  return [...parts].flatMap(part => {
    const alone = new RegExp(`${notAfterLatin.source}${part}${notBeforeLatin.source}`, 'gu')
    return matchesOf(alone, text)
      .filter(({ index }) => !isInside(found, index))
      .map(({ index }) => ({
        start: index,
        end: index + part.length,
        label: 'name' as const,
        rule: 'english/part-of-name' as const,
        score: englishScore,
      }))
  })
}

const notAfterLatin = /(?<![\p{Script=Latin}\p{Nd}@./&-]|[\p{Script=Latin}&] )/u
const notBeforeLatin = /(?![\p{Script=Latin}\p{Nd}@/&-]| ?[\p{Script=Latin}&]|\.\p{Script=Latin})/u
