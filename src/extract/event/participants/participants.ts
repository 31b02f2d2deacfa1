import type { SegmentedDocument } from '../../../document/document.ts'
import { contains, type Mention, type Span, wordsAt } from '../../../document/span.ts'
import { compileRules, matchPatterns } from '../../../rules/pattern.ts'
import { splitList } from './lists.ts'
import { type ParticipantRole, participantRules, tellsOfParticipants } from './participant-rules.ts'

export type Participant = Mention<ParticipantRole>

const table = compileRules(participantRules)
const ruleOf = new Map(participantRules.map(rule => [rule.id, rule]))
const isRuleId = (id: string): id is (typeof participantRules)[number]['id'] =>
  participantRules.some(rule => rule.id === id)

/** Hosts (承办), co-organizers (协办) and supporters (支持, 指导), each once, in the order of the text. */
export function findParticipants(
  { text, sentences }: SegmentedDocument,
  mentions: readonly Mention[],
): Participant[] {
  const found = new Map<string, Participant>()
  for (const sentence of sentences) {
    if (!tellsOfParticipants.test(wordsAt(text, sentence))) continue
    for (const participant of participantsIn(text, mentions, sentence)) {
      const { start, end, label } = participant
      const key = `${label} ${text.slice(start, end)}`
      if (!found.has(key)) found.set(key, participant)
    }
  }
  return [...found.values()]
}

/** Those that a sentence lists. */
function participantsIn(text: string, mentions: readonly Mention[], sentence: Span): readonly Participant[] {
  return matchPatterns(table, text, [], sentence).flatMap(({ groups: { list }, rule }): Participant[] => {
    const known = isRuleId(rule) ? ruleOf.get(rule) : undefined
    if (list === undefined || known === undefined) return []
    if (known.needsOrganization && !holdsOrganization(mentions, list)) return []
    return splitList(text, mentions, list).map(({ start, end }) => ({ start, end, label: known.role, rule }))
  })
}

const holdsOrganization = (mentions: readonly Mention[], list: Span): boolean =>
  mentions.some(mention => mention.label === 'organization' && contains(list, mention))
