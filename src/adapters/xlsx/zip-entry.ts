/** One file in a zip archive, as its central directory describes it, with its bytes still compressed. */
export interface ZipEntry {
  readonly name: string
  /** The name as it stands in the file, to be copied unchanged. */
  readonly rawName: Uint8Array
  readonly madeBy: number
  readonly flags: number
  /** 0 stored, 8 deflated; anything else we copy but cannot read. */
  readonly method: number
  readonly time: number
  readonly date: number
  readonly crc: number
  /** As declared; never trusted for memory. */
  readonly size: number
  readonly internalAttributes: number
  readonly externalAttributes: number
  readonly compressed: Uint8Array
}

export const ENCRYPTED_FLAG = 0x0001
export const DESCRIPTOR_FLAG = 0x0008
export const UTF8_FLAG = 0x0800
