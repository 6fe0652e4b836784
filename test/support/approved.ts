import { type Approval, approvalsText } from '#approvals'
import { approvedState } from '#checks'
import type { IsoDay } from '#time'
import { putParts, readMonitoring, readParts, type WorkbookPort, type WorkbookSnapshot, withPart } from '#workbook'

/** Approvals of every row at akkoord, as it stands there now. */
export function approvalsOf(workbook: WorkbookSnapshot, on = '2026-07-01' as IsoDay): Approval[] {
  return readMonitoring(workbook)
    .contributions.filter(({ fields }) => fields.status.kind === 'value' && fields.status.value === 'akkoord')
    .map((row) => ({ row: approvedState(row), on, by: 'contractmanager', value: null }))
}

/** Approves everything at akkoord in a workbook that can be written. */
export async function approveAll(port: WorkbookPort): Promise<void> {
  const workbook = await port.read()
  await port.apply([putParts(withPart(readParts(workbook), 'approvals', approvalsText(approvalsOf(workbook))))])
}
