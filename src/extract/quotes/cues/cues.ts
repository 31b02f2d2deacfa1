import { characterBefore } from '../../../document/blanks.ts'
import { type SegmentedDocument, type Sentence, type Token, unknownTag } from '../../../document/document.ts'
import { indexFrom, isInside, lastBefore } from '../../../document/sorted-spans.ts'
import { type Span, wordsBefore } from '../../../document/span.ts'
import type { GazetteerMatch } from '../../../lexicon/gazetteer.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { CueVerb } from '../../../lexicon/reporting-words.ts'
import { isOrganization, type SpeakerMention } from '../../discourse/speaker-mention.ts'
import { announcement, announcer } from '../../mentions/organizations/announcement-rules.ts'
import { spokenTo } from '../content-rules.ts'
import type { Passage } from '../passage.ts'
import { earlier } from '../speakers/speaker-rules.ts'
import type { Cue } from './cue.ts'
import {
  addressing,
  audience,
  beforeMark,
  behindAdverb,
  clausePronoun,
  counted,
  endsInNoun,
  joinsVerb,
  lasting,
  mark,
  nounCharacter,
  performing,
  published,
  publishing,
  telling,
  toldPaper,
  whatIsSaid,
} from './cue-rules.ts'
import { reportsNothing } from './no-report.ts'
import { findSourceCues } from './source-cues.ts'
import { beforeSide, endsSetting, opensPast, past } from './time-rules.ts'
import { isDenied, isHabit } from './unsaid-clause.ts'

/** The cues of a sentence outside quotation marks, in order. Right behind a mention a verb is no part of the word there: 陆介正|说. */
export function findCues(
  { text }: SegmentedDocument,
  { sentence, quotations, mentions }: Pick<Passage, 'sentence' | 'quotations' | 'mentions'>,
  lexicon: Lexicon,
): Cue[] {
  const cues: Cue[] = []
  const mentionEnds = new Set(mentions.map(mention => mention.end))
  const { end, tokens } = sentence
  const endsToken = (at: number): boolean =>
    at === end || tokens[indexFrom(tokens, at)]?.start === at || punctuation.test(text.charAt(at))
  let free = sentence.start
  for (const token of tokens) {
    for (let start = token.start; start < token.end; start++) {
      // Few words are cue verbs, so that is asked first.
      const match = start < free ? undefined : verbAt(text, start, lexicon)
      if (match === undefined || isInside(quotations, start) || isWithinName(mentions, start)) continue
      const isApart = mentionEnds.has(start) || (token.tag === unknownTag && followsPronoun(text, start))
      if (start > token.start && !isApart && !mayHoldVerb(token)) break
      // 又|指据, 警方|称正: the verb may end within a word that was guessed.
      const isGuessed = lastBefore(tokens, match.end)?.tag === unknownTag
      const mayEndWithin = isGuessed && (isApart || mayCutGuess(text, start, sentence, lexicon))
      if (!mayEndWithin && !endsToken(match.end) && !isCut(text, { start, end: match.end })) continue
      const cue = toCue(text, { start, end: match.end }, match.entry, { end, mentions })
      if (!isApart && isPartOfWord(text, cue, token)) continue
      if (
        reportsNothing(text, cue, sentence, lexicon) ||
        isDenied(text, cue, sentence, { mentions, lexicon }) ||
        isHabit(text, cue, sentence, lexicon)
      )
        continue
      if (start === token.start && endsCompound(sentence, token, cue, lexicon)) continue
      cues.push(cue)
      free = match.end
    }
  }
  const [verb] = cues
  const sources = [...findSourceCues(text, sentence)].filter(
    source => verb === undefined || verb.start >= source.contentStart,
  )
  return [...sources, ...cues]
}

/** 能源储存|倡议|协会: whether a place lies within the name of an organization. */
function isWithinName(mentions: readonly SpeakerMention[], position: number): boolean {
  const mention = lastBefore(mentions, position)
  return mention !== undefined && mention.end > position && isOrganization(mention)
}

/** At the beginning of a clause or behind a speaker or when it was said, a word that the segmenter guessed may hold a verb and what follows: ，指署方, 早前|指将. */
const mayCutGuess = (
  text: string,
  position: number,
  { start }: Sentence,
  { speakerNouns }: Lexicon,
): boolean =>
  /[，,]/u.test(characterBefore(text, position)) ||
  earlier.test(text.slice(Math.max(start, position - longestTime), position)) ||
  behindAdverb.test(text.slice(Math.max(start, position - longestTime), position)) ||
  speakerNouns.matchBefore(text, position, start) !== undefined

const longestTime = 2

/** The verb that begins at a place; 说 in 说|过去20多年, though there is a verb 说过, 指 in 指|控方. */
function verbAt(text: string, start: number, { cueVerbs }: Lexicon): GazetteerMatch<CueVerb> | undefined {
  const match = cueVerbs.matchAt(text, start)
  if (match === undefined) return match
  const cut = { start, end: match.end - 1 }
  if (!isCut(text, cut)) return match
  const entry = cueVerbs.getAt(text, start, cut.end)
  return entry && { ...match, end: cut.end, entry }
}

/** Whether a verb ends within a word of the segmenter: 说|过去20多年, 指|控方. */
const isCut = (text: string, { start, end }: Span): boolean =>
  isBeforePast(text, end) || beforeSide.test(text.slice(start, end + 2))

const isBeforePast = (text: string, at: number): boolean =>
  text.charAt(at) === past.charAt(0) && opensPast.test(text.slice(at, at + longestPast))
const longestPast = 4

/** As long as a pronoun with its adverb is, and what stands before it. */
const longestPronoun = 6

/** Whether a pronoun stands before a place at the beginning of a clause. */
const followsPronoun = (text: string, position: number): boolean =>
  clausePronoun.test(wordsBefore(text, position, longestPronoun))

/** Tags of words that the segmenter knows as verb and noun alike, and of nouns. */
const verbalNoun = 'vn'
const commonNoun = /^(?:n|vn)$/u

/** Whether a verb ends a noun: 案例分析. People and organizations have other tags or are names; 学者|预期， is a sentence. */
function endsCompound({ tokens }: Sentence, token: Token, { mark }: Cue, { speakerNouns }: Lexicon): boolean {
  if (token.tag !== verbalNoun) return false
  const index = indexFrom(tokens, token.start)
  const before = tokens[index - 1]
  const earlier = tokens[index - 2]
  return (
    before !== undefined &&
    commonNoun.test(before.tag) &&
    !endsSetting.test(before.text) &&
    (mark === '' || speakerNouns.get(before.text) !== 'person') &&
    earlier !== undefined &&
    isVerbal.test(earlier.tag)
  )
}

/** Before the noun stands the verb that it is the object of: 模拟案例分析; 市场人士分析 is a sentence. */
const isVerbal = /^(?:v|vn|ul)$/u

/** 赛道, 访问, 之道: a verb of one character that reports only before a mark is a word of its own, or stands at a colon or quotation mark. */
function isPartOfWord(text: string, cue: Cue, token: Token): boolean {
  const { start, end, verb, contentStart } = cue
  if (text.slice(start, end) === announcement) return !announcer.test(wordsBefore(text, start, longestTime))
  if (end - start === 1 && end === token.end && start > token.start && endsInNoun.test(token.text))
    return true
  if (verb.strength !== 'marked' || end - start > 1) return false
  // 联系电话：, but 发表谈话：: of known words only such as are said.
  if (start > token.start && token.tag !== unknownTag && !whatIsSaid.test(token.text)) return true
  if (/[：:]/u.test(cue.mark) || /[“「『"]/u.test(text.charAt(contentStart))) return false
  return start !== token.start || end !== token.end || nounCharacter.test(token.text)
}

const punctuation = /\p{P}/u

/** A word may begin with a token, and anywhere within one that the segmenter guessed or that holds several words. */
const mayHoldVerb = ({ text, tag }: Token): boolean =>
  tag === unknownTag || text.length > 2 || joinsVerb.test(text)

/** The end of the sentence and the mentions in it. */
interface Surroundings {
  readonly end: number
  readonly mentions: readonly SpeakerMention[]
}

/** As far as the words between a verb and its mark reach. */
const longestBeforeMark = 20

function toCue(text: string, { start, end }: Span, verb: CueVerb, within: Surroundings): Cue {
  const rest = text.slice(end, Math.min(within.end, end + longestBeforeMark))
  const words = text.slice(start, end)
  // 反问沈知微，: whoever is spoken to.
  const addressee = spokenTo.test(words)
    ? within.mentions.find(mention => (mention.phraseStart ?? mention.start) === end)
    : undefined
  const addressed =
    addressee && mark.test(text.slice(addressee.end, within.end)) ? text.slice(end, addressee.end) : undefined
  const things = performing.test(words) ? null : counted.exec(rest)
  const papers = publishing.test(words) ? published.exec(rest) : null
  const told = telling.test(words) ? toldPaper.exec(rest) : null
  const whom = addressing.test(words) ? audience.exec(rest) : null
  const between = addressed ?? (things ?? papers ?? told ?? whom ?? beforeMark.exec(rest))?.[0] ?? ''
  const found = mark.exec(text.slice(end + between.length, within.end))
  const contentStart =
    end + (found ? between.length + found[0].length : verb.strength !== 'weak' && lasting.test(rest) ? 1 : 0)
  return { start, end, label: 'cue', rule: 'quotes/cue-verb', verb, contentStart, mark: found?.[1] ?? '' }
}
