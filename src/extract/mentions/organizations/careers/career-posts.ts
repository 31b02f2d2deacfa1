import { type Span, wordsAt } from '../../../../document/span.ts'
import { matchesOf } from '../../../../rules/matches.ts'
import type { Candidate } from '../../candidate.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { closesPost, joinsPost, notHolding, opensPost, tellsMore } from './career-post-rules.ts'

/** An office in a career: what stands from where its verb ends, or the mark behind the post before, up to its title. */
export interface Post {
  readonly from: number
  readonly title: Candidate
  /** Where the title begins at the earliest, but for a field: 大会|副秘书长 is one title. */
  readonly titleFrom: number
  /** What it is held in as well, by marks between: 任|青禾科技、|云岭电力|独立董事. */
  readonly listed: readonly Span[]
  /** Whether a verb of holding stands directly before it, and whether one opens the career that it is told in. */
  readonly isAfterVerb: boolean
  readonly isHeld: boolean
}

/** The posts of a sentence: each behind a verb of holding, or next to a title. */
export function postsOf(view: SentenceView, titles: readonly Candidate[]): Post[] {
  const posts: Post[] = []
  let lastEnd = view.start
  let goesOn = false
  let isHeld = false
  for (const { title, titleFrom } of jobsOf(titles)) {
    if (title.start < lastEnd) continue
    const clause = Math.max(lastEnd, title.start - longestPost)
    const words = view.text.slice(clause, title.start)
    const verb = verbIn(words)
    const opening = verb ?? (goesOn && clause === lastEnd ? joinsPost.exec(words)?.[0].length : undefined)
    isHeld = verb !== undefined || (opening !== undefined && isHeld)
    goesOn = closesPost.test(view.text.slice(title.end, title.end + longestClosing))
    if (opening !== undefined && goesOn) {
      const seats = seatsOf(view.text, { start: clause + opening, end: title.start })
      const from = seats.at(-1)?.start ?? title.start
      const listed = seats.slice(0, -1)
      const isPlain = seats.every(seat => !tellsMore.test(wordsAt(view.text, seat)))
      if (isPlain && (listed.length === 0 || verb !== undefined))
        posts.push({ from, title, titleFrom, listed, isAfterVerb: verb !== undefined, isHeld })
    }
    lastEnd = title.end
  }
  return posts
}

/** What marks part in the words before a title. */
function seatsOf(text: string, { start, end }: Span): readonly Span[] {
  const seats: Span[] = []
  let from = start
  for (const words of text.slice(start, end).split(joinsSeats)) {
    seats.push({ start: from, end: from + words.length })
    from += words.length + joinsSeats.length
  }
  return seats
}

const joinsSeats = '、'

/** Titles in text order, each from the job word and its modifiers on, without a field. */
function jobsOf(titles: readonly Candidate[]): Job[] {
  const byEnd = new Map<number, Job>()
  for (const title of titles) {
    const known = byEnd.get(title.end)
    const isPlain = plainRules.has(title.rule)
    const first = fieldRules.has(title.rule) ? title.end : title.start
    byEnd.set(title.end, {
      title: known === undefined || (isPlain && title.start < known.title.start) ? title : known.title,
      titleFrom: Math.min(first, known?.titleFrom ?? title.end),
    })
  }
  return [...byEnd.values()].sort((one, other) => one.title.start - other.title.start)
}

type Job = Pick<Post, 'title' | 'titleFrom'>

const plainRules: ReadonlySet<string> = new Set(['titles/head', 'titles/modified-head'])
const fieldRules: ReadonlySet<string> = new Set(['titles/head-with-field', 'titles/of-any-field'])

/** Where the last verb of holding ends in the words before a title. */
function verbIn(clause: string): number | undefined {
  let end: number | undefined
  for (const { index, 0: verb } of matchesOf(opensPost, clause)) {
    const after = index + verb.length
    if (!notHolding.test(clause.slice(after, after + longestWord))) end = after
  }
  return end
}

const longestPost = 40
const longestClosing = 2
const longestWord = 2
