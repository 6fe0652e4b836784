import { unzipSync } from 'fflate'

/** The parts of a package by name; in tests only, on files we made ourselves. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('latin1')]))
}
