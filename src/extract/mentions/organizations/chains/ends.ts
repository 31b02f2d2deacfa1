import type { Token } from '../../../../document/document.ts'
import { elementAt } from '../../../../document/partition.ts'
import type { Span } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { Candidate } from '../../candidate.ts'
import { titleOfUnion, titleOfUnit } from '../../rules.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { actsOnNext, isScene, neverInName, opensAtMark } from '../rules.ts'
import type { ChainLink } from './chain.ts'
import {
  announcesOf,
  companyOfKind,
  endsRelation,
  endsUnlistedVerb,
  figures,
  leadsToName,
  learns,
  onScene,
  rankEnd,
  rankNumber,
  relatedCompany,
  showsFigures,
  unitOfJob,
  verbAfterNoun,
} from './end-rules.ts'
import { isNameLike } from './people-beside.ts'

/** A title ends what stands before it, unless it is part of an organization's name itself: 律师协会, 记者站. Gives the indexes of their words. */
export function blockTitles(
  view: SentenceView,
  links: ChainLink[],
  { titles, headStarts }: { titles: readonly Candidate[]; headStarts: ReadonlySet<number> },
  lexicon: Lexicon,
): ReadonlySet<number> {
  const blocked = new Set<number>()
  for (const { start, end, rule } of titles) {
    const words = view.text.slice(start, end)
    if (rule === 'titles/head-with-field' || titleOfUnit.test(words) || titleOfUnion.test(words)) continue
    if (!neverInName.test(words) && mayBeInName(view, links, { start, end }, headStarts, lexicon)) continue
    const last = view.tokenIndexAt(end - 1)
    const within = view.tokenIndexAt(start)
    // 观塘区|议员 has the title 区议员.
    const first = view.tokens[within]?.start === start ? within : within + 1
    for (let index = first; index <= last; index++) {
      links[index] = 'stop'
      blocked.add(index)
    }
  }
  return blocked
}

/** Whether what is called a title elsewhere begins a suffix (研究生会), or a suffix or a unit follows it: 律师|协会, 教师|工作司. */
function mayBeInName(
  view: SentenceView,
  links: readonly ChainLink[],
  { start, end }: Span,
  headStarts: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  if ((lexicon.organizationSuffixes.matchAt(view.text, start)?.end ?? 0) > end) return true
  const after = lexicon.organizationSuffixes.matchAt(view.text, end)
  if (after !== undefined && after.end - end > 1) return true
  const next = view.tokenAt(end)
  if (next !== undefined && next.start === end && unitOfJob.test(next.text)) return true
  return opensUnit(view, links, end, headStarts, lexicon)
}

/**
 * What names nothing and yet touches a name: a noun that opens the clause or follows somebody, and is done to who is named after it
 * (，对话盛景创投创始合伙人, 陶若溪连线云岭大学校长), the scene before it (开幕式上云岭学会会长), and a verb that no list holds (深查云岭集团).
 */
export function blockOpenings({ tokens }: SentenceView, links: ChainLink[], lexicon: Lexicon): void {
  for (let index = 0; index < links.length; index++) {
    const text = tokens[index]?.text ?? ''
    if (leadsUnlisted(tokens, links, index, lexicon)) links[index] = 'stop'
    if (links[index] !== 'noun') continue
    const before = elementAt(tokens, index - 1)
    const isDone =
      actsOnNext.test(text) &&
      (before === undefined ||
        opensClause(before, lexicon) ||
        (announcesOf.test(text) && elementAt(links, index - 1) === 'known'))
    const isOnScene = before !== undefined && onScene.test(text) && isScene.test(before.text)
    if (isDone || isOnScene || actsOnKnown(tokens, links, index)) links[index] = 'stop'
  }
}

/** 转介至|财政司, 连|政务司: whether no list holds a word by which a phrase leads to the name of a body or a place, or one character does. */
function leadsUnlisted(
  tokens: readonly Token[],
  links: readonly ChainLink[],
  index: number,
  { organizationSuffixes }: Lexicon,
): boolean {
  const token = tokens[index]
  const next = links[index + 1]
  if (token === undefined || (links[index] !== 'own' && links[index] !== 'noun')) return false
  const isUnlisted = links[index] === 'own' && endsUnlistedVerb.test(token.text) && !isKnownWord(token)
  if (!isUnlisted && !leadsToName.test(token.text)) return false
  return (
    next === 'known' ||
    next === 'place' ||
    organizationSuffixes.get(tokens[index + 1]?.text ?? '') === 'office'
  )
}

/** ，|计算|立法会: a verb that opens a phrase is no part of a name that is known. */
const actsOnKnown = (tokens: readonly Token[], links: readonly ChainLink[], index: number): boolean =>
  tokens[index]?.tag === verbTag &&
  links[index + 1] === 'known' &&
  (elementAt(links, index - 1) ?? 'stop') === 'stop'

const verbTag = 'v'

/** Whether a clause begins behind a word, or somebody's name is before what is done. */
const opensClause = (before: Token, lexicon: Lexicon): boolean =>
  opensAtMark.test(before.text) || isNameLike(before, lexicon)

/** 世界|500|强|云岭集团: a rank among companies is no part of the name behind it. */
export function blockRankings({ tokens }: SentenceView, links: ChainLink[]): void {
  for (let index = 1; index < tokens.length; index++) {
    if (tokens[index]?.text !== rankEnd || !rankNumber.test(tokens[index - 1]?.text ?? '')) continue
    links[index] = 'stop'
    links[index - 1] = 'stop'
  }
}

/** What a company is to another one that is named behind it is no part of either: 云岭出行|关联公司|青禾科技有限公司. */
export function blockRelations({ text, tokens, start }: SentenceView, links: ChainLink[]): void {
  for (let index = 0; index < links.length - 1; index++) {
    const token = tokens[index]
    if (token === undefined || !beginsOwn.has(links[index + 1] ?? 'stop') || !endsRelation.test(token.text))
      continue
    const isKind = token.text === companyOfKind && saysKind.has(elementAt(links, index - 1) ?? 'stop')
    if (isKind || relatedCompany.test(text.slice(Math.max(start, token.end - longestRelation), token.end)))
      links[index] = 'stop'
  }
}

const saysKind: ReadonlySet<ChainLink> = new Set(['noun', 'start'])
const longestRelation = 4
const beginsOwn: ReadonlySet<ChainLink> = new Set(['known', 'own', 'place'])

/** Words that end no name here, whatever they end elsewhere: 安永|数据|显示 (no company of data), 霍尔特|学会|了防守 (no society). */
export function blockVerbs({ text: whole, start, end, tokens }: SentenceView, links: ChainLink[]): void {
  if (!verbAfterNoun.test(whole.slice(start, end))) return
  for (let index = 0; index < tokens.length - 1; index++) {
    const text = tokens[index]?.text ?? ''
    const next = tokens[index + 1]
    if (next === undefined) continue
    const isVerb = learns.test(text + next.text) || (figures.test(text) && showsFigures.test(next.text))
    if (isVerb) links[index] = 'stop'
  }
}

/** Whether nouns and the suffix of a unit that has a head follow, so that what a title is called by is the unit's name: 教师工作司司长. */
function opensUnit(
  view: SentenceView,
  links: readonly ChainLink[],
  position: number,
  headStarts: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  const first = view.tokenIndexAt(position)
  if (view.tokens[first]?.start !== position) return false
  for (let index = first; index < first + mostInUnit; index++) {
    const token = view.tokens[index]
    if (token === undefined || links[index] !== 'noun') return false
    if (token.tag.startsWith('nr') && token.text.length > 1) return false
    if (headStarts.has(token.end))
      return lexicon.organizationSuffixes.matchBefore(view.text, token.end, position) !== undefined
  }
  return false
}

const mostInUnit = 4
