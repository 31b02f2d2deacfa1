import type { DictionaryFormat, DictionaryRow } from './dictionary-file.ts'

/** What a cue verb says of the words that follow it. */
export type CueKind = (typeof cueKinds)[number]

export type CueStrength = (typeof cueStrengths)[number]

export interface CueVerb {
  readonly verb: string
  readonly reports: CueKind
  /**
   * `weak` verbs report words without a mark only where they are many, `marked` ones never: 回应, 讲; `nominal` ones do as
   * `strong` ones, but are nouns where nobody is their subject: 预期, 建议; `owned` ones stand after 的 and whoever
   * says it: 观点是, 话说.
   */
  readonly strength: CueStrength
}

/**
 * For whom a noun without a name speaks: for nobody (person), whoever it belongs to (document, notice), the organization last named, a
 * meeting with what stands before it, or itself (work, and a body where nothing stands before it).
 */
export type SpeakerNounKind = (typeof speakerNounKinds)[number]

const cueKinds = ['speech', 'opinion', 'writing'] as const
const cueStrengths = ['strong', 'nominal', 'owned', 'weak', 'marked'] as const
export const speakerNounKinds = [
  'person',
  'document',
  'notice',
  'organization',
  'gathering',
  'work',
  'body',
] as const

export const cueVerbFormat: DictionaryFormat = {
  columns: ['verb', 'reports', 'strength'],
  allowed: { reports: cueKinds, strength: cueStrengths },
}

export function toCueVerb({ columns: [verb, reports, strength] }: DictionaryRow): readonly [string, CueVerb] {
  const kind = cueKinds.find(known => known === reports) ?? 'speech'
  return [verb, { verb, reports: kind, strength: cueStrengths.find(known => known === strength) ?? 'strong' }]
}
