/** Whether the add-in starts with this workbook, also before anyone opens the pane. Kept by Excel in the workbook. */
export interface StartupChoice {
  read(): Promise<boolean>
  choose(startsWithWorkbook: boolean): Promise<void>
}
