import type { NameMention } from '../../mentions/mention.ts'
import { adverbAlone, betweenNameAndGloss } from './group-name-rules.ts'
import { isRespelled, type SoundAlike } from './respelled-names.ts'

/** All places that name one person. */
export interface NameGroup {
  readonly name: string
  readonly mentions: readonly NameMention[]
}

const dots = /[·•・‧∙．.\s]/u

/**
 * Groups names by person: the same name, also written with another character of its sound, a part of a foreign name that stands
 * alone, a surname of two characters that does (林郑 is 林郑若溪), and Latin script in brackets after Chinese.
 */
export function groupNames(text: string, names: readonly NameMention[], soundAlike: SoundAlike): NameGroup[] {
  const groups = new Map<string, NameMention[]>()
  const byBeginning = new Map<string, string[]>()
  const keys = new Map<string, string>()
  const wordOf = ({ start, end }: NameMention): string => text.slice(start, end).replace(blanksWithin, '')
  const words = names.map(wordOf)
  const full = words.filter(name => dots.test(name))
  const surnamed = new Map(
    words.filter(name => twoAndTwo.test(name)).map(name => [name.slice(0, surnameLength), name]),
  )
  const others = namedApart(text, names, words)
  for (const [index, name] of names.entries()) {
    const mention = surnamed.size > 0 ? withoutAdverb(name) : name
    const word = wordOf(mention)
    const before = names[index - 1]
    const after = names[index + 1]
    const glossed =
      before && isGloss(text, before, mention)
        ? wordOf(before)
        : after && isSpelledFirst(text, mention, after)
          ? wordOf(after)
          : undefined
    const longer =
      glossed ??
      (dots.test(word) || others.has(word)
        ? undefined
        : (full.find(name => name.split(dots).includes(word)) ?? surnamed.get(word)))
    const key =
      keys.get(plain(word)) ?? keys.get(plain(longer ?? '')) ?? longer ?? respelled(word, mention) ?? word
    keys.set(plain(word), key)
    const group = groups.get(key)
    if (group !== undefined) group.push(mention)
    else {
      groups.set(key, [mention])
      const alike = byBeginning.get(key.charAt(0))
      if (alike === undefined) byBeginning.set(key.charAt(0), [key])
      else alike.push(key)
    }
  }
  return [...groups].map(([name, mentions]) => ({ name, mentions }))

  /** 林郑|续, where 林郑若溪 is known: a name without the adverb behind a surname that was read as a part of it. */
  function withoutAdverb(name: NameMention): NameMention {
    const word = wordOf(name)
    if (!surnamed.has(word.slice(0, surnameLength)) || !adverbAlone.test(word.slice(surnameLength)))
      return name
    const { start, label, rule } = name
    return { start, end: start + surnameLength, label, rule }
  }

  /** A name known by now that is meant by the word; two in one sentence are two people. */
  function respelled(word: string, { start }: NameMention): string | undefined {
    return byBeginning.get(word.charAt(0))?.find(name => {
      const last = groups.get(name)?.at(-1)
      return (
        last !== undefined &&
        isRespelled(name, word, soundAlike) &&
        sentenceEnd.test(text.slice(last.end, start))
      )
    })
  }
}

/** 总统奥尔莫赦免其子胡安·奥尔莫: surnames that somebody else is called by, who stands in one sentence before the whole name. */
function namedApart(
  text: string,
  names: readonly NameMention[],
  words: readonly string[],
): ReadonlySet<string> {
  const apart = new Set<string>()
  for (const [index, whole] of names.entries()) {
    const word = words[index] ?? ''
    const surname = dots.test(word) ? word.split(dots).at(-1) : undefined
    if (surname === undefined) continue
    for (let at = index - 1; at >= Math.max(0, index - farthestInSentence); at--) {
      if (sentenceEnd.test(text.slice(names[at]?.end, whole.start))) break
      if (words[at] === surname) apart.add(surname)
    }
  }
  return apart
}

/** So many names before the whole one are looked at. */
const farthestInSentence = 8

/** 林郑若溪, 岸本文太: a surname of two characters and a given name of two. */
const twoAndTwo = /^\p{Script=Han}{4}$/u
const surnameLength = 2

const sentenceEnd = /[。！？\n]/u

/** 王　强 is 王强. */
const blanksWithin = /(?<=^\p{Script=Han})\s+(?=\p{Script=Han}$)/u

const plain = (name: string): string => name.replace(/[·•・‧∙．.\s]/gu, '·').toLowerCase()

/** `马丁·沃尔夫（Martin Wolf）`, `Martin Wolf（马丁·沃尔夫）` */
const isGloss = (text: string, name: NameMention, gloss: NameMention): boolean =>
  betweenNameAndGloss.test(text.slice(name.end, gloss.start)) &&
  isLatin(text.slice(gloss.start)) !== isLatin(text.slice(name.start))

/** `Helen Tao 陶若溪` is called by the Chinese name. */
const isSpelledFirst = (text: string, spelling: NameMention, name: NameMention): boolean =>
  isBlank.test(text.slice(spelling.end, name.start)) &&
  isLatin(text.slice(spelling.start)) &&
  !isLatin(text.slice(name.start))

const isBlank = /^[ \u3000]$/u

const isLatin = (text: string): boolean => /^\p{Script=Latin}/u.test(text)
