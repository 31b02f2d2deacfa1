import type { SegmentedDocument } from '../../../document/document.ts'
import { contains, type Mention, type Span } from '../../../document/span.ts'
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
    if (!tellsOfParticipants.test(text.slice(sentence.start, sentence.end))) continue
    for (const { groups, rule } of matchPatterns(table, text, [], sentence)) {
      const known = isRuleId(rule) ? ruleOf.get(rule) : undefined
      if (groups.list === undefined || known === undefined) continue
      if (known.needsOrganization && !holdsOrganization(mentions, groups.list)) continue
      for (const span of splitList(text, mentions, groups.list)) {
        const key = `${known.role} ${text.slice(span.start, span.end)}`
        if (!found.has(key)) found.set(key, { start: span.start, end: span.end, label: known.role, rule })
      }
    }
  }
  return [...found.values()]
}

const holdsOrganization = (mentions: readonly Mention[], list: Span): boolean =>
  mentions.some(mention => mention.label === 'organization' && contains(list, mention))
