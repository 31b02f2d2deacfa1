/** Answers as `answer` does, which is asked once for the same words: texts repeat their titles and names. */
export function askedOnce<Answer>(answer: (words: string) => Answer): (words: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>()
  return words => {
    let known = answers.get(words)
    if (known === undefined) {
      known = { answer: answer(words) }
      answers.set(words, known)
    }
    return known.answer
  }
}
