/** The commonest characters whose form both scripts share, or in both forms: a sixth of any Chinese text. */
export const everywhere = [
  ...'的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們到作地于出就分对對成会會可主发發年',
]

/** What stands where the text is gone for good: U+FFFD written in UTF-8 and read as GBK, and memory never written to. */
export const lostForGood = [
  { id: 'lost/replacement-characters', pattern: '(?:锟斤拷){2,1000}(?:锟斤?)?' },
  { id: 'lost/unwritten-memory', pattern: '烫{6,1000}|屯{6,1000}' },
] as const
