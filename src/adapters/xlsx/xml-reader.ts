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
  reserveHandlers(parser as unknown as HandlerSlots)
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
  const onText = (text: string): void => handlers.text?.(text)
  parser.on('text', onText)
  parser.on('cdata', onText)
  return {
    write: (text) => guarded(part, () => parser.write(text)),
    close: () => guarded(part, () => parser.close()),
  }
}

/** Where saxes keeps its listeners. */
interface HandlerSlots {
  doctypeHandler: unknown
  errorHandler: unknown
  attributeHandler: unknown
  openTagHandler: unknown
  closeTagHandler: unknown
  textHandler: unknown
  cdataHandler: unknown
}

/**
 * `on` adds each listener under a computed name, and an object that grows that way V8 soon keeps as a slow
 * dictionary: parsing then takes five times as long. Places made by plain assignment beforehand prevent that.
 * Should saxes ever name them otherwise, reading is slower and nothing else.
 */
function reserveHandlers(parser: HandlerSlots): void {
  parser.doctypeHandler = undefined
  parser.errorHandler = undefined
  parser.attributeHandler = undefined
  parser.openTagHandler = undefined
  parser.closeTagHandler = undefined
  parser.textHandler = undefined
  parser.cdataHandler = undefined
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
