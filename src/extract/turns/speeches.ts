import { trim } from '../../document/blanks.ts'
import { endOfLine } from '../../document/lines.ts'
import { indexFrom, isInside, startingIn } from '../../document/sorted-spans.ts'
import { type Span, wordsAt } from '../../document/span.ts'
import { type Naming, namingsOf } from '../discourse/namings.ts'
import type { Person } from '../people/person.ts'
import { isHeading, lineFrom } from './lines.ts'
import { announcedSpeech, firstPerson, lineOfLabel, quoted, speechInFull } from './rules.ts'
import type { Turn } from './turn.ts'

/** Shorter texts are no speech, and one says so often 我 in its first so many characters. */
const shortestSpeech = 150
const leastFirstPerson = 3
const reachOfFirstPerson = 1_000

/** Of the first six that pages print all were of the right speaker, and five whole; an estimate. */
const confidence = 0.9

/** A paragraph that says whose speech is given below in full. */
interface Announcement extends Span {
  /** Where the words stand that name the speaker. */
  readonly label: Span
  readonly person: Person
}

/** The speeches that a text gives in full where it says so, 以下为李若川的演讲实录, each as one statement; in text order. */
export function findSpeeches(text: string, people: readonly Person[], furniture: readonly Span[]): Turn[] {
  const announcements = announcementsIn(text, people).filter(({ start }) => !isInside(furniture, start))
  return announcements.flatMap(({ end, label, person }, index) => {
    const limit = announcements[index + 1]?.start ?? text.length
    const to = Math.min(limit, furniture[indexFrom(furniture, end)]?.start ?? limit)
    const content = contentOf(text, end, to, person)
    return isSpeech(wordsAt(text, content))
      ? [
          {
            kind: 'statement',
            label,
            speaker: { kind: 'person', person },
            content,
            rule: 'turns/speech-in-full',
            confidence,
          } as const,
        ]
      : []
  })
}

function announcementsIn(text: string, people: readonly Person[]): readonly Announcement[] {
  const found: Announcement[] = []
  if (!speechInFull.test(text)) return found
  let names: readonly Naming[] | undefined
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start)
    const match = announcedSpeech.exec(text.slice(start, end))
    if (match) names ??= namingsOf(people)
    const named = match && names && namedAlone(names, start + match.index, end, start)
    if (named) found.push({ start, end, label: { start: named.start, end: named.end }, person: named.person })
    start = end + 1
  }
  return found
}

/** The one person named in the announcement, or else in its paragraph. */
function namedAlone(
  names: readonly Naming[],
  start: number,
  end: number,
  lineStart: number,
): Naming | undefined {
  const inside = startingIn(names, start, end)
  const all = inside.length > 0 ? inside : startingIn(names, lineStart, end)
  return all.every(({ person }) => person === all[0]?.person) ? all.at(-1) : undefined
}

/** What stands from `from` to `limit`, without the heading and the lines before it that only say who speaks: 李若川：. */
function contentOf(text: string, from: number, limit: number, { name }: Person): Span {
  let content = trim(text, from, limit)
  for (;;) {
    const line = lineFrom(text, content.start, content.end)
    if (!isHeading(line) && !(lineOfLabel.test(line) && line.includes(name))) return content
    const behind = trim(text, content.start + line.length, content.end)
    if (behind.start >= behind.end) return content
    content = behind
  }
}

function isSpeech(words: string): boolean {
  if (words.length < shortestSpeech) return false
  const beginning = words.slice(0, reachOfFirstPerson).replace(quoted, '')
  return (beginning.match(firstPerson)?.length ?? 0) >= leastFirstPerson
}
