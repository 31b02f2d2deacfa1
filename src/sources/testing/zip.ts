import { crc32, deflateRawSync } from 'node:zlib'

/** A member of a zip as it is to be written, true or not. */
export interface ZipMember {
  readonly name: string | Uint8Array
  readonly content?: string | Uint8Array
  /** Deflated unless told. */
  readonly method?: number
  /** Bit 0: encrypted; bit 11: the name is UTF-8. */
  readonly flags?: number
  /** What the directory says, where that is not so. */
  readonly checksum?: number
  readonly size?: number
  /** As Unix keeps it: 0o120777 is a link. */
  readonly mode?: number
  /** What stands in place of the packed bytes. */
  readonly packed?: Uint8Array
}

/** A zip of the members, well made but for what they say of themselves. */
export function makeZip(members: readonly ZipMember[]): Buffer {
  const written: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const member of members) {
    const { name, content = '', method = 8, flags = 0, mode = 0o100644 } = member
    const bytes = Buffer.from(content)
    const nameBytes = Buffer.from(name)
    const packed = Buffer.from(member.packed ?? (method === 8 ? deflateRawSync(bytes) : bytes))
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(member.checksum ?? crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(member.size ?? bytes.length, 18)
    common.writeUInt16LE(nameBytes.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((mode << 16) >>> 0, 6)
    rest.writeUInt32LE(offset, 10)
    const local = [signature(0x04034b50), common, nameBytes, packed]
    const madeByUnix = Buffer.from([30, 3])
    directory.push(signature(0x02014b50), madeByUnix, common, rest, nameBytes)
    written.push(...local)
    offset += local.reduce((length, part) => length + part.length, 0)
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(members.length, 4)
  end.writeUInt16LE(members.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...written, central, signature(0x06054b50), end])
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
