import {
  type CellLink,
  type CellLook,
  type Cell,
  type CellStyle,
  type ChartCells,
  CHART_LOOK,
  drawnSeries,
  freeTableName,
  isCellError,
  rangeFromA1,
  sheetAddress,
  type PlanChart,
  type SheetChart,
  type SheetPlan,
  type SheetRow,
  type SheetSnapshot,
  styleNamed,
  type TableObject,
} from '#workbook'

/** The sheet a plan describes, as it reads back. */
export function plannedSheet(
  plan: SheetPlan,
  name: string,
  visibility: SheetSnapshot['visibility'],
  takenTableNames: ReadonlySet<string>,
): SheetSnapshot {
  const rows = plan.rows.flatMap((row, index): SheetRow[] => {
    const cells = row.cells.flatMap((cell, place): Cell[] => {
      if (cell === null) return []
      const { content } = cell
      if (content.kind === 'value' && (content.value === null || content.value === '')) return []
      const value = content.kind === 'formula' ? null : content.value
      const formula = content.kind === 'formula' ? { formula: `=${content.formula.replace(/^=/, '')}` } : {}
      return [{ row: index + 1, column: place + 1, value, ...formula, ...shownStyle(styleNamed(cell.style)) }]
    })
    return cells.length === 0 ? [] : [{ row: index + 1, hidden: false, cells }]
  })
  const links = plan.rows.flatMap((row, index) =>
    row.cells.flatMap((cell, place): CellLink[] => {
      if (cell?.link === undefined) return []
      const at = { row: index + 1, column: place + 1 }
      const range = { top: at.row, bottom: at.row, left: at.column, right: at.column }
      return [{ range, target: sheetAddress(cell.link.sheet, cell.link.address) }]
    }),
  )
  return {
    name,
    visibility,
    isProtected: false,
    rows,
    columns: plan.columnWidths.map((width, index) => ({ from: index + 1, to: index + 1, hidden: false, width })),
    merges: [],
    tables: plannedTables(plan, rows, takenTableNames),
    comments: [],
    frozenRows: plan.frozenRows ?? 0,
    ...(links.length === 0 ? {} : { links }),
    ...(plan.charts === undefined || plan.charts.length === 0 ? {} : { charts: plannedCharts(plan.charts, name) }),
  }
}

function plannedCharts(charts: readonly PlanChart[], sheet: string): SheetChart[] {
  const cells = (address: string): ChartCells => ({ sheet, range: rangeFromA1(address) ?? ONE_CELL })
  return charts.map((chart) => ({
    ...chart,
    format: chart.format ?? CHART_LOOK.format,
    categories: cells(chart.categories),
    series: drawnSeries(chart).map(({ series: { name, values }, as }) => ({
      name: cells(name),
      values: cells(values),
      as,
    })),
    over: rangeFromA1(chart.over) ?? ONE_CELL,
  }))
}

const ONE_CELL = { top: 1, left: 1, bottom: 1, right: 1 }

function plannedTables(plan: SheetPlan, rows: readonly SheetRow[], taken: ReadonlySet<string>): TableObject[] {
  const used = new Set(taken)
  return (plan.tables ?? []).flatMap((table): TableObject[] => {
    const range = rangeFromA1(table.range)
    if (range === null) return []
    const name = freeTableName(table.name, used)
    used.add(name.toLowerCase())
    const header = rows.find((row) => row.row === range.top)?.cells ?? []
    const columns = header
      .filter((cell) => cell.column >= range.left && cell.column <= range.right)
      .map((cell) => (isCellError(cell.value) ? cell.value.error : String(cell.value)))
    return [{ name, range, hasHeaderRow: true, hasTotalRow: false, columns }]
  })
}

function shownStyle(style: CellStyle): { format?: string; look?: CellLook } {
  const look: CellLook = {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.color === undefined ? {} : { color: style.color }),
    ...(style.fill === undefined ? {} : { fill: style.fill }),
    ...(style.align === undefined ? {} : { align: style.align }),
    ...(style.wrap ? { wrap: true } : {}),
  }
  return {
    ...(style.format === undefined ? {} : { format: style.format }),
    ...(Object.keys(look).length === 0 ? {} : { look }),
  }
}
