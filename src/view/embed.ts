/**
 * JSON that can stand in a `<script type="application/json">`: no `<` that could end the element or open a comment, no
 * line separators; lone surrogates are escaped by JSON.stringify already.
 */
export const toEmbeddedJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

export const escapeHtml = (text: string): string =>
  text.toWellFormed().replace(/[&<>"']/gu, character => `&#${character.charCodeAt(0)};`)
