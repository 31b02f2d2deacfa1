import { lazy } from '../lazy.ts'
import { radicals, smallMarks } from './rules.ts'

/** What may be unusual about a character. */
export const kinds = {
  nothing: 0,
  /** Holds letters of some scripts together, or lets a word be broken. */
  joiner: 1,
  /** Nothing that a reader sees: controls, marks of order and of where lines may end, the place of a picture. */
  unseen: 2,
  blank: 3,
  lineEnd: 4,
  privateUse: 5,
  radical: 6,
  compatibility: 7,
  halfWidthMark: 8,
  smallMark: 9,
  highSurrogate: 10,
} as const

export const byRadical = new Map<string, string>(radicals)
export const bySmallMark = new Map<string, string>(smallMarks)

/** Per UTF-16 unit, its kind. */
export const unusual = lazy((): Uint8Array => {
  const flags = new Uint8Array(0x10000)
  for (const [first, last, kind] of ranges) flags.fill(kind, first, last + 1)
  for (const character of byRadical.keys()) flags[character.charCodeAt(0)] = kinds.radical
  for (const character of bySmallMark.keys()) flags[character.charCodeAt(0)] = kinds.smallMark
  for (let unit = 0xf900; unit <= 0xfaff; unit++) {
    if (String.fromCharCode(unit).normalize('NFC') !== String.fromCharCode(unit))
      flags[unit] = kinds.compatibility
  }
  return flags
})

/** Tab, line feed, form feed and carriage return have a meaning of their own. */
const ranges: readonly (readonly [number, number, number])[] = [
  [0x00, 0x08, kinds.unseen],
  [0x0b, 0x0b, kinds.lineEnd],
  [0x0e, 0x1f, kinds.unseen],
  [0x7f, 0x9f, kinds.unseen],
  [0xa0, 0xa0, kinds.blank],
  [0xad, 0xad, kinds.joiner],
  [0x2000, 0x200a, kinds.blank],
  [0x200b, 0x200b, kinds.unseen],
  [0x200c, 0x200d, kinds.joiner],
  [0x200e, 0x200f, kinds.unseen],
  [0x2028, 0x2029, kinds.lineEnd],
  [0x202a, 0x202e, kinds.unseen],
  [0x202f, 0x202f, kinds.blank],
  [0x205f, 0x205f, kinds.blank],
  [0x2060, 0x2060, kinds.unseen],
  [0x2066, 0x2069, kinds.unseen],
  [0x2f00, 0x2fd5, kinds.radical],
  [0xd87e, 0xd87e, kinds.highSurrogate],
  [0xe000, 0xf8ff, kinds.privateUse],
  [0xfeff, 0xfeff, kinds.unseen],
  [0xff61, 0xff65, kinds.halfWidthMark],
  [0xfffc, 0xfffc, kinds.unseen],
]
