/** Whether a round bracket, of either width, opens or closes at a place of a text. */
export const opensBracket = (text: string, at: number): boolean => isOpening(text.charCodeAt(at))
export const closesBracket = (text: string, at: number): boolean => isClosing(text.charCodeAt(at))

/** Whether a word is nothing but a bracket. */
export const isOpeningBracket = (word: string): boolean => word.length === 1 && opensBracket(word, 0)
export const isClosingBracket = (word: string): boolean => word.length === 1 && closesBracket(word, 0)

/** Whether a place is within brackets that opened since `start`. */
export function isInBrackets(text: string, start: number, position: number): boolean {
  for (let at = position - 1; at >= start; at--) {
    if (opensBracket(text, at)) return true
    if (closesBracket(text, at)) return false
  }
  return false
}

const isOpening = (code: number): boolean => code === 0xff08 || code === 0x28
const isClosing = (code: number): boolean => code === 0xff09 || code === 0x29
