import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { onlyHan } from '../../rules.ts'

/** So many characters before a title may be a name by their place, behind the body that the title is held in. */
export const nameLengths = [3, 2] as const

/** So much beyond the threshold that a name by its place wins over what a part of it may be. */
export const evidenceBeforeTitle = 4

/** Whether words begin with a surname, as what fills that place must to be a name: 文学 and 历史 of 文学教授 and 历史教授 do, too. */
export const beginsWithSurname = (text: string, start: number, end: number, { surnames }: Lexicon): boolean =>
  surnames.getAt(text, start, start + 1) !== undefined && onlyHan.test(text.slice(start, end))
