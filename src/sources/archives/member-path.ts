import { isUtf8 } from 'node:buffer'

/**
 * The path of a member as text: its parts without those that lead elsewhere (`..`, a leading `/`), so that it names
 * something below the archive whatever the archive says, and in printable characters.
 */
export const memberPath = (path: string): string =>
  path
    .split(/[/\\]/u)
    .filter(part => part !== '' && part !== '.' && part !== '..')
    .map(part => part.toWellFormed().replace(/\p{Cc}/gu, escaped))
    .join('/')

const escaped = (control: string): string =>
  `%${control.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/**
 * File names carry no encoding. Those that are not UTF-8 come from Windows in Chinese; what that cannot spell is shown
 * byte by byte, so that no two names become one.
 */
export function decodeName(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const text = new TextDecoder('gb18030').decode(bytes)
  return text.includes('\uFFFD') ? bytes.toString('latin1') : text
}

/** What systems keep for themselves beside the files. */
export const isHidden = (path: string): boolean => /(?:^|[/\\])(?:\.[^./\\]|__MACOSX[/\\])/u.test(path)
