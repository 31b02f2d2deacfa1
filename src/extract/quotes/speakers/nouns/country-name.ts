import { startingIn } from '../../../../document/sorted-spans.ts'
import { createSpeakerMention, type SpeakerMention } from '../../../discourse/speaker-mention.ts'
import type { NounContext } from '../noun-context.ts'
import { countryLetter, kindOfBody, leadIn, stationed, unionOfCountries } from './noun-rules.ts'

/** Longer words before a name are no country with what belongs to it. */
const longestBefore = 8

/**
 * An organization with the country that its clause begins with: 英国首相府, 黎公共卫生部, 中国驻欧盟使团, where the name was seen without it. Only nouns
 * stand between. `from` is where the clause begins.
 */
export function withCountry(
  { text, sentence, lexicon }: NounContext,
  organization: SpeakerMention,
  from: number,
): SpeakerMention {
  const { start: nameStart, end, speaker } = organization
  const start = from + (leadIn.exec(text.slice(from, nameStart))?.[0].length ?? 0)
  const isAsNamed = speaker?.kind === 'organization' && speaker.name === text.slice(nameStart, end)
  if (!isAsNamed || start >= nameStart || nameStart - start > longestBefore) return organization
  const country = lexicon.countries.matchAt(text, start)
  const union = unionOfCountries.exec(text.slice(start, start + longestUnion))?.[0]
  const letter = countryLetter.test(text.charAt(start)) ? start + 1 : nameStart + 1
  const countryEnd = country?.end ?? (union ? start + union.length : letter)
  const between = startingIn(sentence.tokens, countryEnd, nameStart)
  // 中国互联网企业字节跳动: what stands before the name tells what it is.
  const before = text.slice(start, nameStart)
  if (kindOfBody.test(before) || lexicon.speakerNouns.matchBefore(text, nameStart, start)) return organization
  const isWhole = countryEnd === nameStart || (countryEnd < nameStart && between[0]?.start === countryEnd)
  if (!isWhole || !between.every(one => nounTag.test(one.tag) || stationed.test(one.text)))
    return organization
  return createSpeakerMention(
    { start, end },
    { kind: 'organization', name: text.slice(start, end) },
    organization,
  )
}

/** As long as the name of a union of countries is. */
const longestUnion = 3

/** Tags of nouns and of what tells their kind. */
const nounTag = /^(?:n(?!r)|b|j|vn)/u
