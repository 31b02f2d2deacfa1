import { lazy } from '../lazy.ts'

/** Windows code page 936 (GBK) as two arrays. A code is `lead << 8 | trail`; 0 stands for none. */
interface CodePage {
  /** UTF-16 unit of a code. Codes for private use are left out: scrapers drop them. */
  readonly units: Uint16Array
  /** Code of a UTF-16 unit. */
  readonly codes: Uint16Array
}

export const firstLead = 0x81
export const lastLead = 0xfe

export const codePage = lazy((): CodePage => {
  const units = new Uint16Array(0x10000)
  const codes = new Uint16Array(0x10000)
  const listed = listedCodes()
  const decoded = decodeAll(listed)
  let at = 0
  for (const code of listed) {
    const lineEnd = decoded.indexOf('\n', at)
    const unit = decoded.charCodeAt(at)
    const isOne = lineEnd === at + 1
    at = lineEnd + 1
    if (!isOne || unit < 0x80 || unit === 0xfffd || isPrivate(unit)) continue
    units[code] = unit
    codes[unit] ||= code
  }
  return { units, codes }
})

/** All codes that are not for private use. */
function listedCodes(): readonly number[] {
  const listed: number[] = []
  for (let lead = firstLead; lead <= lastLead; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f && !isForPrivateUse(lead, trail)) listed.push((lead << 8) | trail)
  return listed
}

const lineFeed = 0x0a

/** What each code is decoded to, a line each: one call for all takes a tenth of the time. */
function decodeAll(listed: readonly number[]): string {
  const lines = new Uint8Array(3 * listed.length)
  let at = 0
  for (const code of listed) {
    lines[at++] = code >> 8
    lines[at++] = code & 0xff
    lines[at++] = lineFeed
  }
  return new TextDecoder('gbk').decode(lines)
}

const isPrivate = (unit: number): boolean => unit >= 0xe000 && unit <= 0xf8ff

/** Microsoft's page leaves to users what GB 18030 later gave characters to. */
const isForPrivateUse = (lead: number, trail: number): boolean =>
  trail >= 0xa1 ? (lead >= 0xaa && lead <= 0xaf) || lead >= 0xf8 : lead >= 0xa1 && lead <= 0xa7

/**
 * Whether a pair of bytes leaves nothing behind: it is for private use or has no character at all, and a scraper drops it. What waits
 * behind a pair is the lead of the next character.
 */
export const isDropped = (lead: number, trail: number): boolean => dropped()[(lead << 8) | trail] === 1

const dropped = lazy((): Uint8Array => {
  const { units } = codePage()
  return Uint8Array.from(units, (unit, code) =>
    isLead(code >> 8) && isLead(code & 0xff) && unit === 0 ? 1 : 0,
  )
})

const isLead = (byte: number): boolean => byte >= firstLead && byte <= lastLead

/** The bytes that a dropped pair may begin with, rising. */
export const droppedLeads = lazy((): readonly number[] =>
  allLeads.filter(lead => allLeads.some(trail => isDropped(lead, trail))),
)

/** Whether a dropped pair may begin with a byte. */
export const isDroppedLead = (byte: number): boolean => droppedLead()[byte] === 1

const droppedLead = lazy((): Uint8Array => {
  const isLead = new Uint8Array(0x100)
  for (const lead of droppedLeads()) isLead[lead] = 1
  return isLead
})

export const allLeads: readonly number[] = Array.from(
  { length: lastLead - firstLead + 1 },
  (_, index) => firstLead + index,
)

/** The euro sign is the one character that the page has at a single byte above ASCII. */
export const euro = { unit: 0x20ac, byte: 0x80 } as const
