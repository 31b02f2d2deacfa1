import { failed, found, type Place, type SourceOutcome } from '../source.ts'

/** How records are read. */
export interface RecordOptions {
  /** The field that holds the text. */
  readonly textField: string
  /** The field that holds the id; a record without one is called by where it stands. */
  readonly idField: string
  /** Files of JSON lines are documents as a whole, which something else takes apart. */
  readonly whole: boolean
  /** Blank lines are failures, so that every line has its answer; otherwise they are passed over. */
  readonly answerBlank: boolean
}

export const defaultRecordOptions: RecordOptions = {
  textField: 'text',
  idField: 'id',
  whole: false,
  answerBlank: false,
}

/** The document in a record: its id, its text, and all else to be passed through. */
export function toOutcome(record: unknown, place: Place, options: RecordOptions): SourceOutcome {
  const { textField, idField } = options
  const expected = `expected an object with the text in "${textField}"`
  if (record === null || typeof record !== 'object' || Array.isArray(record))
    return failed(place, 'not-a-record', `${expected}, got another value; mend the record`)
  const { [textField]: text, [idField]: id, ...fields }: Record<string, unknown> = { ...record }
  const { name } = place
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number')
    return failed(
      place,
      'not-a-record',
      `expected a string or number in "${idField}", got ${typeof id}; mend the record`,
    )
  const own = { id: id === undefined || id === null || id === '' ? place.id : String(id), name }
  if (text === undefined) {
    const reason = `${expected}, got only ${shown(Object.keys(record))}; choose the field with --text-field`
    return failed(own, 'not-a-record', reason)
  }
  if (typeof text !== 'string')
    return failed(
      own,
      'not-a-record',
      `${expected} as a string, got ${text === null ? null : typeof text}; mend the record`,
    )
  return found({ ...own, fields, read: async () => text })
}

/** A few names, for a message. */
export const shown = (names: readonly string[]): string =>
  names.length === 0
    ? 'none'
    : `${names
        .slice(0, 8)
        .map(name => JSON.stringify(name.slice(0, 40)))
        .join(', ')}${names.length > 8 ? ' …' : ''}`
