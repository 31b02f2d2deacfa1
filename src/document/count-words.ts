/** How often each of `words`, of two UTF-16 units and more, stands in a text: read once, however many they are. */
export function countWords(text: string, words: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const byHead = new Map<number, string[]>()
  for (const word of words) {
    if (counts.has(word)) continue
    counts.set(word, 0)
    const head = headOf(word, 0)
    const same = byHead.get(head)
    if (same === undefined) byHead.set(head, [word])
    else same.push(word)
  }
  if (counts.size === 0) return counts
  for (let at = 0; at + 1 < text.length; at++) {
    const begun = byHead.get(headOf(text, at))
    if (begun === undefined) continue
    for (const word of begun) if (text.startsWith(word, at)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** Whether words stand in a text so many times or more; it is read no farther. */
export const standsTimes = (text: string, words: string, times: number): boolean =>
  text.split(words, times + 1).length > times

/** Two units as one small integer. */
const headOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
