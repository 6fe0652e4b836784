import { type Approval, approvalsText } from '#approvals'
import { approvedState } from '#checks'
import type { IsoDay } from '#time'
import {
  markerName,
  markerTarget,
  putParts,
  readMonitoring,
  readParts,
  TAB_NAMES,
  type WorkbookPort,
  type WorkbookSnapshot,
  withPart,
} from '#workbook'
import { sheet } from './sheet'

/** Approvals of every row at akkoord, as it stands there now. */
export function approvalsOf(workbook: WorkbookSnapshot, on = '2026-07-01' as IsoDay): Approval[] {
  return readMonitoring(workbook)
    .contributions.filter(({ fields }) => fields.status.kind === 'value' && fields.status.value === 'akkoord')
    .map((row) => ({ row: approvedState(row), on, by: 'contractmanager', value: null }))
}

/** The same workbook, in which everything at akkoord was approved in the pane. */
export function withApprovals(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const text = approvalsText(approvalsOf(workbook))
  if (text === null) return workbook
  const name = TAB_NAMES.settings
  const line = (row: number, ...texts: string[]) => ({
    row,
    hidden: false,
    cells: texts.map((value, index) => ({ row, column: index + 1, value })),
  })
  const tab = sheet(name, '', { visibility: 'hidden' })
  return {
    ...workbook,
    sheets: [...workbook.sheets, { ...tab, rows: [line(1, 'Social return'), line(4, 'approvals', '1', text)] }],
    names: [...workbook.names, { name: markerName('settings'), refersTo: markerTarget(name), hidden: true }],
  }
}

/** Approves everything at akkoord in a workbook that can be written. */
export async function approveAll(port: WorkbookPort): Promise<void> {
  const workbook = await port.read()
  await port.apply([putParts(withPart(readParts(workbook), 'approvals', approvalsText(approvalsOf(workbook))))])
}
