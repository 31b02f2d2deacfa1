/** Work that pauses between its steps, so that several can be taken through them side by side. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Does all of the work at one go. */
export function finish<Result>(work: Steps<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/**
 * Takes all works through a step before any of them begins the next; gives their results in order. All steps together are more code than
 * a processor keeps at hand: where many short texts are read one by one, it waits for the code of each step anew with each of them.
 */
export function finishTogether<Result>(works: readonly Steps<Result>[]): Result[] {
  const results: Result[] = []
  let open = [...works.entries()]
  while (open.length > 0)
    open = open.filter(([index, work]) => {
      const step = work.next()
      if (step.done === true) results[index] = step.value
      return step.done !== true
    })
  return results
}
