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
