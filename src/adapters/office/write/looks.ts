import {
  type CellRange,
  type PlanRow,
  type SheetPlan,
  type StyleName,
  a1Range,
  sheetAddress,
  styleNamed,
} from '#workbook'
import { cellBlocks } from '../cell-blocks'

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const

/** Gives rows of a plan their looks and jumps; `top` is the row of the sheet, counted from 1, that the first comes in. */
export function dress(sheet: Excel.Worksheet, rows: readonly PlanRow[], top: number): void {
  for (const { style, range } of styleRuns(rows, top)) {
    const cells = sheet.getRange(range)
    formatRange(cells, style)
    cells.untrack()
  }
  putLinks(sheet, rows, top)
}

/** Jumps below each other go in one call: a call costs as much as many jumps, and a tab may have one in each row. */
function putLinks(sheet: Excel.Worksheet, rows: readonly PlanRow[], top: number): void {
  const links = rows.flatMap(({ cells }, down) =>
    cells.flatMap((cell, along) => {
      if (cell?.link === undefined) return []
      const { link, content } = cell
      const hyperlink = {
        documentReference: sheetAddress(link.sheet, link.address),
        textToDisplay: content.kind === 'value' ? String(content.value ?? '') : '',
      }
      return [{ row: top + down, column: along + 1, hyperlink }]
    }),
  )
  for (const { range: place, cells } of cellBlocks(links, 0)) {
    const range = sheet.getRange(a1Range(place))
    range.setCellProperties(cells.flatMap((cell) => (cell === null ? [] : [[{ hyperlink: cell.hyperlink }]])))
    range.untrack()
  }
}

/** Rectangles of equal style, so that a table takes a handful of calls and not one per cell. */
function styleRuns(rows: SheetPlan['rows'], top: number): { style: StyleName; range: string }[] {
  const runs: { style: StyleName; range: Rectangle }[] = []
  const open = new Map<string, Rectangle>()
  const width = Math.max(0, ...rows.map((row) => row.cells.length))
  for (let column = 1; column <= width; column++) {
    let start = 0
    for (let at = 1; at <= rows.length; at++) {
      const style = styleAt(rows, start, column - 1)
      if (at < rows.length && styleAt(rows, at, column - 1) === style) continue
      if (style !== undefined && style !== 'text') {
        const key = `${style} ${String(start)} ${String(at)}`
        const beside = open.get(key)
        if (beside?.right === column - 1) beside.right = column
        else {
          const range = { top: top + start, bottom: top + at - 1, left: column, right: column }
          open.set(key, range)
          runs.push({ style, range })
        }
      }
      start = at
    }
  }
  return runs.map(({ style, range }) => ({ style, range: a1Range(range) }))
}

type Rectangle = { -readonly [Side in keyof CellRange]: number }

function styleAt(rows: SheetPlan['rows'], row: number, column: number): StyleName | undefined {
  return rows[row]?.cells[column]?.style
}

function formatRange(range: Excel.Range, name: StyleName): void {
  const style = styleNamed(name)
  const { format } = range
  // One format for all cells goes as it is: a rectangle would have to have the range's own shape.
  if (style.format !== undefined) range.numberFormat = style.format as unknown as string[][]
  if (style.bold === true) format.font.bold = true
  if (style.italic === true) format.font.italic = true
  if (style.underline === true) format.font.underline = 'Single'
  if (style.size !== undefined) format.font.size = style.size
  if (style.color !== undefined) format.font.color = `#${style.color}`
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`
  if (style.wrap === true) format.wrapText = true
  if (style.align !== undefined) format.horizontalAlignment = ALIGNMENTS[style.align]
  if (style.indent !== undefined) format.indentLevel = style.indent
  if (style.align !== undefined || style.wrap === true) format.verticalAlignment = 'Top'
  if (style.ruleAbove === true) format.borders.getItem('EdgeTop').style = 'Continuous'
  if (style.ruleBelow === true) format.borders.getItem('EdgeBottom').style = 'Continuous'
}
