import { WorkbookError } from '#workbook'
import { LIMITS } from './limits'
import { attribute, readXml, type XmlTag } from './xml-reader'

/** An element of a small part, with the places it takes in the text, so that the text can be patched. */
export interface XmlElement {
  /** With prefix, as written. */
  readonly name: string
  readonly local: string
  readonly prefix: string
  readonly uri: string
  readonly tag: XmlTag
  readonly children: XmlElement[]
  /** Text directly inside, joined. */
  text: string
  /** From "<" … */
  readonly start: number
  /** … the place after the opening tag … */
  readonly openEnd: number
  /** … the place of the closing tag (equal to openEnd when there is none) … */
  closeStart: number
  /** … to after ">". */
  end: number
}

/** Reads a small part as a tree. */
export function readTree(part: string, text: string): XmlElement {
  if (text.length > LIMITS.treeCharacters) throw new WorkbookError('too-large', { part })
  let root: XmlElement | null = null
  let nodes = 0
  const open: XmlElement[] = []
  readXml(part, text, {
    open(tag, end) {
      if (++nodes > LIMITS.treeNodes) throw new WorkbookError('too-large', { part, nodes })
      const element: XmlElement = {
        name: tag.name,
        local: tag.local,
        prefix: tag.prefix,
        uri: tag.uri,
        tag,
        children: [],
        text: '',
        start: text.lastIndexOf('<', end - 1),
        openEnd: end,
        closeStart: end,
        end,
      }
      const parent = open.at(-1)
      if (parent === undefined) root ??= element
      else parent.children.push(element)
      open.push(element)
    },
    text(piece) {
      const element = open.at(-1)
      if (element !== undefined) element.text += piece
    },
    close(tag, end) {
      const element = open.pop()
      if (element === undefined) return
      element.end = end
      element.closeStart = tag.isSelfClosing ? end : text.lastIndexOf('<', end - 1)
    },
  })
  if (root === null) throw new WorkbookError('broken-xml', { part })
  return root
}

export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.local === local && candidate.uri === element.uri)
}

export function children(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.local === local && candidate.uri === element.uri) ?? []
}

export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element && attribute(element.tag, name)
}

/** A whole number of an attribute; undefined where absent or no number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = attributeOf(element, name)
  const value = text === undefined || text.trim() === '' ? NaN : Number(text)
  return Number.isFinite(value) ? value : undefined
}

/** The first element of that name inside, at any depth, whatever its namespace. */
export function firstInside(element: XmlElement, local: string): XmlElement | undefined {
  for (const inner of element.children) {
    const match = inner.local === local ? inner : firstInside(inner, local)
    if (match !== undefined) return match
  }
  return undefined
}

/** All text inside, at any depth. */
export function deepText(element: XmlElement, skip: readonly string[] = []): string {
  if (skip.includes(element.local)) return ''
  return element.children.reduce((text, inner) => text + deepText(inner, skip), element.text)
}
