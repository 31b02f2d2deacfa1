/** What stands around a seat, which is a body with a title, whose holder is not named behind it. */

const former = '(?:[前原]|现任|时任)?'
const opening = `[（(]${former}|[担兼出接升转调就历连现]任|[命聘选]为|当选`
const ending = '[）)、，,。；;]|一职|职[务位]|$'

/** Brackets or a verb that give it to a name: 王实（前|云交所总经理、…）, 王实出任|云交所总经理. */
export const opensSeat = new RegExp(`(?:${opening})$`, 'u')
export const endsSeat = new RegExp(`^(?:${ending})`, 'u')

/**
 * The same around words that are a name already because they make no phrase: there also what opens or ends a seat only sometimes shows that somebody
 * has it (李若川是|禾盟创始人, 身为|禾盟总裁, 禾盟总裁|兼…).
 */
export const mayOpenSeat = new RegExp(
  `(?:${opening}|[／/|｜]${former}|[曾留新]任|(?<![因认以成作])为|(?<!还|也|就|都|只|但|而|要|可|尤其|特别|正|倒|仍|又|不|却|更|总)是|[任就]职|作为|身为)$`,
  'u',
)
export const mayEndSeat = new RegExp(`^(?:${ending}|[／/|｜\\s兼及和与暨]|期间)`, 'u')
