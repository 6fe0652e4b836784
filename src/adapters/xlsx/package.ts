import { atOnce, type InPortions, WorkbookError } from '#workbook'
import { inflateWhole, inflatingEntry } from './inflate'
import { readRelationships, relationshipsPart, type Relationship } from './relationships'
import { xmlReader, type XmlHandlers } from './xml-reader'
import { decodeXml, encodeXml, xmlDecoder } from './xml-text'
import type { ZipEntry } from './zip-entry'
import { readZip } from './zip-reader'
import { newEntry, writeZip } from './zip-writer'

/**
 * The parts of an Office file. Unchanged parts stay compressed and are copied as they are; a change gives a new
 * Package, so a plan that fails half-way leaves the old one whole.
 */
export class Package {
  private constructor(
    private readonly entries: readonly ZipEntry[],
    private readonly byKey: ReadonlyMap<string, ZipEntry>,
    /** By key: new contents, or null where the part is gone. */
    private readonly changed: ReadonlyMap<string, { readonly name: string; readonly contents: Uint8Array } | null>,
  ) {}

  static open(bytes: Uint8Array): Package {
    const entries = readZip(bytes)
    return new Package(entries, new Map(entries.map((entry) => [keyOf(entry.name), entry])), new Map())
  }

  static empty(): Package {
    return new Package([], new Map(), new Map())
  }

  /** All part names, in the order of the file, new ones last. */
  names(): string[] {
    const kept = [...this.byKey].filter(([key]) => !this.changed.has(key)).map(([, entry]) => nameOf(entry))
    const changed = [...this.changed.values()].flatMap((part) => (part === null ? [] : [part.name]))
    return [...kept, ...changed]
  }

  has(name: string): boolean {
    const key = keyOf(name)
    return this.changed.has(key) ? this.changed.get(key) !== null : this.byKey.has(key)
  }

  bytes(name: string): Uint8Array {
    const changed = this.changed.get(keyOf(name))
    if (changed) return changed.contents
    return inflateWhole(this.entry(name))
  }

  text(name: string): string {
    try {
      return decodeXml(name, this.bytes(name))
    } catch (error) {
      if (error instanceof RangeError) throw new WorkbookError('too-large', { part: name })
      throw error
    }
  }

  /** How many bytes a part takes as it stands in the file; 0 where it is not there. */
  storedSize(name: string): number {
    const changed = this.changed.get(keyOf(name))
    if (changed !== undefined) return changed?.contents.length ?? 0
    return this.byKey.get(keyOf(name))?.compressed.length ?? 0
  }

  /** Reads an XML part without ever holding it whole, with a halt after each portion that says how many stored bytes it took. */
  *readingXml(name: string, handlers: XmlHandlers): InPortions<number, void> {
    const decoder = xmlDecoder(name)
    const reader = xmlReader(name, handlers)
    const changed = this.changed.get(keyOf(name))
    if (changed) reader.write(decoder.decode(changed.contents))
    else yield* inflatingEntry(this.entry(name), (bytes) => reader.write(decoder.decode(bytes)))
    reader.write(decoder.decode(new Uint8Array(), true))
    reader.close()
  }

  /** The same without a halt. */
  readXml(name: string, handlers: XmlHandlers): void {
    atOnce(this.readingXml(name, handlers))
  }

  relationships(owner: string): Relationship[] {
    const part = relationshipsPart(owner)
    return this.has(part) ? readRelationships(owner, part, this.text(part)) : []
  }

  /** A package in which one part has other contents; null takes it out. */
  with(name: string, contents: string | Uint8Array | null): Package {
    const changed = new Map(this.changed)
    const key = keyOf(name)
    if (contents !== null) {
      const bytes = typeof contents === 'string' ? encodeXml(contents) : contents
      // What stands there again as it stood in the file is no change: the file's own bytes are copied.
      if (this.isStored(key, bytes)) changed.delete(key)
      else changed.set(key, { name, contents: bytes })
    } else if (this.byKey.has(key)) changed.set(key, null)
    else changed.delete(key)
    return new Package(this.entries, this.byKey, changed)
  }

  /** True where every part is as it was when the file was opened. */
  get isAsOpened(): boolean {
    return this.changed.size === 0
  }

  save(): Uint8Array {
    const written = new Set<string>()
    const entries = this.entries.flatMap((entry) => {
      const key = keyOf(entry.name)
      const changed = this.changed.get(key)
      if (changed === undefined) return [entry]
      if (changed === null || written.has(key)) return []
      written.add(key)
      return [newEntry(entry.name, changed.contents)]
    })
    for (const [key, part] of this.changed) {
      if (part !== null && !this.byKey.has(key)) entries.push(newEntry(part.name.slice(1), part.contents))
    }
    return writeZip(entries)
  }

  private isStored(key: string, contents: Uint8Array): boolean {
    const entry = this.byKey.get(key)
    if (entry?.size !== contents.length) return false
    const stored = inflateWhole(entry)
    return contents.every((byte, at) => byte === stored[at])
  }

  private entry(name: string): ZipEntry {
    const entry = this.changed.get(keyOf(name)) === null ? undefined : this.byKey.get(keyOf(name))
    if (entry === undefined) throw new WorkbookError('truncated', { part: name })
    return entry
  }
}

// Part names are compared without letter case; some programs write backslashes or a leading slash in the archive.
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

function nameOf(entry: ZipEntry): string {
  return `/${entry.name.replaceAll('\\', '/').replace(/^\/+/, '')}`
}
