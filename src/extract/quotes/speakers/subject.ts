import type { Sentence } from '../../../document/document.ts'
import { indexFrom, startingIn } from '../../../document/sorted-spans.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { clauseStart } from '../clauses.ts'
import {
  addressing,
  joining,
  longestSource,
  met,
  offered,
  place,
  possessive,
  settingOpener,
  sourcePreposition,
  viewer,
} from './speaker-rules.ts'
import { isOrganization, isPerson, type SpeakerMention } from './speakers.ts'

/** Between the subject and its verb stands seldom more than a setting: 在接受本报记者采访时. */
export const farthestSubject = 60
/** A name is shorter than this. */
const longestMention = 60
const farthestStart = farthestSubject + longestMention
/** Between an organization and the people who speak for it stand few words: 青禾银行数字金融部有关负责人. */
const farthestNoun = 12

export interface Clauses {
  readonly text: string
  readonly sentence: Sentence
  /** The mentions from the beginning of the report's clauses to the verb, in order. */
  readonly mentions: readonly SpeakerMention[]
  readonly verbStart: number
  readonly lexicon: Lexicon
}

/**
 * Who does what the verb says, in the last clause with somebody in it: the last mention that is no object,
 * owns nothing and stands in no setting.
 */
export function findSubject(clauses: Clauses): SpeakerMention | undefined {
  const { text, verbStart, lexicon } = clauses
  const near = startingIn(clauses.mentions, verbStart - farthestStart, verbStart)
  const all = near.filter(mention => isSubject(clauses, mention, lexicon))
  const lastClause = clauseStart(text, all.at(-1)?.start ?? 0)
  const candidates = all.filter(({ start }) => start >= lastClause)
  let subject = candidates.at(-1)
  for (const earlier of [...candidates].reverse()) {
    if (subject === undefined || !isPerson(earlier) || earlier.end > subject.start) continue
    if (standsInSetting(text.slice(earlier.end, subject.start))) subject = earlier
  }
  return subject && asSpokenFor(text, subject, verbStart, lexicon)
}

function isSubject(
  { text, sentence, verbStart }: Clauses,
  mention: SpeakerMention,
  { notSubjectPrepositions, countries }: Lexicon,
): boolean {
  if (verbStart - mention.end > farthestSubject || mention.end > verbStart) return false
  const after = text.slice(mention.end, verbStart)
  if (viewer.test(after) || viewer.test(text.slice(mention.end, verbStart + 2))) return true
  if (possessive.test(after) || offered.test(after) || met.test(after)) return false
  if (isOrganization(mention) && place.test(after)) return false
  // 会见美国高盛集团总裁温泽恩: a country before the organization is part of the phrase.
  const phraseStart = mention.phraseStart ?? mention.start
  const start = countries.matchBefore(text, phraseStart, sentence.start)?.start ?? phraseStart
  const preposition = notSubjectPrepositions.matchBefore(text, start, sentence.start)
  if (preposition === undefined || !beginsToken(sentence, preposition.start)) return true
  return sourcePreposition.test(preposition.entry) && after.length <= longestSource
}

const beginsToken = ({ tokens }: Sentence, position: number): boolean =>
  tokens[indexFrom(tokens, position)]?.start === position

/** 陆一鸣与记者说 addresses the noun; 海关与边境局官员表示 names where the official works. */
const addresses = (mention: SpeakerMention, between: string): boolean =>
  addressing.test(isOrganization(mention) ? between.replaceAll(joining, '') : between)

/** Whether the words between two mentions of one clause put the second into a setting of the first. */
const standsInSetting = (between: string): boolean =>
  /^[^，,；;：:]{1,20}$/u.test(between) && settingOpener.test(between)

/** 张三等专家表示: those who speak stand nearer to the verb than who is named before them. */
function asSpokenFor(
  text: string,
  mention: SpeakerMention,
  verbStart: number,
  { speakerNouns }: Lexicon,
): SpeakerMention {
  const nearest = speakerNouns.matchBefore(text, verbStart, mention.end)
  return nearest?.entry === 'person' &&
    nearest.start - mention.end <= farthestNoun &&
    !addresses(mention, text.slice(mention.end, nearest.start))
    ? { start: nearest.start, end: verbStart, speaker: null, isPronoun: false }
    : mention
}
