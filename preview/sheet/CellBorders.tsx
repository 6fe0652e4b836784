import type { CSSProperties } from 'react'
import type { CellBorder, CellBorders as Borders } from '#workbook'

const WIDTHS = { thin: 1, medium: 2, thick: 3, double: 3, dashed: 1, dotted: 1 } as const
const STYLES = { thin: 'solid', medium: 'solid', thick: 'solid', double: 'double', dashed: 'dashed', dotted: 'dotted' }

/** The lines a file draws around a cell. */
export function CellBorders({ borders }: { readonly borders: Borders }) {
  const style: CSSProperties = {
    borderBlockStart: lineOf(borders.top),
    borderInlineEnd: lineOf(borders.right),
    borderBlockEnd: lineOf(borders.bottom),
    borderInlineStart: lineOf(borders.left),
  }
  return <span aria-hidden className="sheet-borders" style={style} />
}

function lineOf(border: CellBorder | undefined): string | undefined {
  if (border === undefined) return undefined
  const { line, color } = border
  return `${String(WIDTHS[line])}px ${STYLES[line]} ${color === undefined ? 'currentColor' : `#${color}`}`
}
