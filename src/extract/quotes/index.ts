import { addAll } from '../../document/add-to.ts'
import { isInside, startingIn } from '../../document/sorted-spans.ts'
import type { Span } from '../../document/span.ts'
import type { Cast } from '../discourse/cast.ts'
import type { SentenceTopics } from '../discourse/sentence-topics.ts'
import { isPerson, personOf, type SpeakerMention } from '../discourse/speaker-mention.ts'
import type { Extractor } from '../extractor.ts'
import type { Person } from '../people/person.ts'
import type { Quotation } from './marks/quotation-marks.ts'
import { longestRun, type Passage, passagesOf } from './passage.ts'
import type { Quote } from './quote.ts'
import { readPassage } from './read-passage.ts'
import {
  afterNames,
  afterPublication,
  afterTopic,
  afterWorkplaces,
  silence,
  withPeople,
} from './speakers/memory/discourse.ts'
import { readUnreported } from './unreported.ts'

interface QuotesGiven {
  readonly people: readonly Person[]
  readonly cast: Cast
  readonly sentenceTopics: SentenceTopics
  readonly quotations: readonly Quotation[]
  /** What a page puts around its article: nobody speaks there. */
  readonly furniture?: readonly Span[]
}

/** A passage of which a verb behind it may still tell who spoke, and who spoke last before. */
interface Waiting {
  readonly passage: Passage
  readonly speaker: SpeakerMention | undefined
}

/** Reads sentence by sentence; who spoke last is remembered for the next that names nobody. */
export const extractQuotes: Extractor<readonly Quote[], QuotesGiven> = (document, lexicon, given) => {
  const { people, cast, sentenceTopics, furniture = [] } = given
  const used = new Set<Quotation>()
  const quotes: Quote[] = []
  let discourse = silence(document.text, people, cast.genders)
  let waiting: readonly Waiting[] = []
  /** Those that wait speak where whoever spoke before is unknown: the first person named behind them. */
  const readWaiting = (behind: readonly SpeakerMention[]): void => {
    for (const { passage, speaker } of waiting) {
      const who = speaker ?? behind.find(isPerson)
      addAll(quotes, readUnreported(document.text, passage, who, { used, lexicon, behind }))
    }
    waiting = []
  }
  let about: SpeakerMention | undefined
  let paragraph = -1
  let readTo = 0
  for (const passage of passagesOf(document, given.quotations, cast.mentions)) {
    // What a list reports was read with the sentence that introduces it.
    if (passage.sentence.start < readTo || isInside(furniture, passage.sentence.start)) continue
    discourse = withPeople(discourse, passage.mentions)
    const topic = sentenceTopics.get(passage.sentence)
    if (topic) discourse = afterTopic(discourse, topic)
    const read = readPassage(document, passage, { lexicon, discourse, used })
    // Only now is it known that no verb after the marks tells who spoke.
    if (waiting.length >= longestRun || !goesOn(document.text, waiting.at(-1)?.passage, passage))
      readWaiting(passage.mentions)
    addAll(quotes, read.quotes)
    const { sentence } = passage
    const workplaces = startingIn(cast.workplaces, sentence.start, sentence.end)
    const named = afterWorkplaces(afterNames(read.discourse, passage.mentions), workplaces)
    discourse = read.quotes.length === 0 ? afterPublication(document.text, named, passage) : named
    readTo = read.end
    // 陆一鸣很有信心。“…”: whom the paragraph is about since the last report in it.
    const goesOnAbout = passage.sentence.paragraph === paragraph && read.quotes.length === 0
    about = topic && personOf(topic) ? topic : goesOnAbout ? about : undefined
    paragraph = passage.sentence.paragraph
    waiting = [...waiting, { passage, speaker: about ?? discourse.speaker }]
  }
  readWaiting([])
  return quotes.sort((one, other) => one.parts[0].start - other.parts[0].start)
}

/** “…。”“…。”: whether a passage begins with the quotation that follows the last one of another at once, or is all within that. */
function goesOn(text: string, earlier: Passage | undefined, { quotations, sentence }: Passage): boolean {
  const last = earlier?.quotations.at(-1)
  if (last === undefined) return false
  if (last.end > sentence.start) return !/\p{L}/u.test(text.slice(last.end, sentence.end))
  return last.end === sentence.start && quotations[0]?.start === sentence.start
}
