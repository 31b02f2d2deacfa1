import { cellMark, cellNote, lineOpening } from '../../mentions/cells/line-mark-rules.ts'
import { honorificTitle } from '../../mentions/names/latin-name-rules.ts'

/** What may stand between the cells of a line: marks, blanks, what a bracket adds, words that join seats or say how one is held. */
export const betweenCells = new RegExp(
  `^(?:[\\s|｜丨/／\\-–—－：:、，,；;·•*~]|${cellNote}|[（()）]|兼任?|暨|知名|著名|资深)*$`,
  'u',
)

/** Before the first cell: bullets, numbers, 1. 2) （三） 四、. */
export const opensLine = new RegExp(`^${lineOpening}[\\s•·*-]*(?:${honorificTitle})?$`, 'u')

/** What sets a cell apart from whatever stands in the next one, also from words that are no name, title or body. */
const parting = `(?:${cellMark}| {2,})`
export const partedAfter = new RegExp(`^ ?${parting}`, 'u')
export const partedBefore = new RegExp(`${parting} ?$`, 'u')

/** Closes a line of cells: a full stop, brackets, or a colon that gives the cells to the lines below. */
export const closesLine = new RegExp(
  `^(?:${cellNote}|[\\s。；;）)])*(?<label>[：:]?)(?:${cellNote})?\\s*$`,
  'u',
)

/** Between a title and the names that hold it: 主任委员：, 委员（按姓氏笔画排序）：. */
export const labels = new RegExp(`^\\s?(?:${cellNote})?\\s?[：:]`, 'u')

/** A line that breaks off within a sentence. */
export const goesOn = /[、，,]\s*$/u

/** Behind the members of a body, where a line heads a list of them: 委员会|委员名单. */
export const listTail = /^(?:名单|组成人员名单|组成人员|一览表?)/u

/** A line between a body and its people that names neither: 第一届组织机构成员名单. */
export const headingAlone = /^\s*[^\s，。：:]{0,16}(?:名单|组织机构|组织架构|组成人员|成员)[：:]?\s*$/u

/** Offices of an area or of a state: 市长, 副主席, 总统. */
export const officeOfArea =
  /(?:[省市县区州盟旗镇乡村]长|[省市县区州盟旗镇乡村委]书记|主席|行政长官|总督|总统|总理|首相|国王|[外财防议]长|部长|大臣|大使|公使|领事|议员)$/u

/** Between a column of titles and the next. */
export const setOff = /^ ?(?:\t|\u3000| {2,}|[|｜丨])/u
