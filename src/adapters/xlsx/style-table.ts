import type { CellStyle } from '#workbook'
import { builtInFormatId, FIRST_OWN_FORMAT } from './number-formats'
import { type Splice, spliced } from './splice'
import { appendInside, prefixOf, setAttribute } from './xml-patch'
import { escapeAttribute } from './xml-text'
import { attributeOf, child, children, numberOf, readTree, type XmlElement } from './xml-tree'

/** A styles part for a workbook that has none. @param main namespace */
export function emptyStyles(main: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  )
}

/**
 * Adds looks to a styles part, at the end of its lists, and only those it does not have yet: what stands there keeps
 * its number, and doing the same again adds nothing.
 */
export class StyleTable {
  private readonly root: XmlElement
  private readonly prefix: string
  private readonly lists = new Map<string, StyleList>()
  private readonly formats = new Map<string, number>()
  private readonly newFormats: string[] = []
  private readonly byStyle = new Map<CellStyle, number>()

  constructor(
    part: string,
    private readonly text: string,
  ) {
    this.root = readTree(part, text)
    this.prefix = prefixOf(this.root)
    for (const element of children(child(this.root, 'numFmts'), 'numFmt')) {
      const id = numberOf(element, 'numFmtId')
      const code = attributeOf(element, 'formatCode')
      if (id !== undefined && code !== undefined && !this.formats.has(code)) this.formats.set(code, id)
    }
  }

  /** The number of the cell format with this look. */
  styleFor(style: CellStyle): number {
    const known = this.byStyle.get(style)
    if (known !== undefined) return known
    const index = this.list('cellXfs').numberOf(this.formatElement(style))
    this.byStyle.set(style, index)
    return index
  }

  /** The number of the cell format that looks like `style` and shows numbers by `format`. */
  withFormat(style: number, format: string): number {
    const list = this.list('cellXfs')
    const source = list.source(style) ?? list.source(0)
    if (source === undefined) return this.styleFor({ format })
    const element = readTree('xf', this.rooted(source)).children[0]
    if (element === undefined) return style
    const whole = this.rooted(source)
    const changes = [
      setAttribute(whole, element, 'numFmtId', String(this.formatId(format))),
      setAttribute(whole, element, 'applyNumberFormat', '1'),
    ].filter((splice): splice is Splice => splice !== null)
    const restyled = spliced(whole, changes)
    const end = restyled.lastIndexOf('</')
    return list.numberOf(restyled.slice(element.start, end))
  }

  /** The number of the cell format that looks like `style`, without an apostrophe in front of what stands there. */
  withoutQuote(style: number): number {
    const source = this.list('cellXfs').source(style)
    if (source === undefined || !/\squotePrefix\s*=\s*["'](?:1|true)["']/.test(source)) return style
    return this.list('cellXfs').numberOf(source.replace(/\squotePrefix\s*=\s*(?:"[^"]*"|'[^']*')/, ''))
  }

  /** The styles part with what was added. */
  result(): string {
    const splices: Splice[] = []
    if (this.newFormats.length > 0) splices.push(...this.formatSplices())
    for (const list of this.lists.values()) splices.push(...list.splices())
    return spliced(this.text, splices)
  }

  private formatElement(style: CellStyle): string {
    const p = this.prefix
    const format = style.format === undefined ? 0 : this.formatId(style.format)
    const font = this.fontId(style)
    const fill = this.fillId(style)
    const border = this.borderId(style)
    const applied = [
      ...(format === 0 ? [] : ['applyNumberFormat="1"']),
      ...(font === 0 ? [] : ['applyFont="1"']),
      ...(fill === 0 ? [] : ['applyFill="1"']),
      ...(border === 0 ? [] : ['applyBorder="1"']),
    ]
    const aligned = style.align !== undefined || style.wrap === true
    const alignment = aligned
      ? `<${p}alignment${style.align === undefined ? '' : ` horizontal="${style.align}"`} vertical="top"${style.indent === undefined ? '' : ` indent="${String(style.indent)}"`}${style.wrap === true ? ' wrapText="1"' : ''}/>`
      : ''
    const protection = style.locked === undefined ? '' : `<${p}protection locked="${style.locked ? '1' : '0'}"/>`
    if (alignment !== '') applied.push('applyAlignment="1"')
    if (protection !== '') applied.push('applyProtection="1"')
    const numbers = `numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0"`
    const opening = `<${p}xf ${[numbers, ...applied].join(' ')}`
    const inside = alignment + protection
    return inside === '' ? `${opening}/>` : `${opening}>${inside}</${p}xf>`
  }

  private formatId(code: string): number {
    const known = builtInFormatId(code) ?? this.formats.get(code)
    if (known !== undefined) return known
    const highest = [...this.formats.values()].reduce((high, id) => Math.max(high, id), FIRST_OWN_FORMAT - 1)
    const id = highest + 1
    this.formats.set(code, id)
    this.newFormats.push(`<${this.prefix}numFmt numFmtId="${String(id)}" formatCode="${escapeAttribute(code)}"/>`)
    return id
  }

  /** The workbook's own letter with our accents, so that our tabs look at home. */
  private fontId(style: CellStyle): number {
    const plain =
      !style.bold && !style.italic && !style.underline && style.size === undefined && style.color === undefined
    if (plain) return 0
    const p = this.prefix
    const base = children(child(this.root, 'fonts'), 'font')[0]
    const value = (name: string): string | undefined => attributeOf(child(base, name), 'val')
    const size = style.size === undefined ? value('sz') : String(style.size)
    const family = value('family')
    const scheme = value('scheme')
    const name = value('name') ?? 'Calibri'
    const color = style.color === undefined ? this.copied(child(base, 'color')) : `<${p}color rgb="FF${style.color}"/>`
    return this.list('fonts').numberOf(
      `<${p}font>` +
        (style.bold ? `<${p}b/>` : '') +
        (style.italic ? `<${p}i/>` : '') +
        (style.underline ? `<${p}u/>` : '') +
        `<${p}sz val="${size ?? '11'}"/>` +
        color +
        `<${p}name val="${escapeAttribute(name)}"/>` +
        (family === undefined ? '' : `<${p}family val="${escapeAttribute(family)}"/>`) +
        (scheme === undefined ? '' : `<${p}scheme val="${escapeAttribute(scheme)}"/>`) +
        `</${p}font>`,
    )
  }

  private fillId(style: CellStyle): number {
    if (style.fill === undefined) return 0
    const p = this.prefix
    const colors = `<${p}fgColor rgb="FF${style.fill}"/><${p}bgColor indexed="64"/>`
    return this.list('fills').numberOf(
      `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`,
    )
  }

  private borderId(style: CellStyle): number {
    if (!style.ruleAbove && !style.ruleBelow) return 0
    const p = this.prefix
    const side = (name: string, on: boolean | undefined): string =>
      on ? `<${p}${name} style="thin"><${p}color rgb="FF6B7280"/></${p}${name}>` : `<${p}${name}/>`
    return this.list('borders').numberOf(
      `<${p}border><${p}left/><${p}right/>${side('top', style.ruleAbove)}${side('bottom', style.ruleBelow)}<${p}diagonal/></${p}border>`,
    )
  }

  private copied(element: XmlElement | undefined): string {
    return element === undefined ? '' : this.text.slice(element.start, element.end)
  }

  private list(name: string): StyleList {
    const known = this.lists.get(name)
    if (known !== undefined) return known
    const list = new StyleList(this.text, this.root, name, (xml) => this.rooted(xml))
    this.lists.set(name, list)
    return list
  }

  /** A piece of the part, wrapped so that its namespace prefixes mean what they mean there. */
  private rooted(xml: string): string {
    return `${this.text.slice(this.root.start, this.root.openEnd)}${xml}</${this.root.name}>`
  }

  private formatSplices(): Splice[] {
    const element = child(this.root, 'numFmts')
    const added = this.newFormats.join('')
    if (element === undefined) {
      // numFmts is the first of the lists.
      const count = `count="${String(this.newFormats.length)}"`
      const at = this.root.openEnd
      return [{ from: at, to: at, text: `<${this.prefix}numFmts ${count}>${added}</${this.prefix}numFmts>` }]
    }
    const count = String(element.children.length + this.newFormats.length)
    const splice = setAttribute(this.text, element, 'count', count)
    return [...(splice === null ? [] : [splice]), appendInside(this.text, element, added)]
  }
}

/** One list of the styles part: what is in it, by meaning, and what comes behind it. */
class StyleList {
  private readonly element: XmlElement | undefined
  private readonly byMeaning = new Map<string, number>()
  private readonly sources: string[]
  private readonly before: number

  constructor(
    private readonly text: string,
    private readonly root: XmlElement,
    private readonly name: string,
    private readonly rooted: (xml: string) => string,
  ) {
    this.element = child(root, name)
    const items = this.element?.children ?? []
    this.sources = items.map((item) => text.slice(item.start, item.end))
    this.before = items.length
    items.forEach((item, index) => {
      const meaning = meaningOf(item)
      if (!this.byMeaning.has(meaning)) this.byMeaning.set(meaning, index)
    })
  }

  source(index: number): string | undefined {
    return this.sources[index]
  }

  numberOf(xml: string): number {
    const item = readTree(this.name, this.rooted(xml)).children[0]
    const meaning = item === undefined ? xml : meaningOf(item)
    const known = this.byMeaning.get(meaning)
    if (known !== undefined) return known
    this.byMeaning.set(meaning, this.sources.length)
    return this.sources.push(xml) - 1
  }

  splices(): Splice[] {
    const added = this.sources.slice(this.before).join('')
    if (added === '') return []
    const prefix = prefixOf(this.root)
    const count = String(this.sources.length)
    if (this.element === undefined) {
      const at = placeOfList(this.root, this.name)
      return [{ from: at, to: at, text: `<${prefix}${this.name} count="${count}">${added}</${prefix}${this.name}>` }]
    }
    const splice = setAttribute(this.text, this.element, 'count', count)
    return [...(splice === null ? [] : [splice]), appendInside(this.text, this.element, added)]
  }
}

const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs']

function placeOfList(root: XmlElement, name: string): number {
  const earlier = ORDER.slice(0, ORDER.indexOf(name))
  const last = root.children.filter((element) => earlier.includes(element.local)).at(-1)
  return last?.end ?? root.openEnd
}

/** An element written the same way whatever its prefix, order of attributes and space between tags. */
function meaningOf(element: XmlElement): string {
  const attributes = Object.values(element.tag.attributes)
    .filter((one) => one.prefix !== 'xmlns' && one.name !== 'xmlns')
    .map((one) => `${one.uri}|${one.local}=${one.value}`)
    .sort()
  return `<${element.uri}|${element.local} ${attributes.join(' ')}>${element.children.map(meaningOf).join('')}</>`
}
