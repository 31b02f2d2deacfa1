import type { Mention } from '../../document/span.ts'

export type NameMention = Mention<'name'>
export type TitleMention = Mention<'title'>
export type OrganizationMention = Mention<'organization'>
/** What stands for somebody named elsewhere: 他, 李总, 姜院长, 该行行长. */
export type ReferenceMention = Mention<'pronoun' | 'short-name' | 'title-reference'>
