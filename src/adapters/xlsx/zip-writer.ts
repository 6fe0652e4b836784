import { deflateSync } from 'fflate'
import { crc32 } from './crc32'
import { joined } from './inflate'
import { DESCRIPTOR_FLAG, UTF8_FLAG, type ZipEntry } from './zip-entry'

// 1 January 1980, as Excel writes it: the same workbook always gives the same bytes.
const DOS_DATE = 0x0021
const VERSION = 20
// Past this size a lighter compression saves seconds and costs a few percent.
const LARGE = 4 * 1024 * 1024

/** A new entry with its bytes compressed. */
export function newEntry(name: string, contents: Uint8Array): ZipEntry {
  const rawName = new TextEncoder().encode(name)
  return {
    name,
    rawName,
    madeBy: VERSION,
    flags: rawName.length === name.length ? 0 : UTF8_FLAG,
    method: 8,
    time: 0,
    date: DOS_DATE,
    crc: crc32(contents),
    size: contents.length,
    internalAttributes: 0,
    externalAttributes: 0,
    compressed: deflateSync(contents, { level: contents.length > LARGE ? 3 : 6 }),
  }
}

/** A zip archive of these entries; compressed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const portions: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const entry of entries) {
    const local = localHeader(entry)
    directory.push(centralHeader(entry, offset), entry.rawName)
    portions.push(local, entry.rawName, entry.compressed)
    offset += local.length + entry.rawName.length + entry.compressed.length
  }
  const size = directory.reduce((sum, portion) => sum + portion.length, 0)
  return joined([...portions, ...directory, endRecord(entries.length, size, offset)])
}

function localHeader(entry: ZipEntry): Uint8Array {
  const { bytes, put16, put32 } = record(30)
  put32(0, 0x04034b50)
  putShared(entry, 4, put16, put32)
  put16(26, entry.rawName.length)
  return bytes
}

function centralHeader(entry: ZipEntry, offset: number): Uint8Array {
  const { bytes, put16, put32 } = record(46)
  put32(0, 0x02014b50)
  put16(4, entry.madeBy)
  putShared(entry, 6, put16, put32)
  put16(28, entry.rawName.length)
  put16(36, entry.internalAttributes)
  put32(38, entry.externalAttributes)
  put32(42, offset)
  return bytes
}

/** The fields that both headers hold, from "version needed" on. Sizes stand here, so no descriptor follows the data. */
function putShared(entry: ZipEntry, at: number, put16: Put, put32: Put): void {
  put16(at, VERSION)
  put16(at + 2, entry.flags & ~DESCRIPTOR_FLAG)
  put16(at + 4, entry.method)
  put16(at + 6, entry.time)
  put16(at + 8, entry.date)
  put32(at + 10, entry.crc)
  put32(at + 14, entry.compressed.length)
  put32(at + 18, entry.size)
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const { bytes, put16, put32 } = record(22)
  put32(0, 0x06054b50)
  put16(8, count)
  put16(10, count)
  put32(12, size)
  put32(16, offset)
  return bytes
}

type Put = (at: number, value: number) => void

function record(length: number): { bytes: Uint8Array; put16: Put; put32: Put } {
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  return {
    bytes,
    put16: (at, value) => view.setUint16(at, value, true),
    put32: (at, value) => view.setUint32(at, value, true),
  }
}
