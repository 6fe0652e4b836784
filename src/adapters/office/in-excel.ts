import { WorkbookError } from '#workbook'
import { workbookErrorFrom } from './host-errors'

/** Runs a job in Excel. While a person is editing a cell it waits for that to end instead of failing. */
export async function inExcel<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!supports('1.9')) throw new WorkbookError('outdated-host')
  try {
    return await Excel.run({ delayForCellEdit: true } as Excel.RunOptions, job)
  } catch (error) {
    throw workbookErrorFrom(error)
  }
}

/** True where this Excel has the members of that set. Without 1.9 nothing is done at all. */
export function supports(version: '1.9' | '1.10' | '1.12' | '1.13' | '1.14' | '1.18'): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version)
}

/** One job after the other: reading never sees half of a write, and two writes never mix. */
export function oneAtATime(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (job) => {
    const next = last.then(job, job)
    last = next.catch(() => undefined)
    return next
  }
}
