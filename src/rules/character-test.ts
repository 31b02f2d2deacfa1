/** Whether the character at a place of a text, `''` beyond its ends, is of a class. */
export type CharacterTest = (text: string, at: number) => boolean

/**
 * The test of a pattern that looks at one character. The pattern is asked of each UTF-16 unit once and its answer kept: extractors ask
 * this of nearly every character of a text, and a table answers many times faster.
 */
export function createCharacterTest(pattern: RegExp): CharacterTest {
  const answers = new Uint8Array(0x10000)
  const beyond = pattern.test('')
  return (text, at) => {
    if (at < 0 || at >= text.length) return beyond
    const unit = text.charCodeAt(at)
    const known = answers[unit] ?? unknown
    if (known !== unknown) return known === yes
    const answer = pattern.test(text.charAt(at))
    answers[unit] = answer ? yes : no
    return answer
  }
}

/** Whether the character at a place is of the script that Chinese is written in. */
export const isHan = createCharacterTest(/\p{Script=Han}/u)

const unknown = 0
const yes = 1
const no = 2
