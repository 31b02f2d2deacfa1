import { startingAt } from '../../../../document/sorted-spans.ts'
import { byStart } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../../../rules/character-test.ts'
import { isBySound } from '../../words/by-sound.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import type { NameSurroundings } from '../evidence/surroundings.ts'
import { nameThreshold } from '../evidence/weights.ts'
import { followsName, joiningConjunction, opensTime, prepositionOrSurname } from '../rules.ts'
import type { NameCandidate } from './chinese-names.ts'

/**
 * Names without those that took the last character of what stands before (若|拜登) or the first of what follows: 杜鲁多承|认 beside 杜鲁多, 王毅将|与 beside 王毅, 洪森前|首相 beside 洪森. A longer name is preferred
 * else, since it nearly always is the whole.
 */
export function withoutOverlong(
  view: SentenceView,
  names: readonly NameCandidate[],
  surroundings: OverlongSurroundings,
  lexicon: Lexicon,
): readonly NameCandidate[] {
  if (names.length === 0) return names
  const sorted = names.toSorted(byStart)
  const sentence = { view, sorted, surroundings, lexicon }
  return names.filter(name => !isOverlong(name, sentence))
}

type OverlongSurroundings = Pick<NameSurroundings, 'titleStarts' | 'positionsBehind'>

interface NamesOfSentence {
  readonly view: SentenceView
  readonly sorted: readonly NameCandidate[]
  readonly surroundings: OverlongSurroundings
  readonly lexicon: Lexicon
}

const isOverlong = (name: NameCandidate, sentence: NamesOfSentence): boolean =>
  takesWordBefore(sentence.view, name, sentence.sorted) ||
  startingAt(sentence.sorted, name.start).some(
    shorter =>
      shorter.end === name.end - 1 &&
      shorter.evidence >= nameThreshold &&
      takesNextWord(name, shorter, sentence),
  )

/** Whether the last character of a name, which a shorter one lacks, rather belongs to what follows. */
function takesNextWord(
  name: NameCandidate,
  shorter: NameCandidate,
  { view, sorted, surroundings: { titleStarts, positionsBehind }, lexicon }: NamesOfSentence,
): boolean {
  const { end } = shorter
  return (
    isListedAndMore(view, shorter, name, lexicon) ||
    endsTimeAt(view, end, lexicon) ||
    takesPosition(view, end, positionsBehind) ||
    (titleStarts.has(end) && !isBySound(view, end, lexicon)) ||
    joinsNext(view, name, sorted) ||
    (shorter.evidence > name.evidence && !titleStarts.has(name.end) && beginsNextWord(view, shorter, name))
  )
}

/** 若|拜登, 向|林郑若溪: a word of its own that leads on, and a name that a list holds or of two surnames. */
function takesWordBefore(view: SentenceView, name: NameCandidate, sorted: readonly NameCandidate[]): boolean {
  if (name.rule === 'names/listed-foreign') return false
  if (
    mayBePreposition(view.text, name.start) &&
    startingAt(sorted, name.start + 1).some(
      ({ rule, end }) => rule === 'names/two-surnames' && end > name.end,
    )
  )
    return true
  const word = view.tokenAt(name.start)
  return (
    word?.start === name.start &&
    word.end === name.start + 1 &&
    clauseTags.has(word.tag) &&
    startingAt(sorted, word.end).some(({ end, rule }) => end === name.end && rule === 'names/listed-foreign')
  )
}

const mayBePreposition = createCharacterTest(prepositionOrSurname)

/** 卢拉|正: a foreign name that a list holds, and a character that foreign names are not written with. */
const isListedAndMore = (
  view: SentenceView,
  shorter: NameCandidate,
  { rule }: NameCandidate,
  lexicon: Lexicon,
): boolean =>
  shorter.rule === 'names/listed-foreign' &&
  rule !== 'names/listed-foreign' &&
  !isBySound(view, shorter.end, lexicon)

/** 在会见李强|时强调: what began before the name is over, and what somebody says follows. */
const endsTimeAt = ({ text, start }: SentenceView, end: number, { cueVerbs }: Lexicon): boolean =>
  isTime(text, end) &&
  (cueVerbs.matchAt(text, end + 1) !== undefined || isComma(text, end + 1)) &&
  opensTime.test(text.slice(Math.max(start, end - farthestOpening), end))

const isTime = createCharacterTest(/时/u)
const isComma = createCharacterTest(/[，,]/u)
const farthestOpening = 40

/** 李强|任云岭大学校长. */
const takesPosition = ({ text }: SentenceView, end: number, positionsBehind: ReadonlySet<number>): boolean =>
  positionsBehind.has(end) && isHan(text, end)

/** 谭宁和|刘圣书: a name directly behind the character makes a conjunction of it. */
const joinsNext = (
  { text }: SentenceView,
  { end }: NameCandidate,
  sorted: readonly NameCandidate[],
): boolean =>
  joins(text, end - 1) && startingAt(sorted, end).some(({ evidence }) => evidence >= nameThreshold)

const joins = createCharacterTest(joiningConjunction)

/** Where the segmenter guessed a word across both, a shorter name needs so much more evidence. */
const tellingDifference = 2.5

/** 承|认, 将|: at a shorter name's end begins what goes on after a subject, and reaches to a longer name's end at least. */
function beginsNextWord(
  view: SentenceView,
  shorter: NameCandidate,
  { end, evidence }: NameCandidate,
): boolean {
  const word = view.tokenAt(shorter.end)
  if (word === undefined) return false
  // 丁|薛祥以|国家
  if (!isKnownWord(word))
    return oftenFollowsName(view.text, shorter.end) && shorter.evidence - evidence > tellingDifference
  if (word.start !== shorter.end) return false
  // 张本智和，, 哈内格比29日: a word of one character that nothing follows is rather the name's last.
  return word.end > end ? verbTags.has(word.tag) : clauseTags.has(word.tag) && isHan(view.text, end)
}

const oftenFollowsName = createCharacterTest(followsName)
const isHan = createCharacterTest(/\p{Script=Han}/u)
const verbTags = new Set(['v', 'd', 'c'])
const clauseTags = new Set([...verbTags, 'p'])
