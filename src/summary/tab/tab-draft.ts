import { cellNumber, type Euro, type Exact } from '#money'
import { a1, type PlanCell, type PlanRow, type StyleName, textContent } from '#workbook'

/** A tab in the making: rows are added from the top and know their number, so that formulas can point at them. */
export interface TabDraft {
  /** Adds a row, cells from column A on, and returns its row number. */
  add(...cells: readonly (PlanCell | null)[]): number
  /** Leaves a row empty. */
  skip(): void
  /** Number the next row gets. */
  next(): number
  rows(): readonly PlanRow[]
}

export function tabDraft(): TabDraft {
  const rows: PlanRow[] = []
  return {
    add: (...cells) => rows.push({ cells }),
    skip: () => void rows.push({ cells: [] }),
    next: () => rows.length + 1,
    rows: () => rows,
  }
}

export function text(value: string, style: StyleName = 'text'): PlanCell {
  return { content: textContent(value), style }
}

/** A text that jumps to a cell. */
export function link(value: string, sheet: string, address: string, style: 'link' | 'linkAfter' = 'link'): PlanCell {
  return { content: textContent(value), style, link: { sheet, address } }
}

export function number(value: number | Exact, style: StyleName): PlanCell {
  return { content: { kind: 'value', value: typeof value === 'number' ? value : cellNumber(value) }, style }
}

/** An amount, or nothing where it is unknown: an empty cell never takes part in a sum. */
export function amount(value: Euro | null, style: StyleName = 'euro'): PlanCell | null {
  return value === null ? null : number(value, style)
}

/** A formula of native functions only; `body` without "=". */
export function formula(body: string, style: StyleName): PlanCell {
  return { content: { kind: 'formula', formula: `=${body}` }, style }
}

/** A text as it stands inside a formula. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`
}

/** "B12:B19" of one column of the tab itself. */
export function columnSpan(column: number, first: number, last: number): string {
  return `${a1(first, column)}:${a1(last, column)}`
}
