import { askedOnce } from '../../../document/asked-once.ts'
import { standsTimes } from '../../../document/count-words.ts'
import { lastBefore } from '../../../document/sorted-spans.ts'
import { type Mention, type RuleId, type Span, wordsAt, wordsBefore } from '../../../document/span.ts'
import { isArea, type OrganizationMention } from '../../mentions/mention.ts'
import type { Affiliation } from '../person.ts'
import {
  areaInText,
  council,
  head,
  headOfArea,
  ofArea,
  oneOfMany,
  opensBare,
  seatBehind,
  trade,
  tradesSitIn,
} from './bare-title-rules.ts'
import type { NamedOrganization } from './host.ts'
import { memberOfCouncil } from './list-rules.ts'

/** `航运界议员`, `议员`: a member of the parliament that the text has named, for a constituency of a trade or where it names no other council. */
export const parliamentOf = (
  text: string,
  words: string,
  { start }: Span,
  organizations: readonly NamedOrganization[],
): NamedOrganization | undefined => {
  if (!memberOfCouncil.test(words)) return undefined
  const opening = wordsBefore(text, start, longestTrade)
  const isOnly = (): boolean =>
    opensBare.test(opening) &&
    organizations.every(mention => {
      const name = wordsAt(text, mention)
      return !council.test(name) || tradesSitIn.test(name)
    })
  if (!trade.test(opening) && !isOnly()) return undefined
  const seat = organizations.findLast(
    mention => mention.end < start && tradesSitIn.test(wordsAt(text, mention)),
  )
  const parliament = seat && tradesSitIn.exec(wordsAt(text, seat))
  if (!seat || !parliament) return undefined
  // 工程界立法会, 立法会福利事务委员会: the parliament without the constituency of whom it was said before, or its committee.
  const from = seat.start + parliament.index
  return { ...seat, start: from, end: from + parliament[0].length }
}

/** What elects a member is told by so many characters before the title. */
const longestTrade = 5

/** The areas of a kind (市, 县, 区) that a bare head may be of, all of one name, in text order. */
export type AreasOfKind = (kind: string) => readonly OrganizationMention[]

/** Of places and organizations in text order, what a text's heads are of; of each kind it is worked out once. */
export const createAreas = (text: string, named: readonly Mention[]): AreasOfKind =>
  askedOnce(kind => areasOfOneName(text, named, kind))

/** The one city, county or district that the text names again and again, or of several the one whose seat it names. */
function areasOfOneName(
  text: string,
  named: readonly Mention[],
  kind: string,
): readonly OrganizationMention[] {
  const areas = named.flatMap(mention => areaNamedBy(text, mention, kind))
  const namesOf = (several: readonly Span[]): ReadonlySet<string> =>
    new Set(several.map(area => nameOfArea(text, area, kind)))
  const isSeat = ({ end }: Span): boolean => seatBehind.test(text.slice(end, end + longestSeat))
  const likely = namesOf(areas).size > 1 ? areas.filter(isSeat) : areas
  if (namesOf(likely).size > 1) return []
  const [only] = likely
  if (areas.length > 1 || only === undefined || isSeat(only)) return likely
  const hasBody = named.some(mention => mention.start === only.start && !isArea(mention))
  return hasBody || isNamedAgain(text, nameOfArea(text, only, kind), kind) ? likely : []
}

/** 扬州举行扬州市…签约仪式: whether an area that is named once in full is named by itself as well. */
function isNamedAgain(text: string, area: string, kind: string): boolean {
  const name = area.slice(0, -kind.length)
  return name.length > 1 && standsTimes(text, name, fewestNamed)
}

const fewestNamed = 2

/** `台中市政府…，市长陶若溪`: the area that a bare head is of; none where the sentence names another one before the title. */
export function areaOfHead(
  text: string,
  { title, span }: Affiliation,
  areasOf: AreasOfKind,
): OrganizationMention | undefined {
  const kind = headOfArea.exec(wordsAt(text, title))?.[1]
  if (kind === undefined) return undefined
  const before = text.charAt(span.start - 1)
  if (before === kind || (oneOfMany.test(kind) && !opensBare.test(before))) return undefined
  const areas = areasOf(kind)
  const meant = lastBefore(areas, title.start) ?? areas[0]
  if (meant === undefined) return undefined
  return isOfAnother(text, title.start, kind, nameOfArea(text, meant, kind)) ? undefined : meant
}

/** 新竹县成立中心，县长陶若溪: whether the sentence names another such area before the title, known or not. */
function isOfAnother(text: string, position: number, kind: string, name: string): boolean {
  const before = wordsBefore(text, position, farthestBefore)
  const opening = before.slice(endOfSentence(before))
  const last = [...opening.matchAll(areaInText)].findLast(([area]) => area.endsWith(kind))?.[0]
  return last !== undefined && !last.endsWith(name) && !name.endsWith(last)
}

/** What is named farther before a title, in characters, does not tell whose it is. */
const farthestBefore = 60
const endOfSentence = (text: string): number => Math.max(text.lastIndexOf('。'), text.lastIndexOf('\n')) + 1

const longestSeat = 3

/** 云海市 of 云海市 and 云海市政府, 云海 of 云海市长. */
function areaNamedBy(text: string, mention: Mention, kind: string): readonly OrganizationMention[] {
  const { start, end, rule } = mention
  const match = ofArea.exec(wordsAt(text, mention))
  if ((match?.groups?.city ?? match?.groups?.district) === kind)
    return [inArea(start, start + (match?.[0].length ?? 0), rule)]
  const hasHead = isArea(mention) && text.startsWith(`${kind}${head}`, end)
  return hasHead ? [inArea(start, end, rule)] : []
}

const inArea = (start: number, end: number, rule: RuleId): OrganizationMention => ({
  start,
  end,
  label: 'organization',
  rule,
})

const nameOfArea = (text: string, area: Span, kind: string): string => {
  const name = wordsAt(text, area)
  return name.endsWith(kind) ? name : name + kind
}
