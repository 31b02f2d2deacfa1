import type { Mention } from '../../document/span.ts'

export type NameMention = Mention<'name'>
export type TitleMention = Mention<'title'>
export type OrganizationMention = Mention<'organization'>
/** What stands for somebody named elsewhere: 李总, 姜院长, 该行行长. */
export type ShortForm = Mention<'short-name' | 'title-reference'>
/** The same, or a pronoun, which means whoever the text is about: 他. */
export type ReferenceMention = ShortForm | Mention<'pronoun'>

export const isName = (mention: Mention | undefined): mention is NameMention => mention?.label === 'name'

/** Whether a mention is a place or a country: an office may be held in it as in an organization. */
export const isArea = ({ label }: Mention): boolean => label === 'place' || label === 'country'
