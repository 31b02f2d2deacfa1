/** What stands around the seat of somebody who is named before it. */

/** A verb or a mark that opens it: 李若川是|禾盟创始人, （|禾盟创始人）. */
export const opensHeldSeat =
  /(?:[（(／/|｜](?:[前原]|现任|时任)?|[担兼出接升转调就历连现曾留新]任|[命聘选]为|(?<![因认以成作])为|当选|(?<!还|也|就|都|只|但|而|要|可|尤其|特别|正|倒|仍|又|不|却|更|总)是|[任就]职|作为|身为)$/u

/** Ends it: a mark, the next of its holder's titles, or a time. */
export const endsHeldSeat = /^(?:[）)、，,。；;／/|｜\s兼及和与暨]|一职|职[务位]|期间|$)/u

/** Between a name and the seat of its holder. */
export const setsOffSeat = /[，,（(／/|｜\s：:]/u
