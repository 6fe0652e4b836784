import type { Finding } from '#findings'
import type { WorkbookPort } from '#workbook'

/** Shows and selects the cell a finding is about. False where it is about the workbook as a whole. */
export async function goToFinding(port: WorkbookPort, { at }: Finding): Promise<boolean> {
  if (at === null || at.kind === 'source') return false
  await port.goTo(at.sheet, at.kind === 'cell' ? at.address : 'A1')
  return true
}
