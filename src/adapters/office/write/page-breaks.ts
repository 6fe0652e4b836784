import { a1, type SheetPlan } from '#workbook'

/** On paper a new page begins after each of the rows that a plan names. */
export function addBreaks(sheet: Excel.Worksheet, { pageBreaks = [] }: SheetPlan): void {
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(a1(row + 1, 1))
}

/** The same on a tab that is written anew; where a plan says nothing of pages they are the user's. */
export function renewBreaks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.pageBreaks === undefined) return
  sheet.horizontalPageBreaks.removePageBreaks()
  addBreaks(sheet, plan)
}
