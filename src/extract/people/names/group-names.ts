import { addTo } from '../../../document/add-to.ts'
import type { NameMention } from '../../mentions/mention.ts'
import { aroundTitle, givenLengthAround, surnameLengthAround } from '../../mentions/names/rules.ts'
import { betweenNameAndGloss } from './group-name-rules.ts'
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
  const grouping = new Grouping(text, names, soundAlike)
  for (const [index, name] of names.entries()) grouping.add(name, names[index - 1], names[index + 1])
  return [...grouping.groups].map(([name, mentions]) => ({ name, mentions }))
}

/** Methods of one class, as closures made for each document would be compiled again and again. */
class Grouping {
  readonly groups = new Map<string, NameMention[]>()
  readonly #text: string
  readonly #soundAlike: SoundAlike
  /** Foreign names with a dot. */
  readonly #full: readonly string[]
  /** Names of four characters, by their surnames of two. */
  readonly #surnamed: ReadonlyMap<string, string>
  /** Words that are parts of other names, and somebody else's name. */
  readonly #apart: ReadonlySet<string>
  readonly #byBeginning = new Map<string, string[]>()
  readonly #keys = new Map<string, string>()

  constructor(text: string, names: readonly NameMention[], soundAlike: SoundAlike) {
    this.#text = text
    this.#soundAlike = soundAlike
    const words = names.map(name => this.#wordOf(name))
    this.#full = words.filter(name => dots.test(name))
    this.#surnamed = new Map(
      words.filter(name => twoAndTwo.test(name)).map(name => [name.slice(0, surnameLength), name]),
    )
    this.#apart = namedApart(text, names, words)
  }

  /** Puts a name, between those `before` and `after` it, to the person whom it means. */
  add(mention: NameMention, before: NameMention | undefined, after: NameMention | undefined): void {
    const word = this.#wordOf(mention)
    const longer = this.#glossed(mention, before, after) ?? this.#wholeOf(word)
    const keys = this.#keys
    const known = keys.get(plain(word)) ?? keys.get(plain(longer ?? ''))
    const key = known ?? longer ?? this.#respelled(word, mention) ?? word
    keys.set(plain(word), key)
    if (!this.groups.has(key)) addTo(this.#byBeginning, key.charAt(0), key)
    addTo(this.groups, key, mention)
  }

  #wordOf({ start, end, rule }: NameMention): string {
    const words = this.#text.slice(start, end)
    return rule === aroundTitle
      ? words.slice(0, surnameLengthAround) + words.slice(-givenLengthAround)
      : words.replace(blanksWithin, '')
  }

  /** The name beside it of which it is a spelling. */
  #glossed(mention: NameMention, before: NameMention | undefined, after: NameMention | undefined) {
    if (before && isGloss(this.#text, before, mention)) return this.#wordOf(before)
    return after && isSpelledFirst(this.#text, mention, after) ? this.#wordOf(after) : undefined
  }

  /** The name of which the word is a part, or the surname. */
  #wholeOf(word: string): string | undefined {
    if (dots.test(word) || this.#apart.has(word)) return undefined
    return this.#full.find(name => name.split(dots).includes(word)) ?? this.#surnamed.get(word)
  }

  /** A name known by now that is meant by the word; two in one sentence are two people. */
  #respelled(word: string, { start }: NameMention): string | undefined {
    return this.#byBeginning.get(word.charAt(0))?.find(name => {
      const last = this.groups.get(name)?.at(-1)
      return (
        last !== undefined &&
        isRespelled(name, word, this.#soundAlike) &&
        sentenceEnd.test(this.#text.slice(last.end, start))
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
