/** Where what a mark ends is over before `position`, or so many characters before it at most. */
export function startAfter(text: string, mark: RegExp, position: number, farthest = position): number {
  const least = Math.max(0, position - farthest)
  for (let at = position - 1; at >= least; at--) if (mark.test(text.charAt(at))) return at + 1
  return least
}
