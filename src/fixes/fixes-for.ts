import { safeText, safeWord, type ValidationReport, withoutIdentityNumbers } from '#checks'
import type { Finding } from '#findings'
import { a1, type Cell, formatNumber, isCellError, type WorkbookSnapshot } from '#workbook'
import { type CellChange, cellChange } from './cell-change'
import type { Fix, Fixes, RefusalReason } from './fix'
import { type TargetCell, targetCells } from './target-cells'

/**
 * What can be put right in a workbook without anybody having to think up a value: one cell a fix. Findings that have no
 * such fix give none; a cell that may not be touched is named with the reason.
 */
export function fixesFor(snapshot: WorkbookSnapshot, report: Pick<ValidationReport, 'findings' | 'shapes'>): Fixes {
  const targetOf = targetCells(snapshot, report.shapes)
  const fixes = new Map<string, Fix>()
  const refused: Fixes['refused'][number][] = []
  for (const finding of report.findings) {
    const target = finding.at?.kind === 'cell' && FIXABLE.has(finding.code) ? targetOf(finding.at) : null
    if (target === null) continue
    const change = cellChange(finding, target, snapshot.date1904)
    if (change === null) continue
    const reason = change === 'too-precise' ? change : refusalOf(target)
    if (reason !== null || change === 'too-precise') {
      refused.push({ finding, reason: reason ?? 'too-precise' })
      continue
    }
    const key = `${String(target.cell.row)}:${String(target.cell.column)} ${target.sheet.name}`
    const known = fixes.get(key)
    if (known === undefined) fixes.set(key, fixOf(finding, target, change, snapshot.date1904))
    else if (isSame(known, change)) fixes.set(key, { ...known, findings: [...known.findings, finding] })
  }
  return { fixes: [...fixes.values()], refused }
}

/** Findings of these rules may have a fix. */
export const FIXABLE: ReadonlySet<Finding['code']> = new Set<Finding['code']>([
  'number-as-text',
  'date-as-text',
  'text-untrimmed',
  'quarter-invalid',
  'percentage-invalid',
  'status-unknown',
  'column-missing',
  'column-unmapped',
])

function refusalOf({ cell, sheet }: TargetCell): RefusalReason | null {
  if (cell.formula !== undefined || cell.spilledFrom !== undefined) return 'formula'
  if (sheet.isProtected) return 'protected'
  return typeof cell.value === 'string' && withoutIdentityNumbers(cell.value) !== cell.value ? 'personal' : null
}

function fixOf(
  finding: Finding,
  { sheet, cell, hidden, kind }: TargetCell,
  change: CellChange,
  date1904: boolean,
): Fix {
  const { row, column, value, format } = cell
  return {
    kind: change.kind,
    isSafe: change.isSafe,
    findings: [finding],
    sheet: sheet.name,
    address: a1(row, column),
    header: finding.at?.kind === 'cell' ? finding.at.header : null,
    hidden,
    before: kind === null ? safeText(shown(cell, date1904)) : safeWord(shown(cell, date1904)),
    after: change.after,
    edit: {
      row,
      column,
      content: change.content,
      expected: { value },
      ...(change.format !== undefined && { format: change.format }),
    },
    was: { value, ...(format !== undefined && { format }) },
  }
}

function shown({ value, format }: Cell, date1904: boolean): string {
  if (value === null) return ''
  if (isCellError(value)) return value.error
  return typeof value === 'number' ? formatNumber(value, format ?? 'General', 'nl', date1904).text : String(value)
}

function isSame({ edit }: Fix, { content, format }: CellChange): boolean {
  return (
    edit.content.kind === 'value' &&
    content.kind === 'value' &&
    edit.content.value === content.value &&
    edit.format === format
  )
}
