/** What somebody has to do with the report: those that page furniture alone names are `byline`, `photo` or `editor`. */
export const roles = ['speaker', 'host', 'attendee', 'cited', 'byline', 'photo', 'editor'] as const

export type Role = (typeof roles)[number]
