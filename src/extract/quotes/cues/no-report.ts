import { isInBrackets } from '../../../document/brackets.ts'
import type { Sentence } from '../../../document/document.ts'
import { indexFrom } from '../../../document/sorted-spans.ts'
import { wordsAt, wordsBefore } from '../../../document/span.ts'
import type { Gazetteer, GazetteerMatch } from '../../../lexicon/gazetteer.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { clauseStart } from '../../discourse/clauses.ts'
import { type Cue, isNounToo } from './cue.ts'
import { owner } from './cue-rules.ts'
import { planned } from './time-rules.ts'
import {
  appearance,
  byline,
  conditional,
  defining,
  everybody,
  feeling,
  figureOfSpeech,
  firstPerson,
  firstPersonClause,
  headOfLine,
  impersonal,
  inTitle,
  label,
  later,
  made,
  mind,
  negated,
  plainSaying,
  pointing,
  possible,
  reason,
  refused,
  relative,
  viewOf,
} from './unsaid-rules.ts'
import {
  address,
  aspect,
  attributive,
  beforeReport,
  besideNoun,
  calling,
  commentary,
  complementEnd,
  complementJoin,
  done,
  doneWith,
  estimate,
  figure,
  foretold,
  isPronoun,
  issued,
  joined,
  measured,
  named,
  nominal,
  nounEnding,
  nounsBehind,
  owned,
  plea,
  pointedNoun,
  qualified,
  saysWhatever,
  toneOfVoice,
  wayOfSaying,
  worth,
} from './verbal-noun-rules.ts'

/** As far as the name of an offence goes on. */
const farthestPlea = 16

/** As far as words in brackets are looked back over. */
const longestBracketed = 80

/** 告知承诺、提前服务: the verb is one noun of several. */
const listed = '、'

/** No rule looks farther back from the verb, or on from it. */
const reach = 6

/** Whether the verb is a noun, a negation, or says what was done with words instead of which: 表示欢迎, 的报告. */
export function reportsNothing(text: string, cue: Cue, sentence: Sentence, lexicon: Lexicon): boolean {
  const verb = wordsAt(text, cue)
  const before = text.slice(Math.max(sentence.start, cue.start - reach), cue.start)
  const line = wordsBefore(text, cue.start, reach)
  if (cue.verb.strength === 'owned') return !owner.test(before)
  const clause = text.slice(Math.max(sentence.start, clauseStart(text, cue.start)), cue.start)
  return (
    text.charAt(cue.end) === listed ||
    inTitle.test(text.slice(Math.max(sentence.start, cue.start - longestBracketed), cue.start)) ||
    isUnsaid(before, clause, cue) ||
    isWayOfSpeaking(verb, clause, { before, line }, cue) ||
    isNoun(verb, clause, before, cue) ||
    // （该局认定急需的项目: what brackets add to a sentence is no report that goes on behind them.
    (cue.mark === '' &&
      (hasObject(text, cue, sentence, lexicon) ||
        isInBrackets(text, Math.max(sentence.start, cue.start - longestBracketed), cue.start)))
  )
}

/** 没有表示, 将宣布, 如果他说, 我认为. */
const isUnsaid = (before: string, clause: string, { verb: { strength, verb }, mark }: Cue): boolean =>
  negated.test(before) ||
  refused.test(clause) ||
  later.test(clause) ||
  (strength === 'weak' && planned.test(clause)) ||
  possible.test(before) ||
  conditional.test(clause) ||
  firstPerson.test(before) ||
  firstPersonClause.test(clause) ||
  (mark === '' && mind.test(verb) && reason.test(clause)) ||
  (mark === '' && feeling.test(verb) && made.test(clause))

/** 换句话说, 事后看来, 是指, 大家觉得, 结果表明, 记者陆一鸣报道：, 问：. */
const isWayOfSpeaking = (
  verb: string,
  clause: string,
  { before, line }: { readonly before: string; readonly line: string },
  { mark }: Cue,
): boolean =>
  (plainSaying.test(verb) && figureOfSpeech.test(before)) ||
  (appearance.test(verb) && !viewOf.test(clause)) ||
  (pointing.test(verb) && defining.test(before)) ||
  (everybody.test(before) && (mark === '' || plainSaying.test(verb))) ||
  impersonal.test(before + verb) ||
  (mark === '：' && byline.test(clause + verb)) ||
  (mark === '' && relative.test(verb)) ||
  (/[：:]/u.test(mark) && label.test(verb) && headOfLine.test(line))

/** 作出回应, 好于市场预期, 落实总书记要求. */
const isNoun = (verb: string, clause: string, before: string, { mark, verb: { strength } }: Cue): boolean =>
  done.test(before) ||
  named.test(before) ||
  calling.test(before + verb) ||
  measured.test(clause + verb) ||
  (mark === '' && foretold.test(before + verb)) ||
  (mark === '' && issued.test(before)) ||
  (strength !== 'strong' && mark !== '' && pointedNoun.test(before)) ||
  (strength === 'weak' && !/[：:]/u.test(mark) && doneWith.test(clause)) ||
  (!/[：:]/u.test(mark) &&
    ((owned.test(before) &&
      !(strength === 'strong' && (isPronoun.test(clause) || toneOfVoice.test(before)))) ||
      (strength !== 'strong' && besideNoun.test(before)) ||
      nounsBehind.some(noun => noun.verb.test(verb) && noun.clause.test(clause))))

/** 表示欢迎, 介绍完, 增长预测2.7%, 一份报告. */
function hasObject(
  text: string,
  cue: Cue,
  sentence: Sentence,
  { cueComplements, speakerNouns }: Lexicon,
): boolean {
  const before = text.slice(Math.max(sentence.start, cue.start - reach), cue.start)
  const after = text.slice(cue.end, Math.min(sentence.end, cue.end + reach))
  if (plea.test(text.slice(cue.start, Math.min(sentence.end, cue.end + farthestPlea)))) return true
  // 鼓励和支持, 估值判断与实际情况.
  const verb = wordsAt(text, cue)
  if ((cue.verb.strength === 'weak' || estimate.test(verb)) && joined.test(after)) return true
  if (estimate.test(verb) && worth.test(after)) return true
  // 有报道称 is a report, 有要求 is none.
  const isNominal = nominal.test(before) && !(cue.verb.strength === 'strong' && beforeReport.test(before))
  if (isNominal || attributive.test(after) || aspect.test(after)) return true
  // 增长预测2.7%; 警方称30人受伤 is a report.
  if (figure.test(after) && !saysWhatever.test(verb)) return true
  if (plainSaying.test(verb) && wayOfSaying.test(after)) return true
  const next = sentence.tokens[indexFrom(sentence.tokens, cue.end)]?.text ?? ''
  if (nounEnding.test(next) || (cue.verb.strength === 'weak' && commentary.test(next))) return true
  if (isNounToo(cue) && address.test(next)) return true
  // 规划建议对今后作出部署: the verb ends a longer noun.
  if ((speakerNouns.matchBefore(text, cue.end, sentence.start)?.start ?? cue.start) < cue.start) return true
  const complement = complementAt(text, cue.end, cueComplements)
  if (complement === undefined) return false
  const behind = text.slice(complement.end, complement.end + 1)
  // 表示感谢与敬意 has two of them; in 表示期待与各方合作 the verb goes on.
  return complementJoin.test(behind)
    ? complementAt(text, complement.end + 1, cueComplements) !== undefined
    : complementEnd.test(behind)
}

/** What is expressed at a place, with what may stand before it. */
const complementAt = (
  text: string,
  position: number,
  complements: Gazetteer<string>,
): GazetteerMatch<string> | undefined =>
  complements.matchAt(
    text,
    position + (qualified.exec(text.slice(position, position + reach))?.[0].length ?? 0),
  )
