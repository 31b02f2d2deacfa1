import type { Gazetteer } from '../../lexicon/gazetteer.ts'

/** The topic of the longest term that a label ends in (支付 of 跨境支付), or else holds; `null` where no list has one. */
export function topicOf(topics: Gazetteer<string>, label: string): string | null {
  const ending = topics.matchBefore(label, label.length)
  if (ending) return ending.entry
  let longest: { readonly length: number; readonly topic: string } | null = null
  for (let at = 0; at < label.length; at++) {
    const match = topics.matchAt(label, at)
    if (match && match.end - at > (longest?.length ?? 0))
      longest = { length: match.end - at, topic: match.entry }
  }
  return longest?.topic ?? null
}
