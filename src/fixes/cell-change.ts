import { safeText, safeWord } from '#checks'
import type { Finding } from '#findings'
import { cellNumber, type Exact, exactFromCell, fractionOf, type Percentage, percentage } from '#money'
import { type IsoDay, serialFromDay } from '#time'
import { type CellContent, type CellKind, isDateFormat, readCellAs, textContent, trimText } from '#workbook'
import type { FixedValue, FixKind } from './fix'
import { headerName } from './header-name'
import { quarterNotation } from './quarter-notation'
import type { TargetCell } from './target-cells'

/** What a cell becomes. */
export interface CellChange {
  readonly kind: FixKind
  readonly isSafe: boolean
  readonly after: FixedValue
  readonly content: CellContent
  /** Only where the cell needs another number format. */
  readonly format?: string
}

/** What a finding asks of the cell it speaks of; null where there is nothing to offer, or where it holds something else. */
export function cellChange(finding: Finding, target: TargetCell, date1904: boolean): CellChange | 'too-precise' | null {
  const { cell, kind } = target
  switch (finding.code) {
    case 'number-as-text':
      return asNumber(target, date1904)
    case 'date-as-text':
      return asDay(target, date1904)
    case 'text-untrimmed':
      return trimmed(target)
    case 'quarter-invalid': {
      const reading = kind === 'quarter' ? quarterNotation(cell, date1904) : null
      return reading && asText('quarter', reading.quarter, reading.isOnlyReading)
    }
    case 'percentage-invalid': {
      const field = readCellAs(cell, 'percentage', date1904)
      if (kind !== 'percentage' || field.kind !== 'problem' || field.problem.code !== 'percentage-invalid') return null
      const { proposal } = field.problem
      return proposal === null ? null : asFraction(percentage(proposal), cell.format, false)
    }
    case 'status-unknown': {
      const { nearest } = finding.params
      const isWord = kind === 'status' || kind === 'evidence'
      if (!isWord || nearest === null || readCellAs(cell, kind, date1904).kind !== 'problem') return null
      return asText('word', nearest, false)
    }
    case 'column-missing':
      return finding.params.proposal === null ? null : asHeader(target, finding.params.column, true, date1904)
    case 'column-unmapped':
      return finding.params.proposal === null ? null : asHeader(target, finding.params.proposal, false, date1904)
    default:
      return null
  }
}

function asNumber({ cell, kind }: TargetCell, date1904: boolean): CellChange | 'too-precise' | null {
  if (kind !== 'euro' && kind !== 'number' && kind !== 'percentage') return null
  const field = readCellAs(cell, kind, date1904)
  if (field.kind !== 'value' || field.remark !== 'number-as-text') return null
  if (kind === 'percentage') return asFraction(field.value as Percentage, cell.format, true)
  const value: Exact = field.value
  const number = cellNumber(value)
  if (exactFromCell(number)?.eq(value) !== true) return 'too-precise'
  const format = numberFormat(kind, cell.format)
  return {
    kind: 'number',
    isSafe: true,
    after: { kind: 'number', value: value.toString() },
    content: { kind: 'value', value: number },
    ...(format !== undefined && { format }),
  }
}

/** A number under the format of a text or a date would not show as a number. */
function numberFormat(kind: CellKind, format: string | undefined): string | undefined {
  if (format === undefined || !(format === '@' || isDateFormat(format))) return undefined
  return kind === 'euro' ? '#,##0.00' : 'General'
}

function asFraction(share: Percentage, format: string | undefined, isSafe: boolean): CellChange | 'too-precise' {
  const fraction = fractionOf(share)
  const number = cellNumber(fraction)
  if (exactFromCell(number)?.eq(fraction) !== true) return 'too-precise'
  return {
    kind: 'percentage',
    isSafe,
    after: { kind: 'percentage', value: share.toString() },
    content: { kind: 'value', value: number },
    ...(format?.includes('%') !== true && { format: percentageFormat(share) }),
  }
}

function percentageFormat(share: Percentage): string {
  const decimals = share.decimalPlaces()
  return decimals === 0 ? '0%' : `0.${'0'.repeat(Math.min(decimals, 10))}%`
}

function asDay({ cell, kind }: TargetCell, date1904: boolean): CellChange | null {
  const field = kind === 'day' ? readCellAs(cell, 'day', date1904) : null
  if (field?.kind !== 'value' || field.remark !== 'date-as-text') return null
  const day: IsoDay = field.value
  const isShown = cell.format !== undefined && isDateFormat(cell.format)
  return {
    kind: 'day',
    isSafe: true,
    after: { kind: 'day', value: day },
    content: { kind: 'value', value: serialFromDay(day, date1904) },
    ...(!isShown && { format: 'dd-mm-yyyy' }),
  }
}

function trimmed({ cell: { value } }: TargetCell): CellChange | null {
  if (typeof value !== 'string') return null
  const text = trimText(value)
  return text === value || text === '' ? null : asText('trim', text, true)
}

function asHeader(target: TargetCell, wanted: string, isRequired: boolean, date1904: boolean): CellChange | null {
  const { sheet, shape, cell, kind } = target
  if (kind !== null || typeof cell.value !== 'string') return null
  const found = { sheet, shape, column: cell.column, text: cell.value }
  const named = headerName(found, wanted, date1904)
  return named && asText('header', named.name, isRequired && named.isOnlyReading)
}

function asText(kind: FixKind, text: string, isSafe: boolean): CellChange {
  const shown = kind === 'trim' ? safeWord(text) : safeText(text)
  return { kind, isSafe, after: { kind: 'text', value: shown }, content: textContent(text) }
}
