import { indexFrom, startingIn } from '../../../document/sorted-spans.ts'
import type { Span } from '../../../document/span.ts'
import { clauseStart } from '../clauses.ts'
import type { Cue } from '../cues/cues.ts'
import { endsLikeOrganization, findNounSubject, type NounContext, nobody } from './noun-subject.ts'
import { findSpeaker } from './reporters.ts'
import { headJoin, leadIn } from './speaker-rules.ts'
import { isOrganization, isPerson, type SpeakerMention } from './speakers.ts'

/** So far before the verb begins the clause with its subject at most. */
const farthestHead = 200
/** No name or noun that speaks is shorter. */
const shortestHead = 2

/**
 * Who speaks where a verb's own clause has no subject: whoever heads the last clause before it that anybody heads; failing that a person
 * named in between. From `from` the sentence has no report of its own.
 */
export function findEarlierSpeaker(context: NounContext, from: number, cue: Cue): SpeakerMention | undefined {
  const { text } = context
  const limit = Math.max(from, cue.start - farthestHead)
  for (let start = clauseStart(text, cue.start); start > limit; ) {
    const end = start - 1
    start = Math.max(limit, clauseStart(text, end))
    const head = findHead(context, { start, end }, cue)
    if (head) return head
  }
  const speaker = findSpeaker(context, { start: from, end: cue.start })
  return speaker && isPerson(speaker) ? speaker : undefined
}

/** The mention or noun that a clause begins with. */
function findHead(context: NounContext, { start, end }: Span, cue: Cue): SpeakerMention | undefined {
  const { text, mentions, lexicon } = context
  const headStart = start + (leadIn.exec(text.slice(start, end))?.[0].length ?? 0)
  const first = startingIn(mentions, start, end).find(
    ({ start: own, phraseStart }) => (phraseStart ?? own) <= headStart,
  )
  // 武装组织哈马斯: the second name tells what the first is.
  const mention = mentions.find(({ start: own }) => own === first?.end) ?? first
  if (mention && headJoin.test(text.slice(mention.end, end))) return undefined
  if (mention && !isOrganization(mention)) return mention
  const known = lexicon.speakerNouns.matchAt(text, headStart)
  if (known?.entry === 'person' && known.end <= end) return nobody({ start: headStart, end: known.end })
  const phrase = {
    start: mention?.start ?? headStart,
    end: verbFrom(context, mention?.end ?? headStart + shortestHead, end),
  }
  const noun = phrase.end < end ? findNounSubject(context, phrase) : undefined
  if (mention || noun === undefined) return noun ?? mention
  // A place is where something happens, but a country also speaks; only who surely is somebody expects something.
  const isKnown = noun.speaker === null || endsLikeOrganization(context, noun)
  if (cue.verb.reports === 'opinion') return isKnown ? noun : undefined
  const isCountry = lexicon.countries.get(text.slice(noun.start, noun.end)) !== undefined
  return isCountry || !isPlace(context, noun) ? noun : undefined
}

/** Where the first verb from `position` on begins. */
function verbFrom({ sentence }: NounContext, position: number, limit: number): number {
  const { tokens } = sentence
  for (let index = indexFrom(tokens, position); index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || token.start >= limit) break
    if (token.tag === 'v') return token.start
  }
  return limit
}

const isPlace = ({ sentence }: NounContext, { start, end }: Span): boolean => {
  const token = sentence.tokens[indexFrom(sentence.tokens, start)]
  return token?.tag === 'ns' && token.end === end
}
