import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { evidenceOfEdges } from '../evidence/edges.ts'
import { evidenceAround } from '../evidence/evidence.ts'
import { calledAfter, governmentOfHead } from '../evidence/place-rules.ts'
import type { NameSurroundings } from '../evidence/surroundings.ts'
import { nameEvidence } from '../evidence/weights.ts'
import type { NameCandidate } from './chinese-names.ts'

/** Names that our list holds, wherever they stand: the segmenter often does not know them. */
export function findListedNames(
  view: SentenceView,
  lexicon: Lexicon,
  surroundings: NameSurroundings,
): NameCandidate[] {
  const found: NameCandidate[] = []
  for (let start = view.start; start < view.end; start++) {
    const match = lexicon.knownNames.matchAt(view.text, start)
    if (match === undefined || match.end > view.end) continue
    // 巴赫 is none in 巴赫穆特, whose name is a place's.
    if ((lexicon.allPlaces.matchAt(view.text, start)?.end ?? 0) > match.end) continue
    if (headsGovernment(view, match.end, surroundings) || isCalledAfter(view, match.end, surroundings))
      continue
    const edges = evidenceOfEdges(view, start, match.end, lexicon)
    // 罗斯 is none in 俄罗斯.
    if (edges <= nameEvidence.cutsWord && !surroundings.titleEnds.has(start)) continue
    const evidence =
      nameEvidence.listedName +
      edges / 2 +
      (namesTime(view, match.end, lexicon)
        ? nameEvidence.governmentAfter
        : evidenceAround(view, start, match.end, surroundings, lexicon))
    found.push({ start, end: match.end, evidence, rule: 'names/listed' })
  }
  return found
}

/** 拜登政府|高级顾问: before a title the government is what it is held in. */
function headsGovernment(
  { text }: SentenceView,
  end: number,
  { titleStarts }: Pick<NameSurroundings, 'titleStarts'>,
): boolean {
  const government = governmentOfHead.exec(text.slice(end, end + longestGovernment))
  return government !== null && titleStarts.has(end + government[0].length)
}

/** 周恩来|政府管理学院, 威廉姆斯|学院: a noun behind the name leads to what is called so. */
const isCalledAfter = (
  view: SentenceView,
  end: number,
  { titleStarts }: Pick<NameSurroundings, 'titleStarts'>,
): boolean =>
  !titleStarts.has(end) &&
  nounTag.test(view.tokenAt(end)?.tag ?? '') &&
  calledAfter.test(view.text.slice(end, end + longestInstitution))

const nounTag = /^n/u
const longestInstitution = 10

/** 罗斯福政府时期: the government is called by its head, who is meant unless it speaks. */
function namesTime({ text }: SentenceView, end: number, { cueVerbs }: Lexicon): boolean {
  const government = governmentOfHead.exec(text.slice(end, end + longestGovernment))
  return government !== null && cueVerbs.matchAt(text, end + government[0].length) === undefined
}

const longestGovernment = 4
