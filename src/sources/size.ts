/** A size as people write it: `256M`, or in bytes. */
export function sizeOf(bytes: number): string {
  let [value, power] = [bytes, 0]
  while (value >= 1024 && value % 1024 === 0 && power < 4) {
    value /= 1024
    power++
  }
  return `${value}${['', 'K', 'M', 'G', 'T'][power]}`
}
