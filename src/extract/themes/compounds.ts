import type { SegmentedDocument, Token } from '../../document/document.ts'
import { type Mention, type Span, wordsAt } from '../../document/span.ts'
import { compileRules, matchPatterns } from '../../rules/pattern.ts'
import { compoundRules } from './rules.ts'

const markedCompounds = compileRules(compoundRules)

/** Coined joins: those that quotation marks delimit, and elsewhere those whose parts the segmenter sees as nouns. */
export function findCompounds({ text, sentences }: SegmentedDocument): Mention<'compound'>[] {
  if (!/[+＋—－]/u.test(text)) return []
  const marked = matchPatterns(markedCompounds, text, []).flatMap(({ groups, rule }) => {
    const span = groups.compound
    const isName = span && isOpen.test(wordsAt(text, span)) && isMadeUp(sentences, span)
    return span && !isName ? [{ start: span.start, end: span.end, label: 'compound', rule } as const] : []
  })
  const free = sentences
    .filter(({ start, end }) => /[+＋]/u.test(text.slice(start, end)))
    .flatMap(({ tokens }) => findInTokens(tokens))
    .filter(({ start, end }) => marked.every(other => other.end <= start || end <= other.start))
  return [...marked, ...free]
}

/** “冰雪+” is coined of a word; of what the segmenter takes for a name or does not know (“鑫云+”) somebody made a name. */
const isOpen = /^[^+＋]+[+＋]$/u
const madeUpTag = /^(?:x|nr)/u
const isMadeUp = (sentences: SegmentedDocument['sentences'], { start, end }: Span): boolean =>
  sentences
    .find(sentence => sentence.start <= start && end <= sentence.end)
    ?.tokens.some(token => token.start === start && token.end === end - 1 && madeUpTag.test(token.tag)) ??
  false

const plus = /^\s?[+＋]\s?$/u
const nounTag = /^(?:n|vn|an|j|l|x|eng|i$)/u
const startsLatin = /^[A-Za-z]/u
/** One letter is a grade or a variable: A+, a+b. */
const severalCharacters = /^(?:[A-Za-z].|\p{Script=Han})/u

/** Joins in running text: a noun before the plus, a noun behind it. */
function findInTokens(tokens: readonly Token[]): Mention<'compound'>[] {
  const found: Mention<'compound'>[] = []
  for (let index = 1; index < tokens.length; index++) {
    if (!plus.test(tokens[index]?.text ?? '')) continue
    const first = tokens[index - 1]
    if (!isPart(first)) continue
    let end = index
    while (plus.test(tokens[end]?.text ?? '') && isPart(tokens[end + 1])) end += 2
    const open = end === index
    const last = tokens[open ? index : end - 1]
    if (last === undefined || (open && !isOpenCoinage(first.text, tokens[index + 1]?.text ?? ''))) continue
    found.push({ start: first.start, end: last.end, label: 'compound', rule: 'themes/compound-of-nouns' })
    index = end
  }
  return found
}

/** Without a part behind it, only a word of several characters is coined so: 互联网+, not A+, AAA+, OPEC+, Ctrl+C or 电话+852. */
const isOpenCoinage = (word: string, behind: string): boolean =>
  word.length > 2 && !/^[A-D]+$|^[A-Za-z]{4,}$/u.test(word) && !/^[\dA-Za-z]/u.test(behind)

const isPart = (token: Token | undefined): token is Token =>
  token !== undefined &&
  (nounTag.test(token.tag) || startsLatin.test(token.text)) &&
  severalCharacters.test(token.text)

/** The terms of a compound as written: 科技 and 金融 of 科技 + 金融. */
export const partsOf = (compound: string): string[] =>
  compound
    .replace(/\s/gu, '')
    .split(/[+＋—－-]+/u)
    .filter(part => part !== '')
