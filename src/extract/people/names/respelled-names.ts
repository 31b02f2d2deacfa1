import { onlyHan } from '../../mentions/rules.ts'

/** Tells whether two characters are read alike, tones apart. */
export type SoundAlike = (one: string, other: string) => boolean

/**
 * Whether two names are one but for a character of the same sound, as a typist confuses them: 顾谨栩, 顾瑾栩. Names of two
 * characters have too many namesakes.
 */
export function isRespelled(one: string, other: string, soundAlike: SoundAlike): boolean {
  if (one.length !== other.length || one.length < leastLength || !onlyHan.test(one)) return false
  const different = [...one].flatMap((_, at) => (one[at] === other[at] ? [] : [at]))
  const [at = 0] = different
  return at > 0 && different.length === 1 && soundAlike(one.charAt(at), other.charAt(at))
}

const leastLength = 3
