import { Inflate } from 'fflate'
import { atOnce, type InPortions, WorkbookError } from '#workbook'
import { crc32 } from './crc32'
import { LIMITS } from './limits'
import type { ZipEntry } from './zip-entry'

// One portion in gives at most 1032 portions out: 32 kB keeps the peak near 33 MB for the worst file.
const PORTION = 32 * 1024

/**
 * Hands the contents of an entry to `onBytes`, portion by portion. Counts what really comes out, so a wrong declared
 * size costs nothing. Fails with `too-large` or, where bytes are damaged or missing, `truncated`.
 */
export function inflateEntry(entry: ZipEntry, onBytes: (bytes: Uint8Array) => void): void {
  atOnce(inflatingEntry(entry, onBytes))
}

/** The same with a halt after each portion, which says how many compressed bytes it took. */
export function* inflatingEntry(entry: ZipEntry, onBytes: (bytes: Uint8Array) => void): InPortions<number, void> {
  let size = 0
  let crc = 0
  const take = (bytes: Uint8Array): void => {
    size += bytes.length
    refuseLarge(entry, size)
    crc = crc32(bytes, crc)
    if (bytes.length > 0) onBytes(bytes)
  }
  if (entry.method === 0) take(entry.compressed)
  else if (entry.method === 8) yield* inflatingPortions(entry.compressed, take)
  else throw new WorkbookError('not-xlsx', { method: entry.method })
  if (size !== entry.size || crc !== entry.crc) throw new WorkbookError('truncated', { part: entry.name })
}

/** The whole contents of an entry; for parts that are small by nature. */
export function inflateWhole(entry: ZipEntry): Uint8Array {
  const portions: Uint8Array[] = []
  inflateEntry(entry, (bytes) => portions.push(bytes))
  return joined(portions)
}

export function joined(portions: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(portions.reduce((sum, portion) => sum + portion.length, 0))
  let at = 0
  for (const portion of portions) {
    whole.set(portion, at)
    at += portion.length
  }
  return whole
}

function* inflatingPortions(compressed: Uint8Array, take: (bytes: Uint8Array) => void): InPortions<number, void> {
  const inflate = new Inflate(take)
  if (compressed.length === 0) throw new WorkbookError('truncated')
  for (let at = 0; at < compressed.length; at += PORTION) {
    const final = at + PORTION >= compressed.length
    try {
      inflate.push(compressed.subarray(at, at + PORTION), final)
    } catch (error) {
      // fflate marks its own complaints with a number; the rest comes from whoever takes the bytes.
      if (error instanceof Error && typeof (error as { code?: unknown }).code === 'number')
        throw new WorkbookError('truncated')
      throw error
    }
    yield Math.min(PORTION, compressed.length - at)
  }
}

function refuseLarge(entry: ZipEntry, size: number): void {
  const ratio = size > LIMITS.largePart ? LIMITS.ratioOfLargePart : LIMITS.ratio
  // More than the directory promises: damaged or a lie, and the total limit rests on that promise.
  if (size > entry.size) throw new WorkbookError('truncated', { part: entry.name })
  if (size > LIMITS.entryBytes || size > Math.max(entry.compressed.length, 1) * ratio) {
    throw new WorkbookError('too-large', { bytes: size })
  }
}
