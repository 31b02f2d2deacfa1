import type { Token } from '../../../../document/document.ts'
import { wordsBefore } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import { createCharacterTest } from '../../../../rules/character-test.ts'
import { isKnownWord, type SentenceView } from '../../words/sentence-view.ts'
import { evidenceOfEdges } from '../evidence/edges.ts'
import { evidenceAround } from '../evidence/evidence.ts'
import { longestPlaceNoun } from '../evidence/evidence-after.ts'
import { placeEnding, placeNounBefore } from '../evidence/place-rules.ts'
import { standsAsHolder } from '../evidence/slot.ts'
import type { NameSurroundings } from '../evidence/surroundings.ts'
import { nameEvidence } from '../evidence/weights.ts'
import { followsName, mayEndName, verbParticle } from '../rules.ts'
import type { NameCandidate } from './chinese-names.ts'
import { findListedNames } from './listed-names.ts'
import { isPlaceOrOrganization, partTest, soundTag } from './sound-parts.ts'
import { likelyPlaceBySound, onlyBySound, personBySound, placeBySound, soundIsOver } from './sound-rules.ts'
import { comesAfterSound, goesOnBySound } from './transliteration.ts'

const shortest = 2
const longest = 8
/** Places are written by sound as people are: more characters than this tell no more of a name. */
const tellingLength = 5

/** Names without a dot: words that the segmenter does not know, or knows as foreign, written by sound throughout. */
export function findTransliteratedNames(
  view: SentenceView,
  lexicon: Lexicon,
  surroundings: NameSurroundings,
): NameCandidate[] {
  const found = findListedNames(view, lexicon, surroundings)
  const mayBePart = partTest(view, lexicon)
  for (let first = 0; first < view.tokens.length; first++) {
    const start = view.tokens[first]?.start ?? 0
    for (let last = first; last < view.tokens.length; last++) {
      const token = view.tokens[last]
      if (token === undefined || token.end - start > longest) break
      // 卢丽华|博士: what is said out of politeness is no part of a name, whatever it sounds like.
      if (last > first && surroundings.courtesyStarts.has(token.start)) break
      if (!mayBePart(token, surroundings.titleEnds.has(start))) break
      if (token.end - start < shortest || isVerb(token)) continue
      if (isVerb(view.tokens[first]) && token.end - token.start >= shortest && isKnownWord(token)) continue
      const word = view.text.slice(start, token.end)
      const isNamesake = isPlaceOrOrganization(view, word, lexicon)
      if (isNamesake && !mayBeNamesake(view, start, token.end, surroundings, lexicon)) continue
      const known = last === first && isKnownWord(token) && token.tag !== soundTag
      const evidence =
        nameEvidence.writtenBySound +
        nameEvidence.transliteratedCharacter * Math.min(token.end - start, tellingLength) +
        (known ? nameEvidence.knownForeign[kindOfKnown(token, surroundings.titleEnds.has(start))] : 0) +
        (goesOnBySound(view, token.end, lexicon) || comesAfterSound(view, start, lexicon)
          ? nameEvidence.soundGoesOn
          : 0) +
        (isNamesake ? nameEvidence.namesake : 0) +
        (known && actsBehindTitle(view, start, token.end, surroundings) ? nameEvidence.verbAfter : 0) +
        evidenceOfEnding(word, surroundings.titleEnds.has(start)) +
        (placeEnding.test(word) || placeBySound.test(word) ? nameEvidence.placeEnding : 0) +
        (surroundings.insidePlace.has(start) ? nameEvidence.cutsWord : 0) +
        (isPartOfPlace(view, start, surroundings.titleEnds) ? nameEvidence.placeNounBefore : 0) +
        (surroundings.companyTitleStarts.has(token.end) ? nameEvidence.companyTitleAfter : 0) +
        (touchesSound(view, start, token.end) && !surroundings.titleEnds.has(start)
          ? nameEvidence.soundGoesOn
          : 0) +
        (endsWithOtherWord(view.text, token.end) ? nameEvidence.wordAtEnd : 0) +
        (followsVerb(view.text, token.end) ? nameEvidence.verbAtEnd : 0) +
        evidenceOfEdges(view, start, token.end, lexicon) +
        evidenceAround(view, start, token.end, surroundings, lexicon)
      found.push({
        start,
        end: token.end,
        evidence,
        rule: 'names/transliterated',
      })
    }
  }
  return found
}

/** A word of three characters and more that the segmenter knows as a name: 埃文斯. */
const kindOfKnown = ({ text, tag }: Token, afterTitle: boolean): keyof typeof nameEvidence.knownForeign => {
  if (afterTitle) return 'afterTitle'
  return tag === personTag && text.length > shortest ? 'asName' : 'elsewhere'
}

const personTag = 'nr'

/** 总书记|考察, 总统|特朗普提高, 总书记|考察云岭: what is done, though 加法 and 布赖 begin names before characters that are no words: 加法|罗娃. */
const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && token.end - token.start >= shortest && verbTags.has(token.tag)

const verbTags = new Set(['v', 'vn', 'vd'])

/** 外长|格林|举行: a name that a list holds, between a title and what its holder does. */
const actsBehindTitle = (
  view: SentenceView,
  start: number,
  end: number,
  { titleEnds }: NameSurroundings,
): boolean =>
  titleEnds.has(start) &&
  end - start === shortest &&
  properTags.has(view.tokenAt(start)?.tag ?? '') &&
  view.tokenAt(end)?.tag === 'v'

const properTags = new Set(['nr', 'ns', 'nz'])

/** 州长|福特|表示: a place or a company is called as the holder of the title before it; but reporters report from places (记者|巴黎|报道). */
const mayBeNamesake = (
  view: SentenceView,
  start: number,
  end: number,
  surroundings: NameSurroundings,
  lexicon: Lexicon,
): boolean =>
  lexicon.countries.getAt(view.text, start, end) === undefined &&
  lexicon.nameLikeWords.getAt(view.text, start, end) === undefined &&
  standsAsHolder(view, start, end, surroundings, lexicon)

/** Whether a last character is rather the word after the name. */
function endsWithOtherWord(text: string, end: number): boolean {
  const last = text.charAt(end - 1)
  return (followsName.test(last) && !mayEndName.test(last)) || soundIsOver.test(text.slice(end - 2, end + 1))
}

const evidenceOfEnding = (word: string, afterTitle: boolean): number => {
  if (personBySound.test(word)) return nameEvidence.soundEnding.person
  return !afterTitle && likelyPlaceBySound.test(word) ? nameEvidence.soundEnding.place : 0
}

const followsVerb = createCharacterTest(verbParticle)

/** 扎波罗热地区|古利亚伊波列, 南部城镇|希亚姆. */
const isPartOfPlace = ({ text }: SentenceView, start: number, titleEnds: ReadonlySet<number>): boolean =>
  !titleEnds.has(start) && placeNounBefore.test(wordsBefore(text, start, longestPlaceNoun))

/** 波|克罗夫斯克, 哈泽里|姆空军: a character that is hardly ever a word by itself stands directly beside. */
const touchesSound = ({ text }: SentenceView, start: number, end: number): boolean =>
  onlyBySound.test(text.charAt(start - 1)) || onlyBySound.test(text.charAt(end))
