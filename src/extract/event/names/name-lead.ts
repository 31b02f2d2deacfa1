import type { Token } from '../../../document/document.ts'
import type { Mention, Span } from '../../../document/span.ts'
import {
  dateBefore,
  edition,
  honouredPerson,
  leadingWords,
  meeting,
  society,
  unitBehind,
  withinMarks,
} from './name-rules.ts'

/** Where a name begins in the words that lead to its kind: behind dates, persons, and verbs before its edition. */
export function trimLead(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { start, end }: Span,
): number {
  const afterDate = [...text.slice(start, end).matchAll(dateBefore)].reduce(
    (latest, { 0: date, index }) => Math.max(latest, start + index + date.length),
    start,
  )
  const afterPerson = mentions.reduce(
    (latest, mention) =>
      mention.label === 'name' &&
      mention.start >= afterDate &&
      (mention.end < end || (mention.end === end && text.startsWith(meeting, end))) &&
      // 中亚-欧盟峰会 holds no person 亚-欧.
      tokens.some(token => token.start === mention.start) &&
      !isOfUnit(text, mentions, mention, end) &&
      !honouredPerson.test(text.slice(mention.end, end)) &&
      !withinMarks.test(text.slice(mention.end, end))
        ? Math.max(latest, mention.end)
        : latest,
    afterDate,
  )
  const fromEdition = editionBehindVerb(text, tokens, { start: afterPerson, end }) ?? afterPerson
  return fromEdition + (leadingWords.exec(text.slice(fromEdition, end))?.[0].length ?? 0)
}

/** 青弋江大学|李若川|计算科学中心年会: right behind an organization, a person before a unit of it is part of its name. */
const isOfUnit = (
  text: string,
  mentions: readonly Mention[],
  { start, end }: Span,
  kindStart: number,
): boolean =>
  mentions.some(other => other.label === 'organization' && other.end === start) &&
  unitBehind.test(text.slice(end, kindStart))

/** 祝贺|第三届合作论坛: what comes before the edition is of the name only if it names: 江淮银行第三届论坛. */
function editionBehindVerb(text: string, tokens: readonly Token[], { start, end }: Span): number | null {
  for (const { index } of text.slice(start, end).matchAll(edition)) {
    const at = start + index
    const before = tokens.find(token => token.end === at)
    if (index > 0 && before?.tag.startsWith('v') && before.tag !== 'vn' && !before.text.endsWith(society))
      return at
  }
  return null
}

/** 神经变|性病学会: where the words begin within an organization, its own beginning. */
export const wholeOrganization = (mentions: readonly Mention[], edge: number, kind: Span): number =>
  mentions.find(
    ({ label, start, end }) => label === 'organization' && start < edge && edge < end && end <= kind.start,
  )?.start ?? edge
