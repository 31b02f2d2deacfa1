import type { Mention } from '../../../document/span.ts'
import type { CueVerb } from '../../../lexicon/reporting-words.ts'
import { endsClause } from './cue-rules.ts'

/** A verb that reports words, where it stands. */
export interface Cue extends Mention<'cue'> {
  readonly verb: CueVerb
  /** Where the reported words begin, its comma or colon passed over. */
  readonly contentStart: number
  /** The mark right after the verb, `''` where the words follow at once. */
  readonly mark: string
}

/** Whether the verb reports also a few words that follow it without a mark. */
export const reportsUnmarked = ({ strength }: CueVerb): boolean =>
  strength === 'strong' || strength === 'nominal' || strength === 'owned'

/** 三项倡议，愿同各方合作: the verb is as a rule a noun if nobody is its subject. */
export const isNounBeforeComma = (cue: Cue): boolean =>
  (isNounToo(cue) || cue.verb.strength === 'marked') && /[，,]/u.test(cue.mark)

/** Whether nothing follows the verb in its clause: “…”，张三说。 */
export const endsHere = (text: string, { end }: Cue): boolean => endsClause.test(text.slice(end, end + 2))

/** Whether words before the verb may be those it reports: “…”，张三说。 or “…”，张三表示会去, but not “…”，居民反映强烈. */
export const mayFollowWords = (text: string, cue: Cue): boolean =>
  reportsUnmarked(cue.verb) || cue.mark !== '' || endsHere(text, cue)

/** Whether the verb is a noun as often as not: 声明, 建议. */
export const isNounToo = ({ verb }: Cue): boolean => verb.strength === 'weak' || verb.strength === 'nominal'
