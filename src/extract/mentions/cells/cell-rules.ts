import { honorificTitle } from '../names/latin-name-rules.ts'
import { cellMark, cellNote, lineOpening } from './line-mark-rules.ts'

/** What parts the cells of a line; a single blank does so too, but not one between words in Latin script. */
export const parting = new RegExp(
  `[ \\u00A0]*(?:${cellMark}|[，,；;])[ \\u00A0\\t\\u3000]*|[ \\u00A0]{2,}`,
  'gu',
)
export const partingBlank = /(?<![A-Za-z.,&’'-])[ \u00A0]|[ \u00A0](?![A-Za-z&(])/gu

/** Before the first cell: bullets and numbers. */
export const bullet = new RegExp(`^${lineOpening}\\s*`, 'u')

/** A name of two characters at the beginning of a line that is spread to the width of three: 王　实 云岭大学校长. */
export const spreadName = /^\p{Script=Han}[ \u00A0\u3000]{1,4}\p{Script=Han}(?=[ \u00A0\u3000（(]|$)/u

/** Closes a cell that says what the next ones are: 主持人：. */
export const labelMark = /[：:]/u

/** A label at the beginning of a line. */
export const labelled = new RegExp(`^(?<label>[^：:（(\\n]{2,12}?)[ \\u3000]?(?:${cellNote})?[：:]`, 'u')

/** What goes on with titles in one cell: 创始人、董事长兼首席执行官. */
export const joinsTitles = /^(?:[、兼及和与暨/／&＆]|兼任)$/u
/** Of these what may begin with a body of its own behind it: 协会顾问、前公视制作人. */
export const opensPosition = /^[、暨]$/u

/** What stands at the end of a body's name, or alone, and says of the title behind it how it is held. */
export const modifier =
  /(?:知名|著名|资深|青年|特邀|特聘|专职|兼职|前任|现任|时任|新任|最年轻的|优秀|(?<![目以之史])[前原]|^副)$/u

/** Says that the title behind the body was held once. */
export const formerly = /^(?:前(?!海)|原(?!子)|时任|现任)/u

/** Behind the name of a body, where a line heads the list of its people: 学术委员会|组成人员. */
export const listTail = /(?:(?:委员|理事|成员|组成人员|人员)?名单|组成人员|成员)$/u

/** What any body calls its own bodies: 组织机构名单. */
export const noBody = /^(?:组织|管理|领导|工作|常设)?机构$/u

/** A line that is a sentence, or a part of one. */
export const sentenceMark = /[。！？!?]|[，、；,;]$/u

/** What could be a name in Latin script: two to four words, or one that is parted from the rest. */
export const latinName = new RegExp(
  `^(?:${honorificTitle})?\\p{Lu}[\\p{Script=Latin}’'.-]*(?: (?:\\p{Lu}[\\p{Script=Latin}’'.-]*|de|van|von|da|bin|binti)){1,5}$`,
  'u',
)

/** What could be a name in Han characters, as far as its length tells. */
export const hanName = /^\p{Script=Han}{2,5}$/u
