import type { CellBorder, CellBorders, CellLook } from '#workbook'
import { builtInFormat } from './number-formats'
import { colorOf, type Palette, paletteOf } from './theme-colors'
import { isTrue } from './xml-reader'
import { attributeOf, child, children, numberOf, readTree, type XmlElement } from './xml-tree'

/** What a cell's style index means to us. */
export interface CellFormat {
  readonly format?: string
  readonly look?: CellLook
  readonly locked: boolean
}

const PLAIN: CellFormat = { locked: true }

/** The cell formats of a styles part, by style index. */
export function readStyles(part: string, text: string, theme: Palette['theme'] = []): CellFormat[] {
  const root = readTree(part, text)
  const palette = paletteOf(root, theme)
  const codes = new Map<number, string>()
  for (const format of children(child(root, 'numFmts'), 'numFmt')) {
    const id = numberOf(format, 'numFmtId')
    const code = attributeOf(format, 'formatCode')
    if (id !== undefined && code !== undefined) codes.set(id, code)
  }
  const fontParts = children(child(root, 'fonts'), 'font')
  const usualSize = sizeOf(fontParts[0]) ?? 11
  const fonts = fontParts.map((font) => fontLook(font, palette, usualSize))
  const fills = children(child(root, 'fills'), 'fill').map((fill) => fillColor(fill, palette))
  const borders = children(child(root, 'borders'), 'border').map((border) => bordersOf(border, palette))
  return children(child(root, 'cellXfs'), 'xf').map((xf) => {
    const id = numberOf(xf, 'numFmtId') ?? 0
    const format = codes.get(id) ?? builtInFormat(id)
    const fill = fills[numberOf(xf, 'fillId') ?? 0]
    const edges = borders[numberOf(xf, 'borderId') ?? 0]
    const look: CellLook = {
      ...fonts[numberOf(xf, 'fontId') ?? 0],
      ...(fill === undefined ? {} : { fill }),
      ...(edges === undefined ? {} : { borders: edges }),
      ...alignmentLook(child(xf, 'alignment')),
    }
    const locked = attributeOf(child(xf, 'protection'), 'locked')
    return {
      ...(format === undefined || format === 'General' ? {} : { format }),
      ...(Object.keys(look).length === 0 ? {} : { look }),
      locked: locked === undefined || isTrue(locked),
    }
  })
}

/** The format of a style index; plain where the file points past its own list. */
export function formatAt(formats: readonly CellFormat[], style: number): CellFormat {
  return formats[style] ?? PLAIN
}

function fontLook(font: XmlElement, palette: Palette, usualSize: number): CellLook {
  const on = (name: string): boolean => {
    const element = child(font, name)
    return element !== undefined && isTrue(attributeOf(element, 'val') ?? '1')
  }
  const line = child(font, 'u')
  const underlined = line !== undefined && attributeOf(line, 'val') !== 'none'
  const color = colorOf(child(font, 'color'), palette)
  const scale = (sizeOf(font) ?? usualSize) / usualSize
  return {
    ...(on('b') ? { bold: true } : {}),
    ...(on('i') ? { italic: true } : {}),
    ...(underlined ? { underline: true } : {}),
    ...(on('strike') ? { strike: true } : {}),
    ...(scale === 1 ? {} : { scale }),
    // Black is what text is anyway; as a look it would only be wrong in a dark theme.
    ...(color === undefined || color === '000000' ? {} : { color }),
  }
}

function sizeOf(font: XmlElement | undefined): number | undefined {
  const size = numberOf(child(font, 'sz') ?? font, 'val')
  return size !== undefined && size > 0 && size < 410 ? size : undefined
}

function fillColor(fill: XmlElement, palette: Palette): string | undefined {
  const pattern = child(fill, 'patternFill')
  return attributeOf(pattern, 'patternType') === 'solid' ? colorOf(child(pattern, 'fgColor'), palette) : undefined
}

const LINES: Readonly<Record<string, CellBorder['line']>> = {
  thin: 'thin',
  hair: 'dotted',
  dotted: 'dotted',
  medium: 'medium',
  thick: 'thick',
  double: 'double',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dashed',
  mediumDashed: 'dashed',
  mediumDashDot: 'dashed',
  mediumDashDotDot: 'dashed',
  slantDashDot: 'dashed',
}

function bordersOf(border: XmlElement, palette: Palette): CellBorders | undefined {
  const side = (...names: readonly string[]): CellBorder | undefined => {
    const element = border.children.find(({ local }) => names.includes(local))
    const line = LINES[attributeOf(element, 'style') ?? '']
    const color = colorOf(child(element, 'color'), palette)
    return line && { line, ...(color === undefined || color === '000000' ? {} : { color }) }
  }
  const sides = { top: side('top'), right: side('right', 'end'), bottom: side('bottom'), left: side('left', 'start') }
  const drawn = Object.entries(sides).filter(([, one]) => one !== undefined)
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn)
}

function alignmentLook(alignment: XmlElement | undefined): CellLook {
  const horizontal = attributeOf(alignment, 'horizontal')
  const aligned = horizontal === 'left' || horizontal === 'center' || horizontal === 'right'
  const vertical = attributeOf(alignment, 'vertical')
  const indent = alignment === undefined ? undefined : numberOf(alignment, 'indent')
  return {
    ...(aligned ? { align: horizontal } : {}),
    ...(vertical === 'top' ? { vertical } : vertical === 'center' ? { vertical: 'middle' as const } : {}),
    ...(indent !== undefined && indent > 0 && indent <= 250 ? { indent } : {}),
    ...(isTrue(attributeOf(alignment, 'wrapText')) ? { wrap: true } : {}),
  }
}
