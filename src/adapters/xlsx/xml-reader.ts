import { SaxesParser, type SaxesTagNS } from 'saxes'
import { WorkbookError } from '#workbook'
import { LIMITS } from './limits'

export type XmlTag = SaxesTagNS

export interface XmlHandlers {
  /** `end` is the position just after the tag, counted in characters from the start of the document. */
  open?(tag: XmlTag, end: number): void
  close?(tag: XmlTag, end: number): void
  text?(text: string): void
}

export interface XmlReader {
  write(text: string): void
  close(): void
}

/**
 * A strict, namespace-aware XML reader that takes its text in portions.
 * DOCTYPE, unknown entities and faulty XML end in a WorkbookError `broken-xml`.
 */
export function xmlReader(part: string, handlers: XmlHandlers): XmlReader {
  const parser = new SaxesParser({ xmlns: true, position: false })
  let depth = 0
  let attributes = 0
  parser.on('doctype', () => {
    throw new WorkbookError('broken-xml', { part, doctype: 1 })
  })
  parser.on('error', () => {
    throw new WorkbookError('broken-xml', { part })
  })
  parser.on('attribute', () => {
    if (++attributes > LIMITS.attributes) throw new WorkbookError('too-large', { part, attributes })
  })
  parser.on('opentag', (tag) => {
    attributes = 0
    if (++depth > LIMITS.depth) throw new WorkbookError('too-large', { part, depth })
    handlers.open?.(tag, parser.position)
  })
  parser.on('closetag', (tag) => {
    depth--
    handlers.close?.(tag, parser.position)
  })
  if (handlers.text !== undefined) {
    const onText = handlers.text.bind(handlers)
    parser.on('text', onText)
    parser.on('cdata', onText)
  }
  return {
    write: (text) => guarded(part, () => parser.write(text)),
    close: () => guarded(part, () => parser.close()),
  }
}

/** Reads a whole document at once. */
export function readXml(part: string, text: string, handlers: XmlHandlers): void {
  const reader = xmlReader(part, handlers)
  reader.write(text)
  reader.close()
}

/** The value of an attribute without namespace, undefined when absent. */
export function attribute(tag: XmlTag, name: string): string | undefined {
  return tag.attributes[name]?.value
}

/** XML Schema booleans: "1" and "true". */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on'
}

// A text longer than JavaScript can hold ends in a RangeError; for us that is a file that is too large.
function guarded(part: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    if (error instanceof RangeError) throw new WorkbookError('too-large', { part })
    throw error
  }
}
