import { lastBefore, startingIn } from '../../../document/sorted-spans.ts'
import type { Span } from '../../../document/span.ts'
import type { SpeakerMention } from '../../discourse/speaker-mention.ts'
import { type Cue, endsHere } from '../cues/cue.ts'
import type { Passage } from '../passage.ts'
import { comma, endMark, pointsBack, saidBehind, unknownBody } from './mark-rules.ts'
import { isLong, type Quotation } from './quotation-marks.ts'

/** Whether at most a comma or colon stands between two places. */
export const isBeside = (text: string, from: number, to: number): boolean =>
  from <= to && /^[\s，,：:]{0,3}$/u.test(text.slice(from, to))

/**
 * The quotation that the subject of a verb follows: “…”，张三说. A verb that has words of its own behind it does not reach back over the
 * end of a line; one that has none, over what else stands before its subject (“…”来自云岭的村民张三说。).
 */
export const findBefore = (
  text: string,
  passage: Passage,
  used: ReadonlySet<Quotation>,
  { subject, cue }: { readonly subject: SpeakerMention; readonly cue: Cue },
): Quotation | undefined => {
  const start = subject.phraseStart ?? subject.start
  const isLast = cue.mark === '' && endsHere(text, cue)
  return lastFree(
    passage,
    used,
    start,
    quotation =>
      beginsClause(text, quotation) &&
      !isTerm(text, quotation) &&
      !isIntroducedAbove(text, quotation, subject) &&
      (isLast || !text.slice(quotation.end, start).includes('\n')) &&
      (isBeside(text, quotation.end, start) ||
        (isLast && isDescribed(text, quotation, start)) ||
        (start < subject.start && isOfUnknownBody(text, quotation, start))),
  )
}

/** “…。”南天网讯董秘|张三表示，: whether nothing but the name of a body that no list holds stands between a sentence in marks and the title of who speaks. */
const isOfUnknownBody = (text: string, { before, inner, end }: Quotation, title: number): boolean =>
  !comma.test(before) &&
  !colon.test(before) &&
  endMark.test(text.charAt(inner.end - 1)) &&
  unknownBody.test(text.slice(end, title))

/** Whether the words that a verb reports are one sentence in marks, and the next one begins with who says it. */
export const isSaidBehind = (text: string, quotation: Quotation | undefined, content: Span): boolean =>
  quotation?.start === content.start &&
  endMark.test(text.charAt(quotation.inner.end - 1)) &&
  saidBehind.test(text.slice(quotation.end, quotation.end + longestSaying))

const longestSaying = 48

/** The last quotation before a place that no quote has taken and that fits: of the passage, or else of what stands before it. */
const lastFree = (
  { quotations, quotationsBefore }: Passage,
  used: ReadonlySet<Quotation>,
  position: number,
  fits: (quotation: Quotation) => boolean,
): Quotation | undefined =>
  [quotationsBefore.at(-1), lastBefore(quotations, position)].findLast(
    quotation => quotation && !used.has(quotation) && fits(quotation),
  )

/** “…。”来自云岭的村民: whether only words about who speaks stand between a sentence in marks and the name. */
const isDescribed = (text: string, { inner, end }: Quotation, start: number): boolean =>
  (endMark.test(text.charAt(inner.end - 1)) || isBesideComma(text, inner.end, end)) &&
  start - end <= longestDescription &&
  /^[，,]?[^，,。；：！？“”「」\n]*$/u.test(text.slice(end, start))

/** “…，”, “…”，: whether a comma ends the words or follows their mark. */
const isBesideComma = (text: string, innerEnd: number, end: number): boolean =>
  comma.test(text.charAt(innerEnd - 1)) || comma.test(text.charAt(end))

const longestDescription = 36

/** “…”面对追问，陆一鸣这样回应。: the words in marks at which the verb points back from the end of its clause. */
export function findPointedAt(
  text: string,
  passage: Passage,
  used: ReadonlySet<Quotation>,
  { subject, cue }: { readonly subject: SpeakerMention; readonly cue: Cue },
): Quotation | undefined {
  if (!pointsBack.test(text.slice(subject.end, cue.end)) || !endsHere(text, cue)) return undefined
  const { start } = subject
  return lastFree(
    passage,
    used,
    start,
    quotation =>
      quotation.end <= start &&
      start - quotation.end <= farthestPointed &&
      (isLong(quotation) || endMark.test(text.charAt(quotation.inner.end - 1))) &&
      !text.slice(quotation.end, start).includes('\n'),
  )
}

/** No setting between the words and whoever says so is longer. */
const farthestPointed = 60

/** 张三：“…。”, and somebody else reports in the next line: who says the words stands before them. */
const isIntroducedAbove = (text: string, { before, end }: Quotation, { start }: SpeakerMention): boolean =>
  colon.test(before) && text.slice(end, start).includes('\n')

const colon = /[：:]/u

/** The quotations before one that it follows at once: all are said by its verb. */
export function findRunBefore(
  { quotations, quotationsBefore }: Passage,
  used: ReadonlySet<Quotation>,
  last: Quotation,
): readonly Quotation[] {
  const run: Quotation[] = []
  let { start } = last
  for (const quotation of [...quotationsBefore, ...quotations].reverse()) {
    if (quotation.end !== start || used.has(quotation)) continue
    run.unshift(quotation)
    start = quotation.start
  }
  return run
}

/** 举行“数智金融论坛”，张三表示，: marked words within a clause are speech only if they are a sentence. */
export const beginsClause = (text: string, { before, inner }: Quotation): boolean =>
  !/[\p{L}\p{N}]/u.test(before) || /[。！？!?…，,]/u.test(text.charAt(inner.end - 1))

/** The second half of a quotation that the report breaks into with a comma: “…，”张三说，“…”. */
export const findRest = (
  text: string,
  quotations: readonly Quotation[],
  { inner }: Quotation,
  cue: Cue,
): Quotation | undefined =>
  /[，,]/u.test(text.charAt(inner.end - 1))
    ? startingIn(quotations, cue.end, cue.contentStart + 4).find(({ start }) =>
        isBeside(text, cue.contentStart, start),
      )
    : undefined

/** “十五五”规划提出，: few marked words without any end mark, right before what speaks, are part of its name. */
const isTerm = (text: string, { inner, after }: Quotation): boolean =>
  inner.end - inner.start < shortestSpeech &&
  !/[。！？!?…，,～~]/u.test(text.charAt(inner.end - 1)) &&
  !/[，,：:\s]/u.test(after)

/** Fewer characters are seldom all that somebody says. */
const shortestSpeech = 8
