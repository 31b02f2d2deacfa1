import type { SegmentedDocument } from '../../../document/document.ts'
import { type Mention, wordsAt } from '../../../document/span.ts'
import { compileRules, matchPatterns } from '../../../rules/pattern.ts'
import type { Talk } from '../event.ts'
import { talkRules, tellsOfTalks } from './talk-rules.ts'

const table = compileRules(talkRules)

/** Talks that the text names by their titles; the speaker is whom the sentence names last before. */
export function findTalks({ text, sentences }: SegmentedDocument, mentions: readonly Mention[]): Talk[] {
  const names = mentions.filter(({ label }) => label === 'name')
  const found = new Map<string, Talk>()
  for (const sentence of sentences) {
    if (!tellsOfTalks.test(wordsAt(text, sentence))) continue
    const inside = names.filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
    for (const { groups, rule } of matchPatterns(table, text, inside, sentence)) {
      const { title } = groups
      if (title === undefined) continue
      const words = wordsAt(text, title)
      const speaker = inside.findLast(({ end }) => end <= title.start) ?? null
      if (!found.has(words)) found.set(words, { title: { ...title, label: 'event-talk', rule }, speaker })
    }
  }
  return [...found.values()].sort((one, other) => one.title.start - other.title.start)
}
