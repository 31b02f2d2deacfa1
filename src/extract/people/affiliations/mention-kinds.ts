import type { Mention } from '../../../document/span.ts'
import type { Position } from '../positions/positions.ts'

/** Politeness behind a name of a list: 王实博士、李远. */
export const isCourtesy = (mention: Mention | undefined): mention is Mention => mention?.label === 'courtesy'

/** An honour before a name of a list: 拿督李远. */
export const isHonour = (mention: Mention | undefined): mention is Mention => mention?.label === 'honour'

export const isPosition = (mention: Mention | undefined): mention is Position => mention?.label === 'position'
