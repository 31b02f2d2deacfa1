import { startingIn } from '../../../../document/sorted-spans.ts'
import { type Span, wordsAt } from '../../../../document/span.ts'
import { createSpeakerMention, isPerson, type SpeakerMention } from '../../../discourse/speaker-mention.ts'
import { holderWhoSpoke, soleHolder } from '../memory/holders.ts'
import type { NounContext } from '../noun-context.ts'
import { joiner, sourcePreposition } from '../speaker-rules.ts'
import { firstBodyByWords } from './first-body.ts'
import { fullTitle } from './full-title.ts'
import { findByNoun, findPointedPerson, lastNamed, lastOfKind } from './noun-kinds.ts'
import {
  byName,
  endsLikeOrganization,
  findApposed,
  hasTitleBeforeName,
  isName,
  isPartOfName,
  longestName,
  nobody,
  somebody,
} from './noun-names.ts'
import { markedBefore, type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import {
  actsFor,
  address,
  answering,
  countryOfLetter,
  demonstrative,
  headingCountry,
  headingVerb,
  indefinite,
  pointedPlace,
  pronounOfSeveral,
  pronounSubject,
  side,
  thereIs,
  unitNoun,
  whenEnding,
  workTitle,
} from './noun-rules.ts'
import { findByPaper } from './paper-giver.ts'
import { learnsAt } from './subject-phrase.ts'

/**
 * The subject of a verb by the noun phrase that its clause begins with: 业内人士 stays nameless, 该公司 and 声明 are the organization
 * last spoken of, a report is whose it is, a work or a meeting with a name is itself, and words that end like an organization are one
 * by their own name.
 */
export function findNounSubject(context: NounContext, clause: Span): SpeakerMention | undefined {
  const { text, mentions } = context
  const plain = findPronoun(text, clause) ?? findWork(context, clause) ?? findLetter(text, clause)
  if (plain) return plain
  const phrase = readNounPhrase(context, clause)
  if (phrase === undefined) return undefined
  const { head, owner, words } = phrase
  // 有新闻网站报道: whoever there is has no name.
  const lead = text.slice(clause.start, (owner ?? head).start)
  if (thereIs.test(lead))
    return createSpeakerMention(head, null, {
      phraseStart: clause.start + lead.length - lead.trimStart().length,
    })
  if (whenEnding.test(words)) return undefined
  const person = mentions.find(
    mention =>
      isPerson(mention) &&
      mention.start >= head.start &&
      (mention.end === head.end || actsFor.test(text.slice(mention.end, head.end))),
  )
  return (
    person ??
    findPointedPerson(context, phrase) ??
    findHolder(context, phrase) ??
    (owner ? undefined : findByPaper(context, phrase)) ??
    findByNoun(context, phrase) ??
    findByTitle(context, phrase) ??
    findByWords(context, phrase, clause.end) ??
    // 记者从首场发布会获悉: it was learnt from somebody.
    (learnsAt(text, clause.end) ? nobody(head) : undefined)
  )
}

/** The name at the end of a phrase, or whoever a title or a courtesy there stands for. */
function findByTitle(context: NounContext, phrase: NounPhrase): SpeakerMention | undefined {
  const { text, lexicon } = context
  const { head, words, owner, noun, named } = phrase
  const apposed = findApposed(context, head)
  if (apposed) return apposed
  // 大使馆又说: a common noun that was taken for a name.
  const meant =
    named && lexicon.speakerNouns.get(words) === 'organization' ? lastOfKind(context, head) : undefined
  if (meant) return meant
  if (named?.end === head.end) return owner && noun?.start === head.start ? nobody(head) : named
  if (lexicon.courtesyTitles.matchBefore(text, head.end, head.start)) return somebody(head)
  if (lexicon.surnames.get(address.exec(words)?.groups?.surname ?? '')) return somebody(head)
  return lexicon.titles.matchBefore(text, head.end, head.start) && somebody(head)
}

/** The organization that words without a known name stand for, by what they end in or point at. */
function findByWords(
  context: NounContext,
  { head, words, owner, noun, named }: NounPhrase,
  verbStart: number,
): SpeakerMention | undefined {
  const { text } = context
  const isCommon = noun !== undefined || endsLikeOrganization(context, head)
  if (pointedPlace.test(words)) return isCommon ? byName(head, words) : undefined
  const marked = noun?.start === head.start ? markedBefore(text, head.start) : ''
  if (marked !== '' && isCommon)
    return byName({ start: head.start - marked.length, end: head.end }, marked + words)
  if (noun?.start === head.start || demonstrative.test(words))
    return isCommon ? lastNamed(context, head) : undefined
  if (indefinite.test(words)) return isCommon ? nobody(head) : undefined
  if (!isCommon && hasTitleBeforeName(context, head)) return somebody(head)
  if (owner || (noun ? beginsWithReport(context, head) : beginsWithVerb(context, head))) return undefined
  const isSide = side.test(text.slice(head.end, verbStart)) && words.length <= longestName
  if (isCommon || isSide || isName(context, head)) return byName(head, firstBodyByWords(context, head))
  return named && isPartOfName(context, { start: named.end, end: head.end }) ? byName(head, words) : undefined
}

/** 《绿色账本》指出: a work that speaks by its title, 《意见》 by the full one that was told before. */
function findWork(context: NounContext, clause: Span): SpeakerMention | undefined {
  const { text, lexicon } = context
  const title = workTitle.exec(wordsAt(text, clause))
  if (title?.[1] === undefined) return undefined
  const end = clause.start + title[0].length
  const start = end - title[1].length - 1
  if (isObjectOf(context, { start: clause.start, end: start - 1 })) return undefined
  // 《江淮晨报》员工: somebody of it.
  const noun = lexicon.speakerNouns.matchBefore(text, clause.end, end)
  if (noun?.entry === 'person' && noun.start - end <= farthestNoun)
    return nobody({ start: noun.start, end: clause.end })
  return byName({ start, end: end - 1 }, fullTitle(text, start - 1, title[1]) ?? title[1])
}

/** 回复《江淮晨报》查询, 包括《江淮晨报》: whether the words before a title keep it from being the subject; 与《江淮晨报》 and 据《江淮晨报》 do not. */
function isObjectOf({ text, lexicon }: NounContext, { start, end }: Span): boolean {
  if (answering.test(text.slice(start, end))) return true
  const before = lexicon.notSubjectPrepositions.matchBefore(text, end, start)
  return before !== undefined && !joiner.test(before.entry) && !sourcePreposition.test(before.entry)
}

/** Between a work and somebody of it stands hardly a word: 前, 的. */
const farthestNoun = 1

/** 他又: a pronoun that nobody explains yet. */
function findPronoun(text: string, { start, end }: Span): SpeakerMention | undefined {
  const several = pronounOfSeveral.exec(text.slice(start, end))
  if (several) return nobody({ start, end: start + several[0].length })
  const pronoun = pronounSubject.exec(text.slice(start, end))
  if (pronoun === null) return undefined
  return createSpeakerMention({ start, end: start + pronoun[0].length }, null, { isPronoun: true })
}

/** 俄称: a country by one character. */
function findLetter(text: string, { start, end }: Span): SpeakerMention | undefined {
  if (end - start > longestLetter || !headingVerb.test(text.charAt(end))) return undefined
  const letter = headingCountry.exec(text.slice(start, end))?.groups?.letter
  if (letter === undefined) return undefined
  const country = countryOfLetter.get(letter) ?? letter
  return byName({ start: end - 1, end }, text.includes(country) ? country : letter)
}

/** A character with blanks before it. */
const longestLetter = 4

/** 院长表示, 俄总统称: the one person of the text who holds the rank, or of a title like 创办人, if it is whoever spoke last. */
function findHolder(
  { discourse }: NounContext,
  { head, words, noun }: NounPhrase,
): SpeakerMention | undefined {
  const person =
    soleHolder(discourse.holders, words) ??
    (noun?.entry === 'person' ? undefined : holderWhoSpoke(discourse, words))
  return person && createSpeakerMention(head, { kind: 'person', person })
}

/** 要求政府, 强烈促请警方: a verb that reports or takes a body for its object is no part of the body's name. */
export function beginsWithReport(
  { sentence: { tokens }, lexicon }: NounContext,
  { start, end }: Span,
): boolean {
  const first = startingIn(tokens, start, end).find(({ tag }) => !manner.test(tag))
  if (first === undefined || first.end >= end || first.tag !== 'v') return false
  return (
    lexicon.cueVerbs.get(first.text) !== undefined ||
    lexicon.notSubjectPrepositions.get(first.text) !== undefined
  )
}

/** Tags of adjectives and adverbs. */
const manner = /^(?:a|ad|d)$/u

/** 欢迎代表团访问: a clause that begins with what somebody does has no subject of its own. */
function beginsWithVerb({ sentence: { tokens } }: NounContext, { start, end }: Span): boolean {
  const [first, second, third] = startingIn(tokens, start, end)
  // 指挥|中心: a verb may be part of what a unit is called.
  return first?.tag === 'v' && second !== undefined && (third !== undefined || !unitNoun.test(second.text))
}
