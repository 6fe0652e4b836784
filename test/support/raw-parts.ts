/** The parts of a zip as they are compressed in it, read independently of our own reader. */
export function rawParts(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes)
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  const parts = new Map<string, string>()
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + 46, at + 46 + nameLength)
    const local = file.readUInt32LE(at + 42)
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    parts.set(name, file.toString('latin1', from, from + file.readUInt32LE(at + 20)))
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return parts
}

export interface PartChanges {
  readonly changed: string[]
  readonly added: string[]
  readonly gone: string[]
}

/** Which parts of a file are not byte for byte, as compressed, what they were. */
export function partChanges(before: Uint8Array, after: Uint8Array): PartChanges {
  const old = rawParts(before)
  const now = rawParts(after)
  return {
    changed: [...old.keys()].filter((name) => now.has(name) && now.get(name) !== old.get(name)).sort(),
    added: [...now.keys()].filter((name) => !old.has(name)).sort(),
    gone: [...old.keys()].filter((name) => !now.has(name)).sort(),
  }
}

/** The piece in which two texts differ: [before, after], without what they share at start and end. */
export function difference(before: string, after: string): [string, string] {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  const longest = Math.min(before.length, after.length) - start
  while (end < longest && before.at(-1 - end) === after.at(-1 - end)) end++
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)]
}
