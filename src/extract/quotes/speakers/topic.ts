import type { Sentence } from '../../../document/document.ts'
import { isInside, lastBefore, startingIn } from '../../../document/sorted-spans.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Passage } from '../passage.ts'
import { copula, objectOpener } from './speaker-rules.ts'
import { isOrganization, isPerson, type SpeakerMention } from './speakers.ts'
import { farthestSubject } from './subject.ts'

/** （记者 张三）, 〔记者张三／兰州报导〕: whom brackets name no sentence is about. */
const openBracket = /[（(〔［【[][^（）()〔〕［］【】[\]]*$/u

/** 要先决定|张三是否留任: behind a verb somebody without a title is its object. */
const isGoverned = ({ tokens }: Sentence, position: number): boolean => {
  const before = lastBefore(tokens, position)
  return before?.end === position && before.tag === 'v' && before.text.length > 1
}

/** The person whom a sentence begins with, as its subject: the first mention outside marks, unless a pronoun; an organization before it is where the person works. */
export function findTopic(
  text: string,
  { sentence, mentions, quotations }: Passage,
  { notSubjectPrepositions }: Lexicon,
): SpeakerMention | undefined {
  const first = startingIn(mentions, sentence.start, sentence.start + farthestSubject).find(
    mention =>
      !isInside(quotations, mention.start) &&
      !isOrganization(mention) &&
      !openBracket.test(text.slice(sentence.start, mention.start)),
  )
  if (first === undefined || first.isPronoun || first.speaker === null) return undefined
  if (first.end - sentence.start > farthestSubject || !isPerson(first)) return undefined
  const start = first.phraseStart ?? first.start
  const before = text.slice(sentence.start, start)
  const isObject =
    objectOpener.test(before) ||
    notSubjectPrepositions.matchBefore(text, start, sentence.start) !== undefined ||
    (start === first.start && isGoverned(sentence, start))
  if (isObject && !copula.test(before)) return undefined
  return /^(?:的|、|和|与|及|：)/u.test(text.slice(first.end, first.end + 1)) ? undefined : first
}
