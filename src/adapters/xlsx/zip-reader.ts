import { WorkbookError } from '#workbook'
import { LIMITS } from './limits'
import { ENCRYPTED_FLAG, UTF8_FLAG, type ZipEntry } from './zip-entry'

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const END_SIZE = 22
const MAX_COMMENT = 0xffff

interface Directory {
  readonly count: number
  readonly start: number
  readonly end: number
  /** Bytes that stand before the archive proper. */
  readonly shift: number
}

/**
 * The entries of a zip archive in the order of its directory, nothing inflated yet.
 * Fails with `not-xlsx`, `truncated`, `too-large` or `encrypted`.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = findDirectory(bytes, view)
  if (directory.count > LIMITS.entries) throw new WorkbookError('too-large', { entries: directory.count })
  const entries: ZipEntry[] = []
  const taken: [number, number][] = []
  let total = 0
  let at = directory.start
  while (at + 46 <= directory.end && view.getUint32(at, true) === CENTRAL) {
    if (entries.length >= LIMITS.entries) throw new WorkbookError('too-large', { entries: LIMITS.entries })
    const { entry, from, to, next } = readEntry(bytes, view, at, directory)
    total += entry.size
    checkSize(entry, total)
    entries.push(entry)
    taken.push([from, to])
    at = next
  }
  if (entries.length < directory.count) throw new WorkbookError('truncated', { entries: entries.length })
  refuseOverlaps(taken)
  return entries
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: Directory) {
  const nameLength = view.getUint16(at + 28, true)
  const extraLength = view.getUint16(at + 30, true)
  const commentLength = view.getUint16(at + 32, true)
  const next = at + 46 + nameLength + extraLength + commentLength
  if (next > directory.end) throw new WorkbookError('truncated', { at })
  const flags = view.getUint16(at + 8, true)
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength)
  const sizes = wideSizes(view, at, at + 46 + nameLength, extraLength)
  if (flags & ENCRYPTED_FLAG) throw new WorkbookError('encrypted')
  const header = sizes.offset + directory.shift
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) throw new WorkbookError('truncated', { at })
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  const to = from + sizes.compressed
  if (to > bytes.length) throw new WorkbookError('truncated', { at })
  const entry: ZipEntry = {
    name: nameOf(rawName, flags),
    rawName,
    madeBy: view.getUint16(at + 4, true),
    flags,
    method: view.getUint16(at + 10, true),
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
    compressed: bytes.subarray(from, to),
  }
  return { entry, from: header, to, next }
}

/** Sizes and offset, from the ZIP64 extra field where the short ones are full. */
function wideSizes(view: DataView, at: number, extraStart: number, extraLength: number) {
  let size = view.getUint32(at + 24, true)
  let compressed = view.getUint32(at + 20, true)
  let offset = view.getUint32(at + 42, true)
  for (let field = extraStart; field + 4 <= extraStart + extraLength;) {
    const id = view.getUint16(field, true)
    const length = view.getUint16(field + 2, true)
    const end = Math.min(field + 4 + length, extraStart + extraLength)
    if (id === 1) {
      let place = field + 4
      const wide = (short: number): number => {
        if (short !== 0xffffffff || place + 8 > end) return short
        place += 8
        return uint64(view, place - 8)
      }
      size = wide(size)
      compressed = wide(compressed)
      offset = wide(offset)
    }
    field += 4 + length
  }
  return { size, compressed, offset }
}

function checkSize(entry: ZipEntry, total: number): void {
  const tooLarge =
    entry.size > LIMITS.entryBytes ||
    total > LIMITS.totalBytes ||
    entry.size > Math.max(entry.compressed.length, 1) * LIMITS.ratio
  if (tooLarge) throw new WorkbookError('too-large', { bytes: entry.size })
}

/** Entries that share bytes are a known way to make a bomb; no program writes them. */
function refuseOverlaps(taken: [number, number][]): void {
  taken.sort((a, b) => a[0] - b[0])
  let end = 0
  for (const [from, to] of taken) {
    if (from < end) throw new WorkbookError('too-large', { overlapAt: from })
    end = to
  }
}

function findDirectory(bytes: Uint8Array, view: DataView): Directory {
  const lowest = Math.max(0, bytes.length - END_SIZE - MAX_COMMENT)
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue
    const directory = directoryAt(view, at)
    if (directory !== null) return directory
  }
  const startsAsZip = bytes.length >= 4 && view.getUint32(0, true) === LOCAL
  throw new WorkbookError(startsAsZip ? 'truncated' : 'not-xlsx')
}

function directoryAt(view: DataView, at: number): Directory | null {
  let count = view.getUint16(at + 10, true)
  let size = view.getUint32(at + 12, true)
  let offset = view.getUint32(at + 16, true)
  let end = at
  const locator = at - 20
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const wide = uint64(view, locator + 8)
    if (wide + 56 <= locator && view.getUint32(wide, true) === END_64) {
      count = uint64(view, wide + 32)
      size = uint64(view, wide + 40)
      offset = uint64(view, wide + 48)
      end = wide
    }
  }
  const start = end - size
  const shift = start - offset
  if (start < 0 || shift < 0) return null
  return { count, start, end, shift }
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32
}

function nameOf(raw: Uint8Array, flags: number): string {
  if (flags & UTF8_FLAG) return new TextDecoder().decode(raw)
  return Array.from(raw, (byte) => String.fromCharCode(byte)).join('')
}
