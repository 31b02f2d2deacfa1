import type { Mention } from '../../document/span.ts'

/**
 * What a word or phrase may be: `place` and `country` name what a title is held in, `common` is an organization's common noun
 * (公司) before a title, `courtesy` stands behind a name and `honour` (拿督) before one.
 */
type MentionLabel = 'name' | 'title' | 'organization' | 'courtesy' | 'honour' | 'place' | 'country' | 'common'

/** A mention put forward; where several overlap, those whose scores add up to most are kept. */
export interface Candidate extends Mention<MentionLabel> {
  readonly score: number
}
