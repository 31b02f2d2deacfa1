import * as zlib from 'node:zlib'

/** The CRC-32 of the bytes behind those that gave `before`; `null` where Node has none (before 20.15). */
export const checksumOf = (bytes: Uint8Array, before = 0): number | null =>
  'crc32' in zlib ? zlib.crc32(bytes, before) : null
