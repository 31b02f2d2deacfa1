import { startingAt } from '../../../../document/sorted-spans.ts'
import { byStart } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { createCharacterTest, isHan } from '../../../../rules/character-test.ts'
import { takesPicture } from '../../rules.ts'
import { isBySound } from '../../words/by-sound.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { joinsNames, mayBePreposition, oftenFollowsName } from '../characters.ts'
import type { NameSurroundings } from '../evidence/surroundings.ts'
import { isLikelyName, nameThreshold } from '../evidence/weights.ts'
import { opensTime } from '../rules.ts'
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
  (!isCredit(sentence.view.text, name.end) &&
    startingAt(sentence.sorted, name.start).some(
      shorter =>
        (shorter.end === name.end - 1 || isWholeListed(sentence.view, shorter, name)) &&
        shorter.evidence >= nameThreshold &&
        takesNextWord(name, shorter, sentence),
    ))

/** 郑若而|摄: nothing stands between a name and what its bearer made. */
const isCredit = createCharacterTest(takesPicture)

/** Whether the last character of a name, which a shorter one lacks, rather belongs to what follows. */
function takesNextWord(
  name: NameCandidate,
  shorter: NameCandidate,
  { view, sorted, surroundings: { titleStarts, positionsBehind }, lexicon }: NamesOfSentence,
): boolean {
  const { end } = shorter
  return (
    isListedAndMore(view, shorter, name, lexicon) ||
    isWholeListed(view, shorter, name) ||
    endsTimeAt(view, end, lexicon) ||
    takesPosition(view, end, positionsBehind) ||
    (titleStarts.has(end) && !isBySound(view, end, lexicon)) ||
    joinsNext(view, name, sorted) ||
    (shorter.evidence > name.evidence && !titleStarts.has(name.end) && beginsNextWord(view, shorter, name))
  )
}

/** 若|拜登, 向|林郑若溪, 那|拜登, 总统|和|梅若根: a word of its own that leads on, and a likely name. */
function takesWordBefore(view: SentenceView, name: NameCandidate, sorted: readonly NameCandidate[]): boolean {
  if (name.rule === 'names/listed') return false
  if (
    mayBePreposition(view.text, name.start) &&
    startingAt(sorted, name.start + 1).some(
      ({ rule, end }) => rule === 'names/two-surnames' && end > name.end,
    )
  )
    return true
  const inner = startingAt(sorted, name.start + 1).filter(({ end }) => end === name.end)
  if (inner.length === 0) return false
  const tag = tagOfCharacter(view, name.start)
  if (name.rule === 'names/two-surnames')
    return (
      !isInGuess(view, name.start) &&
      inner.some(
        ({ evidence }) =>
          evidence - name.evidence > tellingOfOneSurname[verbalTags.has(tag) ? 'afterWord' : 'elsewhere'],
      )
    )
  return inner.some(({ rule, evidence }) => {
    if (rule === 'names/listed') return clauseTags.has(tag) || tag === pronounTag
    return (
      (name.rule === 'names/transliterated' && functionTags.has(tag) && evidence >= name.evidence) ||
      (tag === conjunctionTag && joinsNames(view.text, name.start))
    )
  })
}

/** 向林|郑若溪: the segmenter's guess tells nothing of where a name begins. */
const isInGuess = (view: SentenceView, at: number): boolean =>
  !view.startsToken(at) && !isKnownWord(view.tokenAt(at))

/** The tag of a word of one character, or none. */
function tagOfCharacter(view: SentenceView, at: number): string {
  const word = view.tokenAt(at)
  return word?.start === at && word.end === at + 1 ? word.tag : ''
}

/**
 * 师|倪若仁, 向|李若川: so much more evidence for the name without its first surname tells that a word or a title ends there, or so much where
 * that is a verb or a preposition. Chosen by such names in 29,000 texts, in which those of married women had at most 1.5 more.
 */
const tellingOfOneSurname = { elsewhere: 1.6, afterWord: -3 } as const
/** Tags of verbs, prepositions and pronouns: 祝, 向, 那. */
const verbalTags = new Set(['v', 'p', 'r'])

/** 卢拉|正: a foreign name that a list holds, and a character that foreign names are not written with. */
const isListedAndMore = (
  view: SentenceView,
  shorter: NameCandidate,
  { rule }: NameCandidate,
  lexicon: Lexicon,
): boolean =>
  shorter.rule === 'names/listed' && rule !== 'names/listed' && !isBySound(view, shorter.end, lexicon)

/** 特朗普|明显: a foreign name of some length that a list holds is whole where a word of its own begins behind it; but 罗德里|格斯 is one. */
const isWholeListed = (view: SentenceView, shorter: NameCandidate, { end, rule }: NameCandidate): boolean =>
  shorter.rule === 'names/listed' &&
  rule === 'names/transliterated' &&
  shorter.end - shorter.start >= wholeListed &&
  end > shorter.end &&
  end - shorter.end <= mostBeyondListed &&
  view.startsToken(shorter.end) &&
  isKnownWord(view.tokenAt(shorter.end))

const wholeListed = 3
const mostBeyondListed = 2

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
): boolean => joinsNames(text, end - 1) && startingAt(sorted, end).some(isLikelyName)

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

const verbTags = new Set(['v', 'd', 'c'])
const clauseTags = new Set([...verbTags, 'p'])
const pronounTag = 'r'
const conjunctionTag = 'c'
const functionTags = new Set(['p', 'uj', conjunctionTag, pronounTag])
