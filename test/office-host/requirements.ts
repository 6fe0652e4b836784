/** Sets this host declares unless a test lowers them. The npm client knows no member above ExcelApi 1.15. */
export const CURRENT_EXCEL: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.9',
  RibbonApi: '1.2',
  KeyboardShortcuts: '1.1',
  DialogApi: '1.2',
  RichApiRuntimeFlag: '1.1',
  // Only then the client passes on that a request waits for a person who is editing a cell.
  DelayForCellEdit: '1.1',
}

/** The oldest Excel the add-in promises to work in. */
export const OLDEST_EXCEL: Readonly<Record<string, string>> = {
  ExcelApi: '1.9',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.2',
  CustomFunctions: '1.7',
  RibbonApi: '1.1',
  DialogApi: '1.1',
  RichApiRuntimeFlag: '1.1',
}
