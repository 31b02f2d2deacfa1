import { lastBefore } from '../../../document/sorted-spans.ts'
import type { Mention } from '../../../document/span.ts'
import { isName, type TitleMention } from '../../mentions/mention.ts'
import { aroundTitle, givenLengthAround, surnameLengthAround } from '../../mentions/names/rules.ts'
import { toOrganization } from '../person.ts'
import type { StatedAffiliation } from './stated-affiliation.ts'

/** Titles that stand within the names of who holds them: `行政院赖院长清德`, held in the organization right before the name. */
export const findTitlesWithin = (mentions: readonly Mention[]): StatedAffiliation[] =>
  mentions.flatMap(name => {
    if (!isName(name) || name.rule !== aroundTitle) return []
    const title: TitleMention = {
      start: name.start + surnameLengthAround,
      end: name.end - givenLengthAround,
      label: 'title',
      rule: 'titles/within-name',
    }
    const before = lastBefore(mentions, name.start)
    const body = before?.label === 'organization' && before.end === name.start ? before : undefined
    const organization = body === undefined ? null : toOrganization(body)
    const span = { start: body?.start ?? name.start, end: name.end }
    const affiliation = { title, organization, span, rule: 'people/title-within-name' } as const
    return [{ name, affiliation, isCommon: false }]
  })
