import { gzipSync } from 'node:zlib'

/**
 * A value as it stands in a page: JSON, compressed, in letters that mean nothing to HTML. `browser/shell/embedded.ts`
 * reads it.
 */
export const toEmbedded = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64')

export const escapeHtml = (text: string): string =>
  text.toWellFormed().replace(/[&<>"']/gu, character => `&#${character.charCodeAt(0)};`)
