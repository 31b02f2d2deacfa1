import { startingIn } from '../../../document/sorted-spans.ts'
import type { Span } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Candidate } from '../candidate.ts'
import { isArea } from '../mention.ts'
import { hasSurnameAt } from '../names/evidence/surname-strength.ts'
import { nameThreshold } from '../names/evidence/weights.ts'
import { latinPart } from '../names/latin-name-rules.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { knownWordOf } from '../words/sentence-view.ts'
import { hanName, latinName, noBody } from './cell-rules.ts'

/** What the words of a line may be, as its cells ask for it. */
export interface LineEvidence {
  /** Whether a span is a name, or one with a rank or a courtesy behind it. */
  isName(span: Span): boolean
  isBody(span: Span): boolean
  isPlace(span: Span): boolean
  isKnownWord(span: Span): boolean
  /** Whether a span could be a name if its place shows it to be one; a single word in Latin script only where it `isSetOff`. */
  mayBeName(span: Span, isSetOff: boolean): boolean
  /** Whether a span ends as names of bodies do. */
  endsAsBody(span: Span): boolean
  /** The likeliest title that ends here and does not begin before `from`. */
  titleEndingAt(end: number, from: number): Candidate | undefined
}

const blanks = /[ \u00A0\u3000]+/gu

/** Rules that take any word before a title for a body, which the place of a cell tells better. */
const guesses: ReadonlySet<string> = new Set(['organizations/before-title', 'organizations/caption-line'])

export function evidenceOf(
  { view, names, others }: ReadSentence,
  english: readonly Candidate[],
  lexicon: Lexicon,
): LineEvidence {
  const { text } = view
  const ends = new Map<number, Set<number>>()
  const addName = ({ start, end }: Span): void => {
    ends.set(start, (ends.get(start) ?? new Set()).add(end))
  }
  for (const name of names) if (name.evidence >= nameThreshold) addName(name)
  for (const other of [...others, ...startingIn(english, view.start, view.end)])
    if (other.label === 'name') addName(other)
  const bodies = others.filter(({ label, rule }) => label === 'organization' && !guesses.has(rule))
  const places = others.filter(isArea)
  const closers = others.filter(({ label }) => label === 'title' || label === 'courtesy')
  const titles = closers.filter(({ label }) => label === 'title')
  const isOver = (from: number, end: number): boolean =>
    from === end || closers.some(closer => closer.start === from && closer.end === end)
  return {
    isName: ({ start, end }) =>
      [...(ends.get(start) ?? [])].some(nameEnd => nameEnd <= end && isOver(nameEnd, end)),
    isBody: span => bodies.some(body => body.start === span.start && body.end === span.end),
    isPlace: span => places.some(place => place.start === span.start && place.end === span.end),
    isKnownWord: ({ start, end }) => knownWordOf(view, start, end) !== undefined,
    endsAsBody: ({ start, end }) =>
      lexicon.organizationSuffixes.matchBefore(text, end, start + 1) !== undefined &&
      !noBody.test(text.slice(start, end)),
    mayBeName: ({ start, end }, isSetOff) => {
      const words = text.slice(start, end)
      if (latinName.test(words) || (isSetOff && latinPart.test(words))) return true
      const characters = words.replace(blanks, '')
      if (!hanName.test(characters)) return false
      if ((lexicon.japaneseSurnames.matchAt(characters, 0)?.end ?? end) < characters.length) return true
      const surname = lexicon.surnames.matchAt(characters, 0)
      const given = surname === undefined ? 0 : characters.length - surname.end
      if (given < 1 || given > 2) return false
      return knownWordOf(view, start, end) === undefined || hasSurnameAt(text, start, 'common', lexicon)
    },
    titleEndingAt: (end, from) =>
      titles.reduce<Candidate | undefined>(
        (best, title) =>
          title.end === end && title.start >= from && title.score > (best?.score ?? 0) ? title : best,
        undefined,
      ),
  }
}
