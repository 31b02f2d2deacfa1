import type { Affiliation } from '../person.ts'

/** `王实、赵远任副会长`: the rule whose position all names of a list before it share. */
export const sharedRule: Affiliation['rule'] = 'people/name-is-position'

/** `立法会议员王实及李远`: the rule whose position all names of a list after it share, where several can hold it. */
export const sharedAfterRule: Affiliation['rule'] = 'people/position-name'

/** `副会长包括王实、李远`: the rule whose position all names of the list after it share. */
export const comprisingRule: Affiliation['rule'] = 'people/position-comprises-names'

/** `云海市王实副市长`: the rule whose organization is an area. */
export const areaRule: Affiliation['rule'] = 'people/area-name-office'

/** `王实教授`: the rule of a title behind a name. */
export const rankRule: Affiliation['rule'] = 'people/name-position'

/** `身兼云岭学会理事的云岭大学校长王实`: the rule of a title that a word of holding opens. */
export const holderRule: Affiliation['rule'] = 'people/position-of-holder'

/** `会长由副校长王实、院长李远担任`: the rules whose position those share who are listed with titles of their own. */
export const ofHolderRules: ReadonlySet<Affiliation['rule']> = new Set([
  'people/position-held-by-holder',
  'people/position-is-holder',
])

/** `王实、赵远任等院士`: the rule whose position is that of the whole list before it. */
export const closingRule: Affiliation['rule'] = 'people/names-with-position'
