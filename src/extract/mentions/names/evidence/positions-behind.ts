import { startOfLine } from '../../../../document/lines.ts'
import type { Span } from '../../../../document/span.ts'
import { createCharacterTest } from '../../../../rules/character-test.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { closesPosition, endsClause, givesPosition, nameOfLine } from '../rules.ts'

const nowhere: ReadonlySet<number> = new Set()

/**
 * Where names end that a whole position stands behind, set off by a mark or a verb: 陶若溪|（云岭大学校长）, 陶若溪|，云岭大学校长，, 陶若溪|任云岭大学校长.
 */
export function positionsBehind(view: SentenceView, titles: readonly Span[]): ReadonlySet<number> {
  if (titles.length === 0) return nowhere
  const found = new Set<number>()
  for (const { start, end } of titles) {
    if (!closesPosition.test(view.text.slice(end, end + longestClosing))) continue
    const nameEnd =
      nameEndBefore(view, start) ?? (closesLine(view, end) ? lineNameEnd(view, start) : undefined)
    if (nameEnd !== undefined) found.add(nameEnd)
  }
  return found
}

/** Where the mark or the verb stands that gives the position whose last title starts here. */
function nameEndBefore(view: SentenceView, title: number): number | undefined {
  const { text } = view
  for (let at = title - 1; at > view.start && title - at <= longestOrganization; at--) {
    if (endsClauseAt(text, at)) return undefined
    if (setsOff(text, at)) return withoutSpaces(text, at)
    const token = view.tokenAt(at)
    if (token?.end !== at + 1) continue
    if (givesPosition.test(token.text)) return token.start
    // 王晨任|副会长: a name of two characters and the verb, taken for one word.
    if (at === title - 1 && !isKnownWord(token) && givesPosition.test(text.charAt(at))) return at
  }
  return undefined
}

const closesLine = ({ text, end: limit }: SentenceView, end: number): boolean =>
  text.slice(end, limit).trim() === ''

/** `陶若溪 云岭大学学术委员会副主任`: on a line of a name and a position the name ends at the blank. */
function lineNameEnd({ text, start: from }: SentenceView, title: number): number | undefined {
  const line = startOfLine(text, title, from)
  const name = nameOfLine.exec(text.slice(line, title))
  return name === null ? undefined : line + name.index + name[0].length
}

function withoutSpaces(text: string, end: number): number {
  let at = end
  while (isSpace(text, at - 1)) at--
  return at
}

const setsOff = createCharacterTest(/[（(，,｜|]/u)
const endsClauseAt = createCharacterTest(endsClause)
const isSpace = createCharacterTest(/[ \u3000]/u)
const longestOrganization = 32
const longestClosing = 3
