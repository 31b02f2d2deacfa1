/** Why a document has no report: what a program can act on. The README lists the same. */
export const inputCodes = {
  'not-found': 'no file, folder or match of this name',
  unreadable: 'the file cannot be read',
  'no-documents': 'the folder, pattern or archive holds nothing that could be a report',
  empty: 'no bytes, or nothing but blanks',
  binary: 'bytes that are no text',
  encoding:
    'a text in an encoding that is not read: Shift_JIS, EUC-KR, KOI8-R, ISO-8859-1, HZ, UTF-7 and the like',
  'not-a-record': 'the line or row is no record with the fields asked for',
  'duplicate-id': 'a report of the same id was already written',
  corrupt: 'damaged or cut off',
  encrypted: 'a password is needed',
  unsupported: 'packed in a way that cannot be unpacked here',
  'document-too-large': 'longer than --max-document-size',
  'archive-too-large': 'unpacks to more than --max-archive-size; the rest of the archive is left out',
  'ratio-too-high': 'unpacks to more than --max-ratio times its size, as bombs do',
  'too-many-members': 'more members than --max-members; the rest of the archive is left out',
  'too-deep': 'archives within archives beyond --max-depth',
} as const

export type InputCode = keyof typeof inputCodes

/** Why a part of the input is passed over, which is counted but no failure. */
export const skipCodes = {
  link: 'a link in an archive, which is not followed',
  'other-kind': 'a file whose ending or content is no report’s: a picture, a style sheet',
} as const

export type SkipCode = keyof typeof skipCodes
