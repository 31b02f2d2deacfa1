/** A value made when it is first asked for, and then kept. */
export function lazy<Value>(create: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: create() }
    return made.value
  }
}

/** The same for a value that is made of another, of which there is one at a time. */
export function lazyFor<Given extends object, Value>(
  create: (given: Given) => Value,
): (given: Given) => Value {
  const made = new WeakMap<Given, { readonly value: Value }>()
  return given => {
    const known = made.get(given) ?? { value: create(given) }
    made.set(given, known)
    return known.value
  }
}
