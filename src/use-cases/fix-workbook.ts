import type { ValidationReport } from '#checks'
import { type Fix, type Fixes, fixesFor, fixPlan, undoPlan } from '#fixes'
import type { SessionState } from '#session'
import type { WorkbookPort } from '#workbook'
import { readAndCheck } from './read-and-check'
import type { ValidateOptions } from './validate-workbook'

/** A report, and what can be put right in the workbook it is about. */
export interface CheckedForFixes {
  readonly report: ValidationReport
  readonly fixes: Fixes
}

/** A workbook's report and what can be put right in it, from one reading. Changes nothing. */
export async function checkForFixes(
  port: Pick<WorkbookPort, 'read'>,
  session: Pick<SessionState, 'rulebook' | 'settings'>,
  options: ValidateOptions,
): Promise<CheckedForFixes> {
  const { snapshot, report } = await readAndCheck(port, session, options)
  return { report, fixes: fixesFor(snapshot, report) }
}

/** Puts cells right, all in one write. A cell that was changed since they were made ends it: then nothing is written. */
export async function applyFixes(port: WorkbookPort, fixes: readonly Fix[]): Promise<void> {
  if (fixes.length > 0) await port.apply(fixPlan(fixes))
}

/**
 * Puts back what stood in the cells before, in one write: values and number formats. A cell that holds something else
 * by now ends it: then nothing is put back.
 */
export async function undoFixes(port: WorkbookPort, fixes: readonly Fix[]): Promise<void> {
  if (fixes.length > 0) await port.apply(undoPlan(fixes))
}

export interface FixedWorkbook {
  readonly fixed: readonly Fix[]
  /** What is left for a person to decide, and what may not be touched. */
  readonly left: Fixes
  /** Of the workbook as it is now. */
  readonly report: ValidationReport
}

/**
 * Checks a workbook, puts right whatever leaves no doubt, and checks it again: a header that is put right shows what is
 * wrong below it. No cell is touched twice.
 */
export async function fixWorkbook(
  port: WorkbookPort,
  session: Pick<SessionState, 'rulebook' | 'settings'>,
  options: ValidateOptions,
): Promise<FixedWorkbook> {
  const fixed: Fix[] = []
  const done = new Set<string>()
  for (;;) {
    const { report, fixes: found } = await checkForFixes(port, session, options)
    const safe = found.fixes.filter((fix) => fix.isSafe && !done.has(cellOf(fix)))
    if (safe.length === 0) return { fixed, left: found, report }
    await applyFixes(port, safe)
    for (const fix of safe) {
      fixed.push(fix)
      done.add(cellOf(fix))
    }
  }
}

function cellOf({ sheet, address }: Fix): string {
  return `${address} ${sheet}`
}
