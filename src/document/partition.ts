/**
 * How many of the first `length` indices belong to the beginning of an ordered list, by binary search: `belongs` holds for all of
 * the beginning and for none of the rest.
 */
export function partitionPoint(length: number, belongs: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (belongs(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The element at an index that may lie before the list. `list[-1]` would say the same, but a place of the code that has once asked for
 * it takes six times as long for every index from then on.
 */
export const elementAt = <Element>(list: readonly Element[], index: number): Element | undefined =>
  index < 0 ? undefined : list[index]

/** The last element of the beginning of an ordered list; none where all belong to the rest. */
export function lastOfBeginning<Element>(
  list: readonly Element[],
  belongs: (element: Element) => boolean,
): Element | undefined {
  const length = partitionPoint(list.length, index => {
    const element = list[index]
    return element !== undefined && belongs(element)
  })
  return elementAt(list, length - 1)
}
