import { WorkbookError } from '#workbook'

const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const OLE_NAMES = ['Workbook', 'Book']

/**
 * Refuses what can be told from the first bytes: nothing at all, an old .xls, a file behind a password (which is an
 * OLE container around the encrypted workbook).
 */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError('empty-file')
  if (OLE.every((byte, at) => bytes[at] === byte)) {
    if (containsName(bytes, 'EncryptedPackage')) throw new WorkbookError('encrypted')
    throw new WorkbookError(OLE_NAMES.some((name) => containsName(bytes, name)) ? 'old-xls' : 'encrypted')
  }
  // BIFF 2 to 4 stood without container.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[2] !== undefined && bytes[2] <= 8) {
    throw new WorkbookError('old-xls')
  }
}

/** Directory entries of an OLE container hold their names in UTF-16, each in 128 bytes that start on a multiple. */
function containsName(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + name.length * 2 + 2 <= bytes.length; at += 128) {
    let same = bytes[at + name.length * 2] === 0
    for (let index = 0; same && index < name.length; index++) {
      same = bytes[at + index * 2] === name.charCodeAt(index) && bytes[at + index * 2 + 1] === 0
    }
    if (same) return true
  }
  return false
}
