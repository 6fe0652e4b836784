const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32 as zip files use it; pass the previous result to go on with the next bytes. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  let value = ~previous
  for (let at = 0; at < bytes.length; at++) {
    value = (TABLE[(value ^ (bytes[at] as number)) & 0xff] as number) ^ (value >>> 8)
  }
  return ~value >>> 0
}
