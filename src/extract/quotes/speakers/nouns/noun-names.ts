import { startingIn } from '../../../../document/sorted-spans.ts'
import { type Span, wordsAt } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import {
  createSpeakerMention,
  isOrganization,
  type SpeakerMention,
} from '../../../discourse/speaker-mention.ts'
import type { NounContext } from '../noun-context.ts'
import {
  beforeMarkedSpeaker,
  carryingVerb,
  countrySide,
  kindOfBody,
  markedSpeaker,
  nameWithinBody,
  unknownName,
} from './noun-rules.ts'

export function endsLikeOrganization({ text, lexicon }: NounContext, { start, end }: Span): boolean {
  const suffix = lexicon.organizationSuffixes.matchBefore(text, end, start)
  return suffix !== undefined || countrySide.test(text.slice(start, end))
}

/** 总部位于云岭的“晨光之声”称: who is called by a name in marks, where that begins its clause or ends a phrase. */
export function findMarkedSpeaker(
  { text, sentence, lexicon }: NounContext,
  { end }: Span,
): SpeakerMention | undefined {
  const from = Math.max(sentence.start, end - longestMarkedSpeaker)
  const before = text.slice(from, end)
  if (!closingMark.test(before) || !carryingVerb.test(text.slice(end, end + longestCarryingVerb)))
    return undefined
  const found = markedSpeaker.exec(before)
  if (found?.groups?.name === undefined) return undefined
  const start = from + found.index
  const isApart = beforeMarkedSpeaker.test(text.slice(Math.max(sentence.start, start - longestKind), start))
  if (!isApart && lexicon.countries.matchBefore(text, start, sentence.start) === undefined) return undefined
  return byName({ start, end: start + found[0].length }, found.groups.name)
}

/** As long as a name in marks is with what stands between it and its verb, and as long as the verb is. */
const longestMarkedSpeaker = 40
const longestCarryingVerb = 2
const longestKind = 2
const closingMark = /[”」]/u

/** Whether the phrase is a country, one word of the kinds that name something, or nouns after such a word: 香港宽频. */
export function isName({ text, sentence, lexicon }: NounContext, { start, end }: Span): boolean {
  if (lexicon.countries.matchAt(text, start)?.end === end) return true
  const [first, ...others] = startingIn(sentence.tokens, start, end)
  if (first?.start !== start || !nameTags.has(first.tag) || end - start > longestName) return false
  // 伊朗总统 and a name that was not seen for one.
  if (others.some(token => standsForPerson(lexicon, token.text))) return false
  return others.every(({ tag }) => nounTag.test(tag))
}

/** 执政党|共同民主党, 非洲国家|卢旺达: the name that ends a phrase, where what stands before it only tells what it is. */
export function findApposed(
  { text, mentions, lexicon }: NounContext,
  head: Span,
): SpeakerMention | undefined {
  const mention = mentions.find(one => isOrganization(one) && one.end === head.end && one.start > head.start)
  const country = lexicon.countries.matchBefore(text, head.end, head.start)
  const owned = nameWithinBody.exec(wordsAt(text, head))?.groups?.name
  const start = mention?.start ?? country?.start ?? head.end - (owned?.length ?? head.end - head.start)
  if (start === head.start || !kindOfBody.test(text.slice(head.start, start))) return undefined
  return mention ?? byName({ start, end: head.end }, text.slice(start, head.end))
}

/** 联合国|近东救济工程处: nouns that belong to the name before them. */
export const isPartOfName = ({ sentence: { tokens } }: NounContext, { start, end }: Span): boolean => {
  const words = startingIn(tokens, start, end)
  return (
    end - start <= longestName && words[0]?.start === start && words.every(({ tag }) => nounTag.test(tag))
  )
}

/** 云岭市长弗雷: what follows the title is a name that was not seen for one. */
export function hasTitleBeforeName({ text, lexicon }: NounContext, { start, end }: Span): boolean {
  for (let at = start; at < end - shortestTitle; at++) {
    const noun = lexicon.speakerNouns.matchAt(text, at)
    const title = lexicon.titles.matchAt(text, at) ?? (noun?.entry === 'person' ? noun : undefined)
    if (title && unknownName.test(text.slice(title.end, end))) return true
  }
  return false
}

/** Somebody whom the text does not name. */
export const nobody = (span: Span): SpeakerMention => createSpeakerMention(span, null)

/** One person whom the text does not name. */
export const somebody = (span: Span): SpeakerMention => createSpeakerMention(span, null, { isSingle: true })

export const byName = (span: Span, name: string): SpeakerMention =>
  createSpeakerMention(span, { kind: 'organization', name: name.trim() })

/** Longer phrases are seldom names. */
export const longestName = 12

/** Tags of the names of places, organizations and other things. */
const nameTags = new Set(['ns', 'nt', 'nz', 'nrt', 'x', 'eng'])
/** Tags of nouns, of verbs and adjectives that are nouns as well, of directions and of words that the segmenter guessed. */
const nounTag = /^(?:n|vn|an|x|f|j|eng)/u

const standsForPerson = ({ titles, speakerNouns }: Lexicon, word: string): boolean =>
  titles.get(word) !== undefined || speakerNouns.get(word) === 'person'

/** No title is shorter. */
const shortestTitle = 2
