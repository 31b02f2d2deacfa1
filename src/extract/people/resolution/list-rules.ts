import type { RankOfBodies } from '../rank-rules.ts'
import { noCommittee } from './common-noun-rules.ts'

/** What a list says behind a name before its next mark: 王实博士（左五）、. */
export const afterListedName =
  /(?:先生|女士|小姐|博士|教授|院士|医生|牧师|爵士|校友|太平绅士)?[ \u3000]?(?:[（(][^（）()\n]{1,8}[）)])?$/u

/** Marks and words that join what a list holds. */
export const listMark = /^[、,，和及与]$/u
/** Of these what may as well begin another clause. */
export const clauseMark = /^[,，]$/u

export const memberOfCouncil = /^议员$/u

/** Offices of state, which a list names after another of the same state: 云岭总统皮埃尔、总理李远. */
export const officeOfState =
  /^(?:第一|常务|代理|候任|副|代)*(?:总统|总理|首相|国王|王后|王储|议长|众议长|参议长|[外防财内]长|外相|国务卿|(?:外交|国防|内政|财政)大臣)$/u

/** Ranks that are listed after others of the same body, whose name they need not tell, each with the bodies that have it. */
export const listedRanks: readonly RankOfBodies[] = [
  // Who runs a body from day to day, of whatever kind it is; a committee has none.
  { rank: /^(?:代理|副)?(?:执行(?:长|总监|董事)|行政总裁|行政总监|总干事)$/u, bodies: noCommittee },
  // 县议会副议长王实与议员李远
  { rank: memberOfCouncil, bodies: /(?:议会|议院|立法院|立法会|国会)$/u },
]
