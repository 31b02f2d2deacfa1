/** Characters that would be invisible, reorder what stands around them or cannot be drawn. */
const unsafe = /([\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?![\t\n])\p{Cc}|\p{Cs})/u

/** Text in which such characters are named instead of obeyed. */
export function SafeText({ text }: { readonly text: string }) {
  if (!unsafe.test(text)) return <>{text}</>
  return (
    <>
      {text.split(unsafe).map((piece, index) =>
        index % 2 === 0 ? (
          piece
        ) : (
          <span key={index} class="control">
            {nameOf(piece)}
          </span>
        ),
      )}
    </>
  )
}

/** The same where only plain characters can stand: options of a list, labels. */
export const safeString = (text: string): string =>
  text
    .split(unsafe)
    .map((piece, index) => (index % 2 === 0 ? piece : nameOf(piece)))
    .join('')

const nameOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
