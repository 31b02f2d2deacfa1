import type { Sentence, Token } from '../../../document/document.ts'
import { lastBefore, startingIn } from '../../../document/sorted-spans.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { clauseStart } from '../../discourse/clauses.ts'
import { isPerson, type SpeakerMention } from '../../discourse/speaker-mention.ts'
import type { Cue } from './cue.ts'
import { behindWill, denial, intent, nobodyInParticular, will } from './unsaid-rules.ts'

/**
 * 没有得到监管部门的积极回应，: whether the clause of a verb that is a noun as often as not denies it, or only intends it, behind whoever
 * is named in it. What stands before somebody who has no name (不愿具名的官员批评，) is about him.
 */
export function isDenied(
  text: string,
  cue: Cue,
  { start, tokens }: Sentence,
  { mentions, lexicon }: { readonly mentions: readonly SpeakerMention[]; readonly lexicon: Lexicon },
): boolean {
  if (cue.verb.strength === 'strong' || cue.verb.strength === 'owned') return false
  const clause = Math.max(start, clauseStart(text, cue.start))
  if (lexicon.speakerNouns.matchBefore(text, cue.start, clause)?.entry === 'person') return false
  const from = mentions.reduce(
    (at, mention) => (isPerson(mention) && mention.end <= cue.start ? Math.max(at, mention.end) : at),
    clause,
  )
  const isBeforeComma = comma.test(cue.mark)
  return startingIn(tokens, from, cue.start).some(
    token =>
      (denial.test(token.text) || (isBeforeComma && isIntent(text, token))) &&
      // 云岭佛学|会: the end of a name.
      !mentions.some(({ start, end }) => start < token.start && token.start < end),
  )
}

/** 官员会要求汇款, 有人会说，: what people or bodies or nobody in particular would say is not said; 陆委|会表示 is a name. */
export function isHabit(
  text: string,
  { start }: Cue,
  { start: from, tokens }: Sentence,
  lexicon: Lexicon,
): boolean {
  const token = text.charAt(start - 1) === '会' ? lastBefore(tokens, start) : undefined
  return token !== undefined && isWillOf(text, token, from, lexicon)
}

/** 官员|会, 云岭局|会, 有人|会: whether a word tells what somebody will do or does at times. */
export const isWillOf = (
  text: string,
  token: Token,
  from: number,
  { speakerNouns, organizationSuffixes }: Lexicon,
): boolean =>
  will.test(token.text) &&
  (speakerNouns.matchBefore(text, token.start, from) !== undefined ||
    officeOrCompany.has(organizationSuffixes.matchBefore(text, token.start, from)?.entry ?? '') ||
    nobodyInParticular.test(text.slice(Math.max(from, token.start - longestNobody), token.start)))

/** Suffixes that stand at the end of a name: 云岭局, 青禾公司. */
const officeOrCompany: ReadonlySet<string> = new Set(['office', 'company'])
/** As long as a word for nobody in particular is. */
const longestNobody = 3

const isIntent = (text: string, token: Token): boolean =>
  intent.test(token.text) ||
  (will.test(token.text) && behindWill.test(text.slice(token.end, token.end + longestBehindWill)))

const longestBehindWill = 2

const comma = /[，,]/u
