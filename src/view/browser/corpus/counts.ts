/** How often each value occurs, the most frequent first; empty values are not counted. */
export function countsOf(values: Iterable<string>): readonly Count[] {
  const counts = new Map<string, number>()
  for (const value of values) {
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1))
}

export interface Count {
  readonly name: string
  readonly count: number
}
