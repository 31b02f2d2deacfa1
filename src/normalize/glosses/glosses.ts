import type { Edit } from '../../document/edits.ts'
import { findGlosses } from './find-glosses.ts'
import { insertedGlosses } from './judge-glosses.ts'

/** Takes pinyin out that a program put after characters: 互聯(lián)網 → 互聯網. What an author glossed stays: 谌(chén)力. */
export function removeGlosses(text: string): Edit[] {
  const glosses = findGlosses(text)
  if (glosses.length === 0) return []
  return insertedGlosses(text, glosses, orphanGloss.test(text)).map(({ start, end, toned }) => ({
    start,
    end,
    replacement: '',
    rule: toned ? 'glosses/toned' : 'glosses/toneless',
  }))
}

/** A gloss whose character was cut in two bytes: `?yōu)`, `D(zhuǎn)`, `€(xiàn)`. */
const orphanGloss =
  /\?[a-zü]{0,5}[\u00E0-\u01DC][a-zü]{0,4}\)|[A-Za-z€]\([a-zü]{0,5}[\u00E0-\u01DC][a-zü]{0,4}\)/u
