import type { CellLook } from '#workbook'
import { builtInFormat } from './number-formats'
import { isTrue } from './xml-reader'
import { attributeOf, child, children, numberOf, readTree, type XmlElement } from './xml-tree'

/** What a cell's style index means to us. */
export interface CellFormat {
  readonly format?: string
  readonly look?: CellLook
  readonly locked: boolean
}

const PLAIN: CellFormat = { locked: true }

/** The cell formats of a styles part, by style index. Theme and indexed colours are left out: only plain RGB shows. */
export function readStyles(part: string, text: string): CellFormat[] {
  const root = readTree(part, text)
  const codes = new Map<number, string>()
  for (const format of children(child(root, 'numFmts'), 'numFmt')) {
    const id = numberOf(format, 'numFmtId')
    const code = attributeOf(format, 'formatCode')
    if (id !== undefined && code !== undefined) codes.set(id, code)
  }
  const fonts = children(child(root, 'fonts'), 'font').map(fontLook)
  const fills = children(child(root, 'fills'), 'fill').map(fillColor)
  return children(child(root, 'cellXfs'), 'xf').map((xf) => {
    const id = numberOf(xf, 'numFmtId') ?? 0
    const format = codes.get(id) ?? builtInFormat(id)
    const fill = fills[numberOf(xf, 'fillId') ?? 0]
    const look: CellLook = {
      ...fonts[numberOf(xf, 'fontId') ?? 0],
      ...(fill === undefined ? {} : { fill }),
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

function fontLook(font: XmlElement): CellLook {
  const on = (name: string): boolean => {
    const element = child(font, name)
    return element !== undefined && isTrue(attributeOf(element, 'val') ?? '1')
  }
  const color = plainColor(child(font, 'color'))
  return {
    ...(on('b') ? { bold: true } : {}),
    ...(on('i') ? { italic: true } : {}),
    // Black is what text is anyway; as a look it would only be wrong in a dark theme.
    ...(color === undefined || color === '000000' ? {} : { color }),
  }
}

function fillColor(fill: XmlElement): string | undefined {
  const pattern = child(fill, 'patternFill')
  return attributeOf(pattern, 'patternType') === 'solid' ? plainColor(child(pattern, 'fgColor')) : undefined
}

function plainColor(color: XmlElement | undefined): string | undefined {
  const rgb = attributeOf(color, 'rgb')
  return rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(rgb) ? rgb.slice(-6).toUpperCase() : undefined
}

function alignmentLook(alignment: XmlElement | undefined): CellLook {
  const horizontal = attributeOf(alignment, 'horizontal')
  const aligned = horizontal === 'left' || horizontal === 'center' || horizontal === 'right'
  return {
    ...(aligned ? { align: horizontal } : {}),
    ...(isTrue(attributeOf(alignment, 'wrapText')) ? { wrap: true } : {}),
  }
}
