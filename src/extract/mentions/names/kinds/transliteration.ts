import type { TaggedWord } from '../../../../document/document.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { isAllBySound, isBySound } from '../../words/by-sound.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'

/** Words of these tags may be written by sound: names, places, words that no list holds. */
const soundTags = new Set(['nr', 'nrt', 'nrfg', 'ns', 'nz', 'x'])

export const mayBeSound = ({ tag, text }: TaggedWord): boolean => text.length === 1 || soundTags.has(tag)

/** A word that no list holds goes on after a position with such characters: 梅德|韦杰夫, 米尔济|约耶夫. */
export function goesOnBySound(view: SentenceView, position: number, lexicon: Lexicon): boolean {
  const token = view.tokenAt(position)
  if (token === undefined || (isKnownWord(token) && token.tag !== 'nrt')) return false
  let end = position
  while (end < token.end && isBySound(view, end, lexicon)) end++
  // 别尔哥|罗德州: what ends the word may be no part of the name.
  return end - position >= fewestGoingOn || (token.start < position && end === token.end)
}

const fewestGoingOn = 2

/** Such a word ends before a position: 库拉|霍沃. */
export function comesAfterSound(view: SentenceView, position: number, lexicon: Lexicon): boolean {
  const token = view.tokenAt(position - 1)
  if (token === undefined || token.end - token.start < 2 || (isKnownWord(token) && token.tag !== 'nrt'))
    return false
  return isAllBySound(view, token.start, position, lexicon)
}
