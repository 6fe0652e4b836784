/** What the pane cannot do without. Ribbon and functions ask for the same in the manifest. */
const NEEDED: readonly (readonly [set: string, version: string])[] = [
  ['ExcelApi', '1.9'],
  ['SharedRuntime', '1.1'],
  ['CustomFunctionsRuntime', '1.2'],
]

/** Sets this Excel lacks, "ExcelApi 1.9"; empty where all is well. */
export function missingOfExcel({ isSetSupported }: Pick<Office.RequirementSetSupport, 'isSetSupported'>): string[] {
  return NEEDED.filter(([set, version]) => !isSetSupported(set, version)).map(([set, version]) => `${set} ${version}`)
}
