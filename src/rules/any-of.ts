/** Matches where one of the patterns does. Where texts are single words asking takes longer than looking, and one question is asked faster than many. */
export const anyOf = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'u')
