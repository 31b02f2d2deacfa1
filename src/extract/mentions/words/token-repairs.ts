import { addAll } from '../../../document/add-to.ts'
import { createToken, type TaggedWord, type Token, unknownTag } from '../../../document/document.ts'
import { wordsBefore } from '../../../document/span.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { hasSurnameAt } from '../names/evidence/surname-strength.ts'
import { stateOffice } from '../rules.ts'
import { cutAcrossNames } from './across-names.ts'
import { cutAcross } from './across-titles.ts'
import { cutAcrossUniversities } from './across-universities.ts'
import {
  acrossConstituency,
  acrossUnit,
  areaAtEnd,
  areaInitial,
  beforeShortName,
  bodyAndFormer,
  councillorBehind,
  dateUnit,
  formerHead,
  joinsTitlesOfOne,
  neverInWord,
  opensTerm,
  particleAtEnd,
  partyMembership,
  prepositions,
  surnameWithCourtesy,
  takesOffice,
  timeAcross,
  titleWithJoin,
  unitHead,
  verbAtEnd,
  villageAtEnd,
  wordsAtEnd,
} from './rules.ts'
import { opensCountry, shortName, wordsToMend } from './words-to-mend.ts'

/** The words of a sentence with those cut again that the segmenter joins or cuts where names, titles and organizations meet. */
export function repairTokens(tokens: readonly Token[], text: string, lexicon: Lexicon): readonly Token[] {
  const toMend = wordsToMend(lexicon)
  if (!tokens.some(token => toMend(token).mayBeCut || partsAtName(token, text, lexicon) !== undefined))
    return tokens
  const split = splitOffEnds(splitOffHeads(joinAreaHeads(tokens, text, lexicon), text, lexicon), lexicon)
  const cut = cutAcrossUniversities(cutAcross(split, text, lexicon), text, lexicon)
  return splitOffTitles(cutAcrossNames(cut, text, lexicon), lexicon)
}

/** 高雄市|长|陈其迈: what ends the area's name begins the title of its head. */
function joinAreaHeads(tokens: readonly Token[], text: string, lexicon: Lexicon): readonly Token[] {
  const toMend = wordsToMend(lexicon)
  if (!tokens.some(token => toMend(token).shapes.has('headOfArea'))) return tokens
  const { organizations } = lexicon
  const joined: Token[] = []
  for (const token of tokens) {
    const area = joined.at(-1)
    const isHead = toMend(token).shapes.has('headOfArea') && area !== undefined && area.end === token.start
    const isOffice = isHead && (organizations.matchBefore(text, area.end)?.start ?? area.start) < area.start
    if (!isHead || !(areaAtEnd.test(area.text) || isVillage(area) || isOffice)) {
      joined.push(token)
      continue
    }
    joined.pop()
    const start = area.end - 1
    joined.push(createToken(area.text.slice(0, -1), area.tag, area.start))
    joined.push(createToken(area.text.slice(-1) + token.text.charAt(0), 'n', start))
    if (token.text.length > 1) joined.push(createToken(token.text.slice(1), token.tag, token.start + 1))
  }
  return joined
}

/** 集镇 in 集集镇长, 坑里 in 中坑里长: the segmenter finds a word where the name of a small area ends. */
const isVillage = ({ text, tag }: TaggedWord): boolean => villageAtEnd.test(text) && areaTags.has(tag)
const areaTags: ReadonlySet<string> = new Set(['n', 'ns', 'nr', unknownTag])

/** The segmenter guesses 由青禾 to be one word, 前陆 in 前陆委会, 年任 in 2005年任行长 and 部陶若溪 in 信息学部陶若溪. */
function splitOffHeads(tokens: readonly Token[], text: string, lexicon: Lexicon): readonly Token[] {
  const split: Token[] = []
  for (const token of tokens) {
    const parts = partsAtName(token, text, lexicon) ?? partsAtHead(token, text, lexicon)
    if (parts === undefined) split.push(token)
    else addAll(split, parts)
  }
  return split
}

/** The two parts of a word that begins with a word of its own. */
function partsAtHead(token: Token, text: string, lexicon: Lexicon): Token[] | undefined {
  if (!hasForeignHead(token, text, lexicon)) return undefined
  const preposition = prepositions.exec(token.text)?.[0].length
  return splitToken(token, preposition ?? 1, unitHead.test(token.text) ? 'n' : 'p', token.tag)
}

/** The two parts of a guessed word that a known name begins or ends within; none where none does. */
function partsAtName(token: Token, text: string, lexicon: Lexicon): Token[] | undefined {
  if (token.tag !== unknownTag) return undefined
  const head = headBeforeName(token, text, lexicon)
  if (head > 0) return splitToken(token, head, head > 1 ? token.tag : 'p', token.tag)
  const known = knownBeforeSurname(token, text, lexicon)
  return known > 0 ? splitToken(token, known, 'nt', token.tag) : undefined
}

/** How many characters of a guessed word stand before a known name, which may go on after it: 上|拉齐奥, 传|谷歌, 逼和|拉齐奥; 0 where none does. */
function headBeforeName(
  { text: word, start }: Token,
  text: string,
  { organizations, placeClubs }: Lexicon,
): number {
  const longest = Math.min(longestHead, word.length - 1)
  for (let head = 1; head <= longest; head++) {
    const name = organizations.matchAt(text, start + head) ?? placeClubs.matchAt(text, start + head)
    if (name === undefined) continue
    const length = name.end - start - head
    if (length < shortName || (length === shortName && !beforeShortName.test(word))) continue
    return organizations.matchAt(text, start) === undefined ? head : 0
  }
  return 0
}

/** 中总马|有礼会长: how many characters of a guessed word are a known name, before the first of a person's name; 0 where none is. */
function knownBeforeSurname({ text: word, start, end }: Token, text: string, lexicon: Lexicon): number {
  if (word.length <= shortName) return 0
  const name = lexicon.organizations.matchAt(text, start)
  if (name === undefined || name.end !== end - 1) return 0
  const isSurname = (at: number): boolean => hasSurnameAt(text, at, 'common', lexicon)
  // 高金洪 is a name, though 高金 is known.
  return isSurname(end - 1) && !isSurname(start) ? name.end - start : 0
}

const longestHead = 2

/** A token cut in two after so many characters, with the tags of both parts. */
const splitToken = ({ text, start }: Token, length: number, tag: string, restTag: string): Token[] => [
  createToken(text.slice(0, length), tag, start),
  createToken(text.slice(length), restTag, start + length),
]

/** Whether a guessed word begins with a word of its own. */
function hasForeignHead(token: Token, text: string, lexicon: Lexicon): boolean {
  if (!wordsToMend(lexicon)(token).shapes.has('foreignHead')) return false
  const { surnames, organizations, titles } = lexicon
  const { text: word, start, end } = token
  if (acrossUnit.test(word)) return true
  if (acrossConstituency.test(word))
    return councillorBehind.test(text.slice(end, end + longestBefore)) && isPlaceBefore(text, start, lexicon)
  if (opensCountry(word)) return stateOffice.test(text.slice(end, end + longestOffice))
  if (bodyAndFormer.test(word)) return titles.matchAt(text, token.end) !== undefined
  if (partyMembership.test(word)) return organizations.matchBefore(text, start + 1) !== undefined
  if (prepositions.test(word) && (word.length > 2 || neverInWord.test(word) || areaInitial.test(word)))
    return true
  if (joinsTitlesOfOne.test(word)) return titles.matchBefore(text, start) !== undefined
  // 前台|积电 holds 台积电; a word that the segmenter knows is cut only where a name goes on behind it.
  if (formerHead.test(word) || prepositions.test(word))
    return (organizations.matchAt(text, start + 1)?.end ?? 0) > (token.tag === unknownTag ? 0 : token.end)
  if (unitHead.test(word)) return surnames.get(word.charAt(1)) !== undefined
  const before = wordsBefore(text, start, longestBefore)
  return dateUnit.test(word) ? endsInDigit.test(before) : takesOffice.test(word) && opensTerm.test(before)
}

const longestOffice = 6

const isPlaceBefore = (text: string, position: number, { allPlaces }: Lexicon): boolean =>
  allPlaces.matchBefore(text, position) !== undefined

const longestBefore = 3
const endsInDigit = /\d$/u

/** The segmenter guesses 强系 to be one word, and knows 程先生, also in 刘亮|程先生, and 时说. */
function splitOffEnds(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const toMend = wordsToMend(lexicon)
  if (!tokens.some(token => toMend(token).shapes.has('verbAtEnd'))) return tokens
  const split: Token[] = []
  let before: Token | undefined
  for (const token of tokens) {
    if (toMend(token).shapes.has('verbAtEnd')) addAll(split, partsAtEnd(token, before))
    else split.push(token)
    before = token
  }
  return split
}

/** The two parts of a word that ends with a word of its own; one, where the word before it does not tell so. */
function partsAtEnd(token: Token, before: Token | undefined): readonly Token[] {
  const { text, tag } = token
  if (timeAcross.test(text))
    return followsSound(token, before) ? splitToken(token, 1, unknownTag, 'n') : [token]
  if (surnameWithCourtesy.test(text))
    return isWithSurname(token, before) ? splitToken(token, 1, 'nr', 'n') : [token]
  if (verbAtEnd.test(text)) return splitToken(token, 1, 'n', 'v')
  const at = titleWithJoin.test(text) ? text.length - 1 : text.search(wordsAtEnd)
  return splitToken(token, at, tag, particleAtEnd.test(text.slice(at)) ? 'u' : 'v')
}

/** 程先生: the segmenter knows the word as somebody's, or a guess of two characters touches it. */
const isWithSurname = (token: Token, before: Token | undefined): boolean =>
  token.tag === surnameTag || followsName(token, before)
const surnameTag = 'nr'

/** A guess of two characters touches the word. */
const followsName = ({ start }: Token, before: Token | undefined): boolean =>
  before !== undefined && before.end === start && before.tag === unknownTag && before.text.length === 2

/** A guess, or a foreign name, of any length touches the word. */
const followsSound = ({ start }: Token, before: Token | undefined): boolean =>
  before !== undefined && before.end === start && (before.tag === unknownTag || before.tag === 'nrt')

/** The segmenter takes 银行行长 and 胡校长 for one word; for us they are the end of a name and a title. */
function splitOffTitles(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const toMend = wordsToMend(lexicon)
  let split: Token[] | undefined
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) break
    const title = toMend(token).titleAtEnd
    if (title === undefined) {
      split?.push(token)
      continue
    }
    split ??= tokens.slice(0, index)
    addAll(split, splitToken(token, title, 'n', 'n'))
  }
  return split ?? tokens
}
