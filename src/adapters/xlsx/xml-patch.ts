import type { Splice } from './splice'
import { escapeAttribute } from './xml-text'
import type { XmlElement } from './xml-tree'

type Opening = Pick<XmlElement, 'name' | 'start' | 'openEnd'>
type Whole = Opening & Pick<XmlElement, 'closeStart' | 'end'>

/** "x:" where the part writes its elements with a prefix, else "". */
export function prefixOf(element: XmlElement): string {
  return element.prefix === '' ? '' : `${element.prefix}:`
}

/** Sets (or with null takes away) an attribute of an opening tag, leaving the rest of it as written. */
export function setAttribute(text: string, element: Opening, name: string, value: string | null): Splice | null {
  const tag = text.slice(element.start, element.openEnd)
  // Values hold no "<" and are quoted, so an attribute of this name is found by walking quoted pieces.
  const pattern = /\s+([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/g
  for (let match = pattern.exec(tag); match !== null; match = pattern.exec(tag)) {
    if (match[1] !== name) continue
    const from = element.start + match.index
    const replacement = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`
    if (match[0] === replacement) return null
    return { from, to: from + match[0].length, text: replacement }
  }
  if (value === null) return null
  const at = element.start + 1 + element.name.length
  return { from: at, to: at, text: ` ${name}="${escapeAttribute(value)}"` }
}

/** Adds content just before the closing tag of an element, opening it first when it is written as <a/>. */
export function appendInside(text: string, element: Whole, content: string): Splice {
  if (element.closeStart < element.end) return { from: element.closeStart, to: element.closeStart, text: content }
  const slash = text.lastIndexOf('/', element.openEnd)
  return { from: slash, to: element.openEnd, text: `>${content}</${element.name}>` }
}
