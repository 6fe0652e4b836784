import { addressOfRun, type CellRun, type Finding } from '#findings'

/** The cell, sheet or source cell of a finding, as one says it; null for the workbook as a whole. */
export function placeText({ at }: Finding): string | null {
  if (at === null) return null
  if (at.kind === 'cell') return at.address
  return at.kind === 'sheet' ? at.sheet : at.cell
}

/** The cells of a run as one says them: F14:F17. */
export function runText(run: CellRun<Finding>): string | null {
  return addressOfRun(run.map(({ at }) => at)) ?? placeText(run[0])
}
