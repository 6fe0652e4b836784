import { inExcel } from '../in-excel'

/** The first day of 2000, in workbooks that count days from 1904. */
const IN_1904 = 35_064

/**
 * Whether day serials count from 1904, asked once. Excel has no property for it, but its own DATE counts the way the
 * workbook does. No answer, or another one, is taken for 1900: nearly every workbook.
 */
export function readDateSystem(): () => Promise<boolean> {
  let known: Promise<boolean> | null = null
  return () => (known ??= ask())
}

async function ask(): Promise<boolean> {
  try {
    return await inExcel(async (context) => {
      const serial = context.workbook.functions.date(2000, 1, 1).load({ value: true })
      await context.sync()
      return serial.value === IN_1904
    })
  } catch {
    return false
  }
}
