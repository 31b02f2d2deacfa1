import { characterBefore, characterFrom } from '../../../document/blanks.ts'
import { speechBesideSpeech, speechColon, toldBeforeOwnWords } from './mark-rules.ts'

/** Where a quotation begins, and where the mark stands that closes it, if any does. */
export interface OpeningMark {
  readonly index: number
  /** Where the words begin: behind the mark, or at `index` where it is lost. */
  readonly wordsStart: number
  readonly mark: string
  readonly close: number | undefined
}

const openers: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '」': '「', '』': '『' }
/** Marks that open and close alike; the paragraph's earlier ones tell which this is. */
const straight = new Set(['"', '＂'])
const marks = /[“”‘’「」『』"＂]/gu

/** The mark that closes what another opens. */
export const closerOf = (mark: string): string | undefined =>
  Object.keys(openers).find(closer => openers[closer] === mark)

/** Where the first quotation mark from `start` on stands, before `end`. */
export function nextMark(text: string, start: number, end: number): number | undefined {
  const index = text.slice(start, end).search(marks)
  return index < 0 ? undefined : start + index
}

export const isStraight = (mark: string): boolean => straight.has(mark)

/**
 * The opening marks of a paragraph, `start` to `end`, in order, each with its closing mark: pairs of one kind nest. A mark that
 * stands as only its counterpart can is taken for that (“行“，), a closing mark without an opening one is passed over.
 */
export function pairMarks(text: string, start: number, end: number): OpeningMark[] {
  const found: (Omit<OpeningMark, 'close'> & { close: number | undefined })[] = []
  const open = new Map<string, typeof found>()
  const standing = [...text.slice(start, end).matchAll(marks)].map(({ 0: character, index }) => ({
    character,
    index: start + index,
    mark: openers[character] ?? character,
  }))
  const nextAlike = findNextAlike(standing)
  for (const [order, { character, index, mark }] of standing.entries()) {
    const waiting = open.get(mark) ?? []
    open.set(mark, waiting)
    if (closes(text, { index, character, next: nextAlike[order], isOpen: waiting.length > 0 })) {
      const last = waiting.pop()
      if (last) last.close = index
      else {
        const lost = findLost(text, standing[order - 1]?.index ?? start - 1, index)
        if (lost !== undefined && !isStraight(character))
          found.push({ index: lost, wordsStart: lost, mark, close: index })
      }
    } else {
      const opened = { index, wordsStart: index + 1, mark, close: undefined }
      found.push(opened)
      waiting.push(opened)
    }
  }
  return found
}

/**
 * Where a quotation begins whose opening mark is lost, by its closing one at `close`: at the colon that its words follow, behind the speech before it, or at the comma
 * behind which a sentence that somebody else tells goes over to the first person.
 */
function findLost(text: string, before: number, close: number): number | undefined {
  if (close - before > longestLost) return undefined
  const words = text.slice(before + 1, close)
  const colon = speechColon.exec(words)
  if (colon) return before + 1 + colon[0].length
  if (!endMark.test(words.slice(-1) + text.slice(close + 1, close + 2))) return undefined
  if (isBehindSpeech(text, before) && speechBesideSpeech.test(words)) return before + 1
  const told = toldBeforeOwnWords.exec(words)
  return told ? before + 1 + told[0].length : undefined
}

const endMark = /[。！？…]/u

/** “行。”: whether a mark at a place ends a sentence of speech. */
const isBehindSpeech = (text: string, mark: number): boolean =>
  openers[text.charAt(mark)] !== undefined && endMark.test(characterBefore(text, mark))

/** Longer words without their opening mark are not looked for. */
const longestLost = 300

/** For each mark the next one of its kind, opening or closing. */
function findNextAlike(standing: readonly { readonly character: string; readonly mark: string }[]): string[] {
  const next: string[] = []
  const seen = new Map<string, string>()
  for (let order = standing.length - 1; order >= 0; order--) {
    const { character, mark } = standing[order] ?? { character: '', mark: '' }
    next[order] = seen.get(mark) ?? ''
    seen.set(mark, character)
  }
  return next
}

interface Standing {
  readonly index: number
  readonly character: string
  /** The next mark of the same kind. */
  readonly next: string | undefined
  /** Whether a quotation of the kind is open. */
  readonly isOpen: boolean
}

/**
 * Whether a mark closes a quotation. One that stands as its counterpart is taken for it only if the next mark goes with that: behind
 * “行？“好。” the second mark opens, for a closing one follows; in 行。”她说 nothing follows that the mark could open.
 */
function closes(text: string, { index, character, next, isOpen }: Standing): boolean {
  if (isStraight(character)) return isOpen
  const isClosing = openers[character] !== undefined
  const isFollowedByClosing = next !== undefined && openers[next] !== undefined
  if (!isClosing) return isOpen && !isFollowedByClosing && looksClosing(text, index)
  return isOpen || !isFollowedByClosing || !looksOpening(text, index)
}

/** Nothing is quoted that begins with a comma, and nothing begins right after a full stop within a quotation. */
const looksClosing = (text: string, index: number): boolean =>
  /^(?:[，。；、！？：）\n]|$)/u.test(characterFrom(text, index + 1)) ||
  /[。！？]/u.test(characterBefore(text, index))

/** After a colon, comma or closing mark, with words to follow, a quotation begins. */
const looksOpening = (text: string, index: number): boolean =>
  /^(?:[：，。、（”」』\n]|$)/u.test(characterBefore(text, index)) &&
  /[\p{L}\p{N}]/u.test(characterFrom(text, index + 1))
