/** Where the line that holds a place ends: before its line feed, or at `to`, where the text or a part of it does. */
export function endOfLine(text: string, position: number, to: number = text.length): number {
  const lineFeed = text.indexOf('\n', position)
  return lineFeed < 0 || lineFeed > to ? to : lineFeed
}

/** Where the line begins in which a place is, or a text before it ends: behind its line feed, or at `from`, where the text or a part of it does. */
export const startOfLine = (text: string, position: number, from: number = 0): number =>
  from + text.slice(from, position).lastIndexOf('\n') + 1
