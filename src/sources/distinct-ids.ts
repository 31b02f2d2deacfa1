/** Takes ids and gives each once: one that was given before gets its number in the run. */
export type MakeDistinct = (id: string) => string

/**
 * Memory stays the same however many ids there are: they leave two bits each in a table. At ten million ids one in
 * fifteen is taken for a repeated one without being it, and gets a number, too; the same one in every run.
 */
export function createMakeDistinct(): MakeDistinct {
  let table: Uint8Array | null = null
  let given = 0
  const isNew = (id: string): boolean => {
    table ??= new Uint8Array(tableBits / 8)
    let fresh = false
    for (const seed of seeds) {
      const bit = hash(id, seed) % tableBits
      const mask = 1 << (bit & 7)
      const byte = table[bit >>> 3] ?? 0
      fresh ||= (byte & mask) === 0
      table[bit >>> 3] = byte | mask
    }
    return fresh
  }
  return id => {
    given++
    let distinct = id
    for (let tries = 0; !isNew(distinct); tries++) distinct = `${id}#${given}${'*'.repeat(tries)}`
    return distinct
  }
}

const tableBits = 2 ** 26
const seeds = [0x811c9dc5, 0x9e3779b9] as const

/** FNV-1a over the code units. */
function hash(text: string, seed: number): number {
  let value = seed
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  // Its low bits alone are poor.
  value ^= value >>> 15
  return Math.imul(value, 0x85ebca6b) >>> 0
}
