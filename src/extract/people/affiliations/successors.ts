import { type Mention, wordsAt } from '../../../document/span.ts'
import { isName } from '../../mentions/mention.ts'
import { formerOffice } from '../positions/rules.ts'
import { beforeSuccessor, sentenceMark, succeeds } from './career-rules.ts'
import { startAfter } from './start-after.ts'
import type { StatedAffiliation } from './stated-affiliation.ts'

/**
 * `青禾基金董事长陶若溪离任，由陈启明接任`: who takes over what somebody named before in the sentence has left. `stated` are what the text states
 * of anybody.
 */
export function findSuccessors(
  text: string,
  mentions: readonly Mention[],
  stated: readonly StatedAffiliation[],
): StatedAffiliation[] {
  const found: StatedAffiliation[] = []
  for (const name of mentions.filter(isName)) {
    if (!succeeds.test(text.slice(name.end, name.end + longestVerb))) continue
    const own = stated.findLast(statement => statement.name === name)?.affiliation.span.start ?? name.start
    if (!beforeSuccessor.test(text.charAt(own - 1))) continue
    const sentence = startAfter(text, sentenceMark, own)
    const left = stated.findLast(
      ({ name: other, affiliation: { span } }) =>
        span.start >= sentence && span.start < own && wordsAt(text, other) !== wordsAt(text, name),
    )
    if (left === undefined || formerOffice.test(wordsAt(text, left.affiliation.title))) continue
    found.push({ name, affiliation: left.affiliation, isCommon: left.isCommon })
  }
  return found
}

const longestVerb = 8
