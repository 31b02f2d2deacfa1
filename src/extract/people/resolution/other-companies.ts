import { wordsAt, wordsBefore } from '../../../document/span.ts'
import type { Organization } from '../../organizations/organization.ts'
import type { StatedAffiliation } from '../affiliations/stated-affiliation.ts'
import { joinsByMark } from '../positions/rules.ts'
import { ownCompany, partnerBefore, partnerBehind, soleOffice } from './common-noun-rules.ts'

/**
 * Names of companies that 公司 and 集团 do not mean in a text: with which 公司 does something (公司与青禾科技签约), beside whose own people others stand (公司总经理王实、青禾公司经理李远), and of which somebody else holds
 * an office that only one has (集团董事长王实与青禾集团董事长李远).
 */
export function companiesOfOthers(
  text: string,
  organizations: readonly Organization[],
  stated: readonly StatedAffiliation[],
  nameAt: ReadonlyMap<number, string>,
): ReadonlySet<string> {
  const others = new Set<string>()
  for (const { name, mentions } of organizations)
    if (
      mentions.some(
        ({ start, end }) =>
          partnerBefore.test(wordsBefore(text, start, longestJoin)) ||
          partnerBehind.test(text.slice(end, end + longestJoin)),
      )
    )
      others.add(name)
  const isOwn = ({ isCommon, affiliation: { organization } }: StatedAffiliation): boolean =>
    isCommon && organization !== null && ownCompany.test(wordsAt(text, organization))
  const own = stated.filter(isOwn)
  if (own.length === 0) return others
  const ownEnds = new Set(own.map(({ name, affiliation }) => Math.max(name.end, affiliation.span.end)))
  const soleHolders = own.filter(({ affiliation }) => soleOffice.test(wordsAt(text, affiliation.title)))
  for (const { isCommon, name: other, affiliation } of stated) {
    const { organization, title, span } = affiliation
    if (isCommon || organization === null) continue
    const isListed = joinsByMark.test(text.charAt(span.start - 1)) && ownEnds.has(span.start - 1)
    const isTaken = soleHolders.some(
      ({ name, affiliation: held }) =>
        wordsAt(text, held.title) === wordsAt(text, title) && wordsAt(text, name) !== wordsAt(text, other),
    )
    if (isListed || isTaken) others.add(nameAt.get(organization.start) ?? wordsAt(text, organization))
  }
  return others
}

const longestJoin = 5
