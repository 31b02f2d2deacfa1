import {
  createSpeakerMention,
  isOrganization,
  type SpeakerMention,
} from '../../../discourse/speaker-mention.ts'
import type { NounContext } from '../noun-context.ts'
import { firstKnownBody } from './first-body.ts'
import { nobody } from './noun-names.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { onePersons, personalPaper, personsPaper, whatGives } from './paper-rules.ts'

/** So far back from the paper stands who gave it. */
const farthestGiver = 300

/** Whose a paper is (批示, 贺词, 信中, 声明): whoever the text has just told to have given it; of what only persons write nobody else. */
export function findByPaper(
  context: NounContext,
  { head, words, noun }: NounPhrase,
): SpeakerMention | undefined {
  const isNotice = noun?.entry === 'notice' && noun.start === head.start
  const personal = personsPaper.exec(words)?.groups?.noun
  const paper = personal ?? (isNotice ? words : undefined)
  if (paper === undefined) return undefined
  const giver = findGiver(context, head.start, paper)
  if (giver) return createSpeakerMention(head, giver.speaker)
  return personal !== undefined && personalPaper.test(personal) ? nobody(head) : undefined
}

/** Whom the text is about, or the last body that it named, where the words right behind the name tell that such a paper was given. */
function findGiver(
  { text, mentions, discourse: { topics, bodies } }: NounContext,
  position: number,
  paper: string,
): SpeakerMention | undefined {
  const named = onePersons.test(paper) ? [] : [...bodies, ...mentions.filter(isOrganization)]
  const giver = [...topics.recent.slice(0, 1), ...named.toReversed()].find(({ end, speaker }) => {
    if (speaker === null || end > position || position - end > farthestGiver) return false
    const given = whatGives.exec(text.slice(end, position))?.groups?.paper
    return given !== undefined && isSamePaper(paper, given)
  })
  return giver && isOrganization(giver) ? firstKnownBody(text, giver, named) : giver
}

/** 文章 is what somebody did who 撰文, 信中 the 公开信. */
const isSamePaper = (paper: string, given: string): boolean =>
  given.endsWith(paper.slice(-1)) || paper.startsWith(given)
