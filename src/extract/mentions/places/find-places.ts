import type { Token } from '../../../document/document.ts'
import { elementAt } from '../../../document/partition.ts'
import { wordsAt } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Candidate } from '../candidate.ts'
import { notInName } from '../organizations/rules.ts'
import { opensCareer } from '../rules.ts'
import type { SentenceView } from '../words/sentence-view.ts'
import { areaEnding, directionOf, inNoArea, titleOfArea, villageBefore, villageHead } from './rules.ts'

/** Low: whatever else a word may be wins. */
const placeScore = 1

/** Countries by our list, other places by the segmenter's tag. */
export function findPlaces(view: SentenceView, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  for (const { start, end, text, tag } of view.tokens) {
    if (lexicon.countries.get(text) !== undefined) {
      found.push({ start, end, label: 'country', rule: 'places/country', score: placeScore })
    } else if (tag === 'ns' && end - start > 1 && !notInName.has(text)) {
      found.push({ start, end, label: 'place', rule: 'places/tag', score: placeScore })
    }
  }
  return found
}

/** The positions within places that our lists hold, after their first characters. */
export function insidePlaces({ text, tokens }: SentenceView, lexicon: Lexicon): ReadonlySet<number> {
  const inside = new Set<number>()
  // 长江 in 校长江志红 begins within a word.
  for (const { start } of tokens) {
    const end = lexicon.allPlaces.matchAt(text, start)?.end ?? start
    for (let position = start + 1; position < end; position++) inside.add(position)
  }
  return inside
}

export function findCourtesies(view: SentenceView, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  for (const { start } of view.tokens) {
    const match = lexicon.courtesyTitles.matchAt(view.text, start)
    if (match === undefined || match.end > view.end || !view.endsToken(match.end)) continue
    found.push({ start, end: match.end, label: 'courtesy', rule: 'titles/courtesy', score: placeScore })
  }
  return found
}

/** Before a title, countries across words, and the words that name an administrative area which no list holds: `云岭区` in `云岭区区长`. */
export function findAreas(view: SentenceView, titles: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  for (const title of titles) {
    // 南韩外长, where the segmenter finds no 南韩.
    const country = lexicon.countries.matchBefore(view.text, title.start, view.start)
    if (country !== undefined) {
      const { start } = country
      const score = areaScore + title.start - start
      found.push({ start, end: title.start, label: 'country', rule: 'places/country', score })
    }
    if (title.rule === 'titles/head-with-field') continue
    const isOfArea = country === undefined && titleOfArea.test(wordsAt(view.text, title))
    const start = isOfArea ? startOfArea(view, title.start, lexicon) : undefined
    if (start !== undefined) {
      const score = areaScore + title.start - start
      found.push({ start, end: title.start, label: 'place', rule: 'places/area', score })
    }
    const village = villageHead.test(wordsAt(view.text, title)) ? lengthOfVillage(view, title) : 0
    if (village > 0) {
      const start = title.start - village
      const score = villageScore + village
      found.push({ start, end: title.start, label: 'place', rule: 'places/village', score })
    }
    let first = view.tokenIndexAt(title.start - 1)
    for (let parts = 0; parts < mostAreaParts; parts++, first--) {
      const token = elementAt(view.tokens, first)
      if (token === undefined || !areaTags.has(token.tag) || isNoPlace(token)) break
      if (!areaEnding.test(view.text.slice(token.start, title.start))) continue
      const score = areaScore + title.start - token.start
      found.push({ start: token.start, end: title.start, label: 'place', rule: 'places/area', score })
    }
  }
  return found
}

/** Where the place begins that ends here, or that a constituency is a part of: 沙田, 葵涌东. */
function startOfArea({ text, start }: SentenceView, end: number, { allPlaces }: Lexicon): number | undefined {
  const place = allPlaces.matchBefore(text, end, start)
  if (place !== undefined || !directionOf.test(text.charAt(end - 1))) return place?.start
  return allPlaces.matchBefore(text, end - 1, start)?.start
}

/** More than a name of two characters gets. */
const villageScore = 5

/** How long the name of a village or township is that may stand before a title; 0 where none does. */
const lengthOfVillage = ({ text, start }: SentenceView, title: Candidate): number =>
  villageBefore.exec(text.slice(Math.max(start, title.start - longestVillage - 1), title.start))?.[1]
    ?.length ?? 0

const longestVillage = 3

const isNoPlace = ({ text }: Token): boolean =>
  opensCareer.has(text) || notInName.has(text) || inNoArea.test(text)

/** 石家庄 市, 云岭 区: seldom more than three words. */
const mostAreaParts = 3
const areaScore = 1.5
const areaTags = new Set(['ns', 'nt', 'x', 'n', 'nr', 'nz', 'j', 's', 'ng', 'g', 'zg', 'q', 'f', 'a'])
