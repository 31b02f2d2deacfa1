import { trim } from '../../../document/blanks.ts'
import { contains, lengthOf, type Mention, type Span, wordsAt } from '../../../document/span.ts'
import {
  countedRest,
  endsInThought,
  jointly,
  listSeparator,
  organizerLead,
  organizerTail,
  pointingBefore,
  pointingItem,
  restOfUnit,
  sureSeparators,
  visitorBefore,
  wholeOrganization,
} from './organizer-rules.ts'

/** How far behind the list the adverb may stand that tells of several. */
const reachOfAdverb = 20
/** An organization's name is of so many characters. */
const shortest = 2

/** The items of a list that name somebody; 和 within an organization's name separates nothing. */
export function splitList(text: string, mentions: readonly Mention[], { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const list = {
    start: start + (visitorBefore.exec(words)?.[0].length ?? 0),
    end: start + words.replace(countedRest, '').length,
  }
  const known = mentions.filter(({ label }) => label === 'organization')
  const ends = new Set(known.map(({ end }) => end))
  const cuts = [...wordsAt(text, list).matchAll(listSeparator)]
    .map(({ 0: separator, index }) => ({
      start: list.start + index,
      end: list.start + index + separator.length,
      isSure: sureSeparators.has(separator),
    }))
    .filter(
      (cut, index, all) =>
        cut.isSure ||
        ends.has(cut.start) ||
        joinsTwo(text, list, cut) ||
        (!joinsWords(text, list, cut) &&
          (all.length === 1 ||
            // 银行、大学和金融与科技协会联合主办: which of two joins the list nobody can tell.
            (index === all.length - 1 &&
              all.filter(({ isSure }) => !isSure).length === 1 &&
              !known.some(organization => contains(organization, cut)))) &&
          jointly.test(text.slice(end, end + reachOfAdverb))),
    )
  const starts = [list.start, ...cuts.map(({ end }) => end)]
  const stops = [...cuts.map(({ start }) => start), list.end]
  return starts.flatMap((start, index) => {
    const item = text.slice(start, stops[index])
    const from = start + (organizerLead.exec(item)?.[0].length ?? 0)
    const whole = trim(text, from, start + item.replace(organizerTail, '').length)
    return lengthOf(whole) >= shortest && !pointingItem.test(wordsAt(text, whole)) ? [whole] : []
  })
}

/** 云岭大学支付理论|与应用研究中心: behind what ends no name, and before what is the rest of one. */
const joinsWords = (text: string, list: Span, { start, end }: Span): boolean =>
  restOfUnit.test(text.slice(end, list.end)) && endsInThought.test(text.slice(list.start, start))

/** 我校|和|青弋江大学, 青弋江大学|与|江淮银行业协会. */
function joinsTwo(text: string, list: Span, { start, end }: Span): boolean {
  const before = text.slice(list.start, start)
  const behind = text.slice(end, list.end)
  const [first = ''] = behind.split('、')
  return (
    pointingBefore.test(before) ||
    (wholeOrganization.test(before) && wholeOrganization.test(first.replace(organizerTail, '')))
  )
}
