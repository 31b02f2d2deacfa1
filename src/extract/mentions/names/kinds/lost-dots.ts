import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { isAllBySound } from '../../words/by-sound.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { isOverAt } from '../evidence/slot.ts'
import { hasSurnameAt } from '../evidence/surname-strength.ts'
import type { NameSurroundings } from '../evidence/surroundings.ts'
import type { NameCandidate } from './chinese-names.ts'
import { partsAroundBlank } from './sound-rules.ts'

/** As near certain as with the dot. */
const lostDot = 40

/** Names whose dot a page lost: `总裁博尔格 布伦德表示`, two parts written by sound with a blank between, behind a title. */
export function findLostDots(
  view: SentenceView,
  lexicon: Lexicon,
  surroundings: NameSurroundings,
): NameCandidate[] {
  const found: NameCandidate[] = []
  for (const start of surroundings.titleEnds) {
    const match = partsAroundBlank.exec(view.text.slice(start, Math.min(view.end, start + longest)))
    if (match === null || hasSurnameAt(view.text, start, 'likely', lexicon)) continue
    const [, first = '', second = ''] = match
    if (!isAllBySound(view, start, start + first.length, lexicon)) continue
    const from = start + first.length + 1
    for (let end = from + second.length; end >= from + shortest; end--) {
      if (!isAllBySound(view, from, end, lexicon) || !isOverAt(view, from, end, lexicon)) continue
      found.push({ start, end, evidence: lostDot, rule: 'names/lost-dot' })
      break
    }
  }
  return found
}

const shortest = 3
const longest = 14
