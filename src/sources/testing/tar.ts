/** A member of a tar as it is to be written, true or not. */
export interface TarMember {
  readonly name: string | Uint8Array
  readonly content?: string | Uint8Array
  /** `0` a file, `1` a hard link, `2` a symbolic one, `3` a device, `5` a folder. */
  readonly type?: string
  readonly link?: string
  /** The header is written with a wrong checksum. */
  readonly broken?: boolean
  /** As before there was a standard: nothing but the checksum says what it is. */
  readonly old?: boolean
}

/** A tar of the members, well made but for what they say of themselves. */
export const makeTar = (members: readonly TarMember[]): Buffer =>
  Buffer.concat([...members.flatMap(toBlocks), Buffer.alloc(1024)])

function toBlocks(member: TarMember): Buffer[] {
  const { name, content = '', type = '0', link = '', broken = false, old = false } = member
  const bytes = Buffer.from(content)
  const header = Buffer.alloc(512)
  Buffer.from(name).copy(header, 0, 0, 100)
  header.write('0000644\0', 100)
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write(`${'0'.repeat(11)}\0`, 136)
  header.write(' '.repeat(8), 148)
  header.write(type, 156)
  header.write(link, 157)
  if (!old) header.write('ustar\x0000', 257, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0) + (broken ? 1 : 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]
}
