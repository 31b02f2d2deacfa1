import { lastOfBeginning } from '../document/partition.ts'
import type { Mention, RuleId, Span } from '../document/span.ts'
import { matchesOf } from './matches.ts'

export interface PatternRule {
  readonly id: RuleId
  /**
   * A regular expression in which `{label}` stands for one whole mention and names a slot; `{label:slot}` gives the slot
   * a name of its own. Ordinary named groups are allowed.
   */
  readonly pattern: string
  /** A sentence it must match with every mention in a slot, in the notation of annotated.ts. */
  readonly example: string
  /** One that it must leave alone. */
  readonly counterexample: string
}

export interface RuleMatch extends Span {
  readonly rule: RuleId
  /** Mentions that stand in the pattern's `{label}` slots. */
  readonly slots: Readonly<Record<string, Mention>>
  /** What the pattern's own named groups cover. */
  readonly groups: Readonly<Record<string, Span>>
}

/** A pattern rule made ready to run. */
export interface CompiledRule {
  readonly id: RuleId
  readonly expression: RegExp
  /** Names of its slots and groups, in the order of the pattern. */
  readonly names: readonly string[]
}

const firstMark = 0xe000
const privateUse = /[\uE000-\uF8FF]/gu
const unknownCharacter = '\uFFFC'

/** A table of rules made ready to run over texts in which each mention is one private-use character. */
export interface RuleTable {
  readonly labels: readonly string[]
  readonly rules: readonly CompiledRule[]
}

/** @throws SyntaxError when a pattern is no regular expression. */
export function compileRules(rules: readonly PatternRule[]): RuleTable {
  const labels = [
    ...new Set(rules.flatMap(({ pattern }) => [...slotsOf(pattern)].map(([, label = '']) => label))),
  ]
  const markOf = (label: string): string => String.fromCharCode(firstMark + labels.indexOf(label))
  return {
    labels,
    rules: rules.map(({ id, pattern }) => {
      const source = pattern.replace(
        slotPattern,
        (_, label: string, slot?: string) => `(?<${slot ?? label}>${markOf(label)})`,
      )
      const names = new Set(source.match(groupName))
      return { id, expression: new RegExp(source, 'dgu'), names: [...names] }
    }),
  }
}

/** Behind `(?<`, which opens what is looked for behind, too. */
const groupName = /(?<=\(\?<)[^=!>]+(?=>)/gu

const slotPattern = /\{([a-zA-Z]+)(?::([a-zA-Z]+))?\}/gu
const slotsOf = (pattern: string) => pattern.matchAll(slotPattern)

/**
 * Every match of every rule, rule by rule in the table's order, within `range` (default: the whole text).
 * Mentions must not overlap; those whose label no rule names are read as plain text.
 */
export function matchPatterns(
  table: RuleTable,
  text: string,
  mentions: readonly Mention[],
  range: Span = { start: 0, end: text.length },
): RuleMatch[] {
  const masked = mask(table, text, mentions, range)
  const matches: RuleMatch[] = []
  for (const { id, expression, names } of table.rules) {
    for (const match of matchesOf(expression, masked.text)) {
      const found = match.indices?.groups
      const slots: Record<string, Mention> = {}
      const groups: Record<string, Span> = {}
      for (const name of names) {
        const indices = found?.[name]
        if (indices === undefined) continue
        const [from, to] = indices
        const mention = to === from + 1 ? masked.mentionAt(from) : undefined
        if (mention !== undefined) slots[name] = mention
        else groups[name] = masked.toText(from, to)
      }
      const { start, end } = masked.toText(match.index, match.index + match[0].length)
      matches.push({ start, end, rule: id, slots, groups })
    }
  }
  return matches
}

/** A mention that one character stands for. */
interface Mark {
  readonly at: number
  readonly mention: Mention
}

/** A text with marks for mentions. Methods of one class, as closures made for each text would be compiled again and again. */
class MaskedText {
  readonly text: string
  /** Where it begins in the text that it was made of. */
  readonly #start: number
  readonly #marks: readonly Mark[]

  constructor(text: string, start: number, marks: readonly Mark[]) {
    this.text = text
    this.#start = start
    this.#marks = marks
  }

  /** The mention whose mark stands at a masked offset. */
  mentionAt(position: number): Mention | undefined {
    const last = this.#lastBefore(position + 1)
    return last?.at === position ? last.mention : undefined
  }

  toText(start: number, end: number): Span {
    return { start: this.#offset(start), end: this.#offset(end) }
  }

  /** Text offset of a masked offset that is no inside of a mention: counted from the last mark before it. */
  #offset(position: number): number {
    const before = this.#lastBefore(position)
    return before === undefined ? this.#start + position : before.mention.end + position - before.at - 1
  }

  #lastBefore(position: number): Mark | undefined {
    return lastOfBeginning(this.#marks, ({ at }) => at < position)
  }
}

/** The range's text with each mention as one private-use character of its label. */
function mask({ labels }: RuleTable, text: string, mentions: readonly Mention[], range: Span): MaskedText {
  const marks: Mark[] = []
  let masked = ''
  let at = range.start
  const copy = (end: number): void => {
    masked += text.slice(at, end).replace(privateUse, unknownCharacter)
  }
  for (const mention of mentions) {
    const label = labels.indexOf(mention.label)
    if (label < 0 || mention.start < at || mention.end > range.end) continue
    copy(mention.start)
    marks.push({ at: masked.length, mention })
    masked += String.fromCharCode(firstMark + label)
    at = mention.end
  }
  copy(range.end)
  return new MaskedText(masked, range.start, marks)
}
